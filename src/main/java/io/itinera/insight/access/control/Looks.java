package io.itinera.insight.access.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.PersonRow;
import io.itinera.insight.access.boundary.LookRow;
import io.itinera.insight.access.boundary.LookRow.File;
import io.itinera.insight.control.Extent;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The access log. A look is written into the transaction that reads, so that nothing is shown that does not stand here; the
 * batch of passive signals would save that page its commit, but it may drop what it holds.
 */
@ApplicationScoped
public class Looks implements Expiring {
    private static final String INSERT = "insert into insight.look (id, person_id, persona, what, accounts, period_from, period_to,"
        + " case_kind, form, key_no, looked_at) values (?, ?, ?, ?, cast(? as varchar), cast(? as timestamp with time zone),"
        + " cast(? as timestamp with time zone), cast(? as varchar), cast(? as varchar), cast(? as integer), ?)";
    private static final String ROWS = "select l.id, l.looked_at, l.person_id, l.persona, l.what, l.accounts, l.period_from,"
        + " l.period_to, l.case_kind, l.form, l.key_no, l.events from insight.look l";
    private static final String NEWEST_FIRST = " order by l.looked_at desc, l.id desc";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** Somebody reads a hospital's timeline, with the names of its people. */
    public void atTimeline(AccountId account) {
        note("TIMELINE", List.of(account.value()), null, null, null);
    }

    /** Somebody reads who of a hospital decides what, and who fell silent. */
    public void atPeople(AccountId account) {
        note("PEOPLE", List.of(account.value()), null, null, null);
    }

    /** Somebody reads single touchpoints. @param accounts null for all hospitals */
    public void atTouchpoints(Collection<Long> accounts) {
        note("TOUCHPOINTS", accounts, null, null, null);
    }

    /**
     * Enters a file before its first byte leaves, and for good: what was broken off has left in part.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long leaves(LogSelection selection, LogFormat form, int keyNo) {
        return note("EXPORT", selection.accounts(), selection, form.name(), keyNo);
    }

    /** The map leaves with what people said in it; so much of the log lies behind it. It names nobody, whatever the key. */
    public void mapLeaves(Extent extent, String form, int keyNo, long touchpoints) {
        LogSelection selection = new LogSelection(extent.period().from(), extent.period().to(), extent.accounts(), null, null);
        left(note("EXPORT", selection.accounts(), selection, form, keyNo), touchpoints);
    }

    /** The file was written to its end. */
    public void left(long id, long events) {
        SqlQuery.of("update insight.look set events = ? where id = ?", events, id).update(em);
    }

    private long note(String what, Collection<Long> accounts, LogSelection selection, String form, Integer keyNo) {
        Actor looking = actor.get();
        long id = SqlQuery.of("select nextval('insight.look_seq')").row(em).number(0);
        SqlQuery.of(INSERT, id, looking.person().value(), looking.persona(), what, stored(accounts),
            selection == null ? null : selection.from(), selection == null ? null : selection.to(),
            selection == null ? null : selection.cases(), form, keyNo, clock.instant()).update(em);
        return id;
    }

    public List<LookRow> newest(int skipped, int atMost) {
        List<SqlRow> rows = SqlQuery.of(ROWS).add(NEWEST_FIRST + " offset ? rows fetch first ? rows only", skipped, atMost).rows(em);
        Map<Long, PersonRow> people = findAccounts.peopleById(rows.stream().map(row -> row.number(2)).distinct().toList());
        Map<Long, String> hospitals = hospitals();
        return rows.stream().map(row -> row(row, people.containsKey(row.number(2)) ? people.get(row.number(2)).fullName() : null,
            hospitals)).toList();
    }

    public long count() {
        return SqlQuery.of("select count(*) from insight.look").row(em).number(0);
    }

    /** Looks at this hospital, or at all of them, without the names of those who looked. */
    public List<LookRow> at(AccountId account, int atMost) {
        Map<Long, String> hospitals = hospitals();
        return SqlQuery.of(ROWS).add(" where l.accounts is null or l.accounts like ?", "%," + account + ",%")
            .add(NEWEST_FIRST + " fetch first ? rows only", atMost).rows(em).stream()
            .map(row -> row(row, null, hospitals)).toList();
    }

    @Override
    public String code() {
        return "look";
    }

    @Override
    @Transactional
    public long clear(Instant before) {
        return SqlQuery.of("delete from insight.look where looked_at < ?", before).update(em);
    }

    private Map<Long, String> hospitals() {
        return findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::name));
    }

    /** Between commas, so that one of them is found by itself. */
    private static String stored(Collection<Long> accounts) {
        return accounts == null ? null : accounts.stream().map(String::valueOf).collect(Collectors.joining(",", ",", ","));
    }

    private static LookRow row(SqlRow row, String who, Map<Long, String> hospitals) {
        File file = row.isNull(9) ? null : new File(row.instant(6), row.instant(7), row.text(8), row.text(9), (int) row.number(10),
            row.numberOrNull(11));
        return new LookRow(row.number(0), row.instant(1), who, row.text(3), row.text(4), names(row.text(5), hospitals), file);
    }

    /** Those that whoever reads this may know of. */
    private static List<String> names(String accounts, Map<Long, String> hospitals) {
        return accounts == null ? null : Arrays.stream(accounts.split(",")).filter(id -> !id.isEmpty()).map(Long::valueOf)
            .filter(hospitals::containsKey).map(hospitals::get).toList();
    }
}
