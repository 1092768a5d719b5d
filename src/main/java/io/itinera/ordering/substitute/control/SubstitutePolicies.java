package io.itinera.ordering.substitute.control;

import io.itinera.ordering.substitute.boundary.SubstitutePolicyPage;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyRow;
import io.itinera.ordering.substitute.boundary.SubstituteRule;
import io.itinera.platform.persistence.AccountBook;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps what each hospital decided about substitutes, and every decision that it made. */
@ApplicationScoped
public class SubstitutePolicies {
    private static final AccountBook BOOK = new AccountBook("ordering.substitute_book", "changes");
    private static final int DECISIONS_SHOWN = 50;
    private static final String FROM = " from ordering.substitute_policy p join catalog.article a on a.id = p.article_id where p.account_id = ?";
    private static final String ROW = "select a.id, a.part_number, a.name, a.manufacturer, p.rule, p.changed_at, p.version,"
        + " (select string_agg(o.part_number, ' ' order by o.part_number) from ordering.substitute_listed l join catalog.article o on o.id = l.other_id"
        + " where l.account_id = p.account_id and l.article_id = p.article_id)" + FROM;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** @param listed ids of the articles that are allowed, where only some are */
    public record Decision(SubstituteRule rule, Set<Long> listed, int version) {
        /** As long as nobody has decided. */
        static final Decision NONE = new Decision(SubstituteRule.ASK, Set.of(), 0);

        public boolean allows(long other) {
            return rule == SubstituteRule.ASK || rule == SubstituteRule.LISTED && listed.contains(other);
        }
    }

    /** A decision as it was made. @param rule null when it was one to take another back */
    public record Kept(Instant decidedAt, Long personId, String rule, int listed) {
    }

    /** Until the end of the transaction nobody else decides for the account. @return the version of what is decided now */
    public int open(AccountId account) {
        return BOOK.hold(em, account);
    }

    /** Makes room for another decision while the book is open. @param seen 0 for none @return whether what holds is what was seen */
    public boolean replace(AccountId account, long article, int seen) {
        return seen == 0 ? row(account, article).isEmpty()
            : SqlQuery.of("delete from ordering.substitute_policy where account_id = ? and article_id = ? and version = ?", account.value(), article, seen)
                .update(em) == 1;
    }

    public void keep(AccountId account, long article, Decision made, PersonId person) {
        SqlQuery.of("insert into ordering.substitute_policy (account_id, article_id, rule, changed_at, version) values (?, ?, ?, ?, ?)",
            account.value(), article, made.rule(), clock.instant(), made.version()).update(em);
        try (SqlBatch added = new SqlBatch(em, "insert into ordering.substitute_listed (account_id, article_id, other_id) values (?, ?, ?)")) {
            made.listed().forEach(other -> added.add(account.value(), article, other));
            added.flush();
        }
        note(account, article, made.rule(), made.listed().size(), person);
    }

    /** @param rule null when a decision is taken back */
    public void note(AccountId account, long article, SubstituteRule rule, int listed, PersonId person) {
        SqlQuery.of("insert into ordering.substitute_decision (id, account_id, article_id, decided_at, person_id, rule, listed)"
            + " values (nextval('ordering.substitute_decision_seq'), ?, ?, ?, ?, ?, ?)", account.value(), article, clock.instant(), person.value(), rule, listed)
            .update(em);
    }

    /** By article; those about which nothing is decided are left out. One statement. */
    public Map<Long, Decision> of(AccountId account, Collection<Long> articles) {
        Map<Long, Decision> decided = new HashMap<>();
        SqlQuery.of("select p.article_id, p.rule, p.version, (select string_agg(cast(l.other_id as varchar(20)), ' ') from ordering.substitute_listed l"
            + " where l.account_id = p.account_id and l.article_id = p.article_id) from ordering.substitute_policy p where p.account_id = ? and ", account.value())
            .in("p.article_id", articles).rows(em).forEach(row -> decided.put(row.number(0), new Decision(SubstituteRule.valueOf(row.text(1)),
                words(row, 3).stream().map(Long::valueOf).collect(Collectors.toSet()), (int) row.number(2))));
        return decided;
    }

    public SubstitutePolicyPage page(AccountId account, int page, int size) {
        int total = (int) SqlQuery.of("select count(*)" + FROM, account.value()).row(em).number(0);
        return new SubstitutePolicyPage(SqlQuery.of(ROW + " order by a.name, a.id offset ? rows fetch first ? rows only", account.value(),
            (long) (page - 1) * size, size).rows(em).stream().map(SubstitutePolicies::row).toList(), total);
    }

    public Optional<SubstitutePolicyRow> row(AccountId account, long article) {
        return SqlQuery.of(ROW + " and p.article_id = ?", account.value(), article).rows(em).stream().findFirst().map(SubstitutePolicies::row);
    }

    private static SubstitutePolicyRow row(SqlRow r) {
        return new SubstitutePolicyRow(r.number(0), r.text(1), r.text(2), r.text(3), r.text(4), words(r, 7), r.instant(5), (int) r.number(6));
    }

    private static List<String> words(SqlRow row, int column) {
        return row.isNull(column) ? List.of() : Arrays.asList(row.text(column).split(" "));
    }

    /** The latest first. */
    public List<Kept> decisions(AccountId account, long article) {
        return SqlQuery.of("select d.decided_at, d.person_id, d.rule, d.listed from ordering.substitute_decision d where d.article_id = ? and d.account_id = ?"
                + " order by d.decided_at desc, d.id desc fetch first ? rows only", article, account.value(), DECISIONS_SHOWN).rows(em).stream()
            .map(r -> new Kept(r.instant(0), r.numberOrNull(1), r.text(2), (int) r.number(3))).toList();
    }
}
