package io.itinera.catalog.number.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Which columns of a file most likely hold a hospital's own numbers and those of the articles: by what stands in them, and by their names. */
final class NumberColumns {
    private static final Set<String> OWN = Set.of("own", "your", "internal", "hospital", "propio", "propia", "interno", "interna", "su", "nuestro", "nuestra",
        "interne", "votre", "notre", "hopital", "sap", "material", "mat");
    private static final Set<String> ARTICLE = Set.of("itinera", "supplier", "proveedor", "fournisseur", "gtin", "ean", "article", "articulo", "part", "ref",
        "referencia", "reference");

    private final List<String> columns;
    private final int article;
    private final int own;

    /** @param known how many cells of each column are numbers of the supplier's */
    NumberColumns(List<String> columns, List<Integer> known) {
        this.columns = columns;
        int most = known.stream().mapToInt(Integer::intValue).max().orElse(0);
        article = most > 0 ? known.indexOf(most) : named(ARTICLE, named(OWN, -1));
        int named = named(OWN, article);
        own = named >= 0 ? named : columns.size() == 2 && article >= 0 ? 1 - article : -1;
    }

    /** Null when nothing tells. */
    String own() {
        return own < 0 ? null : columns.get(own);
    }

    /** Null when nothing tells. */
    String article() {
        return article < 0 ? null : columns.get(article);
    }

    /** The first column with one of these words in its name; -1 for none. */
    private int named(Set<String> words, int except) {
        return IntStream.range(0, columns.size()).filter(column -> column != except && List.of(folded(columns.get(column)).split("[^a-z]+")).stream()
            .anyMatch(words::contains)).findFirst().orElse(-1);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
