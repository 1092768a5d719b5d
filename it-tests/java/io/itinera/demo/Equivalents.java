package io.itinera.demo;

import io.itinera.demo.Model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can stand in for articles that are sold out or no longer sold: devices of the same kind by the register's own words, which only their maker's
 * reference tells apart. None of a higher risk than IIa, so that no implant is among them.
 */
final class Equivalents {

    private static final int MOST = 3;
    private static final Set<String> LOW_RISK = Set.of("I", "IIA");

    private final Map<String, List<Article>> kinds = new HashMap<>();
    private final TableFile table = new TableFile("087_catalog.substitute", "article_id,other_id,pieces,other_pieces,source,kept_at");

    TableFile of(List<Article> articles) {
        articles.stream().filter(a -> !a.withdrawn).forEach(a -> kinds.computeIfAbsent(kind(a), unused -> new ArrayList<>()).add(a));
        articles.stream().filter(a -> LOW_RISK.contains(a.risk)).filter(a -> a.withdrawn || MasterTables.isSoldOut(a)).forEach(this::substitutes);
        return table;
    }

    private void substitutes(Article article) {
        kinds.getOrDefault(kind(article), List.of()).stream().filter(other -> other != article && !MasterTables.isSoldOut(other)).limit(MOST)
            .forEach(other -> table.row(article.id, other.id, 1, 1, "REGISTER", Times.at(Times.ANCHOR.minusDays(200), 600, 0)));
    }

    /** Nomenclature, risk, how it is used and sold, and all words of the name but the reference. */
    private static String kind(Article a) {
        String name = a.name.toLowerCase(Locale.ROOT).replaceAll(",?\\s*ref\\.?\\s*\\S+", "");
        Set<String> words = new TreeSet<>(List.of(name.split("[^\\p{L}\\p{N}]+")));
        return String.join(" ", a.emdn, a.risk, a.unit, "" + a.sterile, "" + a.singleUse, "" + a.latex, words.toString());
    }
}
