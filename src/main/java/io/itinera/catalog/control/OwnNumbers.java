package io.itinera.catalog.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which articles a hospital means by numbers of its own. Without an account nothing is meant. */
@ApplicationScoped
public class OwnNumbers {
    /** The longest number that there is, and so the longest key. */
    public static final int LONGEST = 40;
    private static final int SHORTEST_BEGUN = 3;
    private static final int MOST_BEGUN = 50;
    /** More than so many are looked for among all numbers of the account. */
    private static final int MOST_ASKED = 200;
    private static final int PIECE = 1_000;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /**
     * What somebody calls by the words typed.
     *
     * @param exact      the article whose own number this is, or none
     * @param begun      articles whose own number begins so
     * @param partNumber of the first; null without
     */
    public record Meant(Set<Long> exact, Set<Long> begun, String partNumber) {
        static final Meant NOTHING = new Meant(Set.of(), Set.of(), null);
    }

    /** A number as the hospital writes it, and the article that it means. */
    public record Known(String number, long articleId) {
    }

    /** The form in which numbers are compared; empty for a text without letters and digits. */
    public static String key(String number) {
        return CatalogWords.numberKey(number);
    }

    /** Without a digit a number could not be told from a word. */
    public static boolean hasDigit(String key) {
        return CatalogWords.hasDigit(key);
    }

    /** One statement at most, and none for words: every number has a digit. */
    public Meant meant(AccountId account, String words) {
        String key = key(words);
        if (account == null || !hasDigit(key) || key.length() > LONGEST) {
            return Meant.NOTHING;
        }
        List<SqlRow> rows = SqlQuery.of("select n.own_key, n.article_id, a.part_number from catalog.own_number n join catalog.article a on a.id = n.article_id"
            + " where n.account_id = ? and n.own_key like ? order by n.own_key fetch first " + MOST_BEGUN + " rows only",
            account.value(), key.length() < SHORTEST_BEGUN ? key : key + "%").rows(em);
        SqlRow exact = rows.stream().filter(row -> row.text(0).equals(key)).findFirst().orElse(null);
        return new Meant(exact == null ? Set.of() : Set.of(exact.number(1)), rows.stream().map(row -> row.number(1)).collect(Collectors.toSet()),
            exact == null ? null : exact.text(2));
    }

    /** The articles of those numbers that are the account's own, as they were typed. */
    Map<String, Long> among(AccountId account, Collection<String> typed) {
        Map<String, String> keys = new LinkedHashMap<>();
        typed.forEach(number -> keys.put(number, key(number)));
        Map<String, Known> known = known(account, keys.values());
        Map<String, Long> found = new HashMap<>();
        keys.forEach((number, key) -> {
            if (known.containsKey(key)) {
                found.put(number, known.get(key).articleId());
            }
        });
        return found;
    }

    /** Those of the account's own numbers whose key is among these, by article. */
    Map<Long, List<String>> of(AccountId account, Collection<String> keys) {
        return known(account, keys).values().stream()
            .collect(Collectors.groupingBy(Known::articleId, Collectors.mapping(Known::number, Collectors.toList())));
    }

    /** Those of the account's own numbers whose key is among these, by key, in one statement however many there are. */
    public Map<String, Known> known(AccountId account, Collection<String> keys) {
        Set<String> wanted = keys.stream().filter(key -> !key.isEmpty() && key.length() <= LONGEST).collect(Collectors.toSet());
        Map<String, Known> known = new HashMap<>();
        if (account == null || wanted.isEmpty()) {
            return known;
        }
        SqlQuery query = SqlQuery.of("select n.own_key, n.article_id, n.own_number from catalog.own_number n where n.account_id = ?", account.value());
        if (wanted.size() <= MOST_ASKED) {
            query.add(" and ").in("n.own_key", wanted);
        }
        query.each(em, PIECE, row -> {
            if (wanted.contains(row.text(0))) {
                known.put(row.text(0), new Known(row.text(2), row.number(1)));
            }
        });
        return known;
    }
}
