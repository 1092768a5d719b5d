package io.itinera.catalog.number.control;

import io.itinera.catalog.control.OwnNumbers;
import io.itinera.catalog.number.boundary.OwnNumberPage;
import io.itinera.catalog.number.boundary.OwnNumberRow;
import io.itinera.catalog.number.boundary.OwnNumbersTooMany;
import io.itinera.catalog.number.control.NumberCheck.Verdict;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The numbers by which each hospital calls articles. What an article's page shows of them may be half a minute old, so that a buyer who
 * looks at one article after another asks for them once.
 */
@ApplicationScoped
public class NumberBook implements Forgetful {
    /** So many are kept of a hospital. */
    public static final int MOST = 50_000;
    private static final int PIECE = 1_000;
    /** A hospital with more is asked article by article. */
    private static final int REMEMBERED = 2_000;
    private static final Duration REMEMBERED_FOR = Duration.ofSeconds(30);
    private static final int ACCOUNTS = 100;
    private static final String FROM = " from catalog.own_number n join catalog.article a on a.id = n.article_id where n.account_id = ?";
    private static final String ROW = "select n.own_number, a.part_number, a.name, a.manufacturer, a.status, n.changed_at" + FROM;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<AccountId, Optional<Map<String, List<String>>>> shown;

    @PostConstruct
    void remember() {
        shown = new ShortMemory<>(clock, REMEMBERED_FOR, ACCOUNTS);
    }

    @Override
    public void forgetAll() {
        shown.clear();
    }

    /** Until the end of the transaction nobody else writes in the book of the account. */
    public void open(AccountId account) {
        SqlQuery.of("insert into catalog.number_book (account_id) values (?) on conflict do nothing", account.value()).update(em);
        SqlQuery.of("select b.account_id from catalog.number_book b where b.account_id = ? for update", account.value()).row(em);
    }

    public OwnNumberPage page(AccountId account, String words, int page, int size) {
        SqlQuery wanted = wanted(words);
        int total = (int) SqlQuery.of("select count(*)" + FROM, account.value()).add(wanted).row(em).number(0);
        List<OwnNumberRow> rows = SqlQuery.of(ROW, account.value()).add(wanted)
            .add(" order by n.own_key offset ? rows fetch first ? rows only", (long) (page - 1) * size, size).rows(em).stream().map(NumberBook::row).toList();
        return new OwnNumberPage(rows, total);
    }

    private static SqlQuery wanted(String words) {
        if (words == null || words.isBlank()) {
            return SqlQuery.of("");
        }
        String text = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        String key = OwnNumbers.key(words);
        SqlQuery wanted = SqlQuery.of(" and (lower(n.own_number) like ? escape '!' or lower(a.part_number) like ? escape '!' or lower(a.name) like ? escape '!'"
            + " or lower(a.manufacturer) like ? escape '!'", text, text, text, text);
        return (key.isEmpty() ? wanted : wanted.add(" or n.own_key like ? or a.gtin = ?", key + "%", "0".repeat(Math.max(0, 14 - key.length())) + key)).add(")");
    }

    /** @throws NoSuchRecord when the account has no such number */
    public OwnNumberRow row(AccountId account, String own) {
        return SqlQuery.of(ROW + " and n.own_key = ?", account.value(), OwnNumbers.key(own)).rows(em).stream().findFirst().map(NumberBook::row)
            .orElseThrow(NoSuchRecord::new);
    }

    private static OwnNumberRow row(SqlRow row) {
        return new OwnNumberRow(row.text(0), row.text(1), row.text(2), row.text(3), "ORDERABLE".equals(row.text(4)), row.instant(5));
    }

    /** As an article's page shows them. */
    public List<String> numbersOf(AccountId account, String partNumber) {
        return shown.get(account, this::few).map(few -> few.getOrDefault(partNumber, List.of())).orElseGet(() -> SqlQuery.of(
            "select n.own_number" + FROM + " and a.part_number = ? order by n.own_key", account.value(), partNumber).rows(em).stream()
            .map(row -> row.text(0)).toList());
    }

    /** By part number; nothing when there are too many to be remembered. */
    private Optional<Map<String, List<String>>> few(AccountId account) {
        List<SqlRow> rows = SqlQuery.of("select a.part_number, n.own_number" + FROM + " order by n.own_key fetch first ? rows only", account.value(), REMEMBERED + 1)
            .rows(em);
        return rows.size() > REMEMBERED ? Optional.empty() : Optional.of(rows.stream().collect(Collectors.groupingBy(row -> row.text(0),
            Collectors.mapping(row -> row.text(1), Collectors.toList()))));
    }

    public String partNumber(long articleId) {
        return partNumbers(List.of(articleId)).get(articleId);
    }

    Map<Long, String> partNumbers(Collection<Long> articles) {
        Map<Long, String> found = new HashMap<>();
        SqlQuery.of("select a.id, a.part_number from catalog.article a where ").in("a.id", articles).each(em, PIECE, row -> found.put(row.number(0), row.text(1)));
        return found;
    }

    /** All of the account, in the order of the numbers. */
    void each(AccountId account, Consumer<SqlRow> sink) {
        SqlQuery.of("select n.own_number, a.part_number, a.gtin, a.name, a.manufacturer, a.manufacturer_part_number" + FROM + " order by n.own_key", account.value())
            .each(em, PIECE, sink);
    }

    /** @return whether it was still as it was seen */
    public boolean remove(AccountId account, OwnNumberRow seen) {
        shown.forget(account);
        return SqlQuery.of("delete from catalog.own_number where account_id = ? and own_key = ? and own_number = ?"
            + " and article_id = (select a.id from catalog.article a where a.part_number = ?)",
            account.value(), OwnNumbers.key(seen.number()), seen.number(), seen.partNumber()).update(em) == 1;
    }

    /** Writes what was found possible while the book was open. @throws OwnNumbersTooMany when there would be more than are kept */
    public void write(AccountId account, List<Verdict> taken) {
        long fresh = taken.stream().filter(Verdict::isNew).count();
        if (SqlQuery.of("select count(*) from catalog.own_number n where n.account_id = ?", account.value()).row(em).number(0) + fresh > MOST) {
            throw new OwnNumbersTooMany(MOST);
        }
        try (SqlBatch added = new SqlBatch(em, "insert into catalog.own_number (own_number, article_id, changed_at, account_id, own_key) values (?, ?, ?, ?, ?)");
             SqlBatch changed = new SqlBatch(em, "update catalog.own_number set own_number = ?, article_id = ?, changed_at = ? where account_id = ? and own_key = ?")) {
            for (Verdict verdict : taken) {
                (verdict.isNew() ? added : changed).add(verdict.wish().own(), verdict.articleId(), clock.instant(), account.value(), verdict.key());
            }
            added.flush();
            changed.flush();
        }
        shown.forget(account);
    }
}
