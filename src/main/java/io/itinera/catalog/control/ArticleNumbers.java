package io.itinera.catalog.control;

import io.itinera.catalog.boundary.NumberKind;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.catalog.boundary.PackagingRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells which articles have a number, and what kind of number it is. The index knows who has it, the database as what. */
@ApplicationScoped
public class ArticleNumbers {
    private static final int AT_ONCE = 1_000;
    private static final int UNIT = 4;
    private static final Comparator<NumberMatch> BY_KIND = Comparator.comparing(NumberMatch::kind).thenComparingLong(NumberMatch::articleId);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject ArticleSearch search;
    @Inject OwnNumbers ownNumbers;

    /** @param account whose own numbers count; null for none */
    public Map<String, List<NumberMatch>> find(AccountId account, Collection<String> written) {
        Map<String, String> keys = new LinkedHashMap<>();
        written.forEach(number -> keys.put(number, CatalogWords.numberKey(number)));
        keys.values().removeIf(String::isEmpty);
        Set<String> wanted = new HashSet<>(keys.values());
        Map<Long, List<String>> own = ownNumbers.of(account, wanted);
        Set<Long> ids = new LinkedHashSet<>(search.numbered(wanted));
        ids.addAll(own.keySet());
        List<Long> articles = List.copyOf(ids);
        Map<String, List<NumberMatch>> matches = new HashMap<>();
        read(articles, levels(articles), own, match -> {
            String key = CatalogWords.numberKey(match.number());
            if (wanted.contains(key)) {
                matches.computeIfAbsent(key, unused -> new ArrayList<>()).add(match);
            }
        });
        matches.replaceAll((key, found) -> mostTelling(found));
        Map<String, List<NumberMatch>> found = new LinkedHashMap<>();
        keys.forEach((number, key) -> {
            if (matches.containsKey(key)) {
                found.put(number, matches.get(key));
            }
        });
        return found;
    }

    /** Of the kind that counts most, each article once; what the hospital means by a number is never passed over. */
    private static List<NumberMatch> mostTelling(List<NumberMatch> found) {
        NumberKind kind = found.stream().map(NumberMatch::kind).min(Comparator.naturalOrder()).orElseThrow();
        return List.copyOf(found.stream().filter(match -> match.kind() == kind || match.kind() == NumberKind.OWN_NUMBER).sorted(BY_KIND)
            .collect(Collectors.toMap(NumberMatch::articleId, match -> match, (a, b) -> a, LinkedHashMap::new)).values());
    }

    private void read(List<Long> articles, Map<Long, List<PackagingRow>> levels, Map<Long, List<String>> own, Consumer<NumberMatch> sink) {
        each("select a.id, a.part_number, a.gtin, a.manufacturer_part_number, a.unit from catalog.article a where ", "a.id", articles, row -> {
            List<PackagingRow> packed = levels.getOrDefault(row.number(0), List.of());
            tell(row, 1, NumberKind.PART_NUMBER, packed, sink);
            tell(row, 2, NumberKind.GTIN, packed, sink);
            packed.forEach(level -> sink.accept(
                new NumberMatch(row.number(0), NumberKind.PACKAGING, level.gtin(), level.baseUnits(), row.text(UNIT), packed)));
            own.getOrDefault(row.number(0), List.of()).forEach(number -> sink.accept(
                new NumberMatch(row.number(0), NumberKind.OWN_NUMBER, number, 1, row.text(UNIT), packed)));
            tell(row, 3, NumberKind.MAKERS_NUMBER, packed, sink);
        });
    }

    private static void tell(SqlRow row, int column, NumberKind kind, List<PackagingRow> packed, Consumer<NumberMatch> sink) {
        if (!row.isNull(column)) {
            sink.accept(new NumberMatch(row.number(0), kind, row.text(column), 1, row.text(UNIT), packed));
        }
    }

    private Map<Long, List<PackagingRow>> levels(List<Long> articles) {
        Map<Long, List<PackagingRow>> levels = new HashMap<>();
        each("select p.article_id, p.level_name, p.gtin, p.base_units from catalog.packaging p where ", "p.article_id", articles,
            row -> levels.computeIfAbsent(row.number(0), unused -> new ArrayList<>())
                .add(new PackagingRow(row.text(1), row.text(2), (int) row.number(3))));
        levels.values().forEach(packed -> packed.sort(Comparator.comparingInt(PackagingRow::baseUnits)));
        return levels;
    }

    private void each(String select, String column, List<Long> articles, Consumer<SqlRow> sink) {
        for (int from = 0; from < articles.size(); from += AT_ONCE) {
            SqlQuery.of(select).in(column, articles.subList(from, Math.min(from + AT_ONCE, articles.size()))).each(em, AT_ONCE, sink);
        }
    }
}
