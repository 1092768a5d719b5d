package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.Rollup.Stretch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the log into its rollups. Every step compares whole hours of a hospital with the log and writes what differs: counting the
 * same again changes nothing, and what committed late is right as soon as its hour is looked at again. Whoever writes holds the row
 * of the state, so that two never count at once.
 */
@ApplicationScoped
public class Rollups implements Expiring {
    private static final int MOST_DUE = 500;
    private static final int MOST_DAYS = 31;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Retentions retentions;

    /** What a comparison came to; see {@code RollupProof}. */
    record Compared(long compared, long touchpoints, long differences) {
        static final Compared NOTHING = new Compared(0, 0, 0);

        Compared plus(Compared other) {
            return new Compared(compared + other.compared, touchpoints + other.touchpoints, differences + other.differences);
        }
    }

    private record Hour(long due, long account, int number) {
    }

    @Transactional
    public RollupState state() {
        return read("");
    }

    /** Where counting begins: with the first touchpoint. */
    @Transactional
    public Instant first(Instant now) {
        Instant first = SqlQuery.of("select min(f.first_at) from (select (select min(t.occurred_at) from journey.touchpoint t where t.type = ty.code)"
            + " as first_at from journey.touchpoint_type ty) f").row(em).instant(0);
        return first == null ? now : first;
    }

    /** Counts all hospitals' hours from that of the one moment to that of the other; how many counts it wrote. */
    @Transactional
    public int countAll(Instant from, Instant to, Instant now) {
        RollupState state = lock();
        int signalsFrom = keptFrom("browser-signal", now);
        Stretch stretch = new Stretch(RollupState.hour(from), RollupState.hour(to) + 1, null);
        int written = write(stretch, signalsFrom);
        if (state.daysUntil() == null) {
            SqlQuery.of("delete from journey.rollup_month").update(em);
            SqlQuery.of("update journey.rollup_state set months_until = null where id = 1").update(em);
        }
        keep(state, to, state.daysUntil() == null ? day(from) : state.daysUntil());
        return written;
    }

    /** Counts the hours in which something was recorded late, or taken away, some of them at once. */
    @Transactional
    public void countDue(Instant now) {
        RollupState state = lock();
        if (state.countedUntil() == null) {
            return;
        }
        List<Hour> hours = due();
        int kept = keptFrom("touchpoint", now);
        int signalsFrom = keptFrom("browser-signal", now);
        List<Stretch> stretches = stretches(hours).stream().filter(stretch -> stretch.fromHour() >= kept).toList();
        stretches.forEach(stretch -> write(stretch, signalsFrom));
        hours.forEach(hour -> SqlQuery.of("delete from journey.rollup_due where id = ?", hour.due()).update(em));
        writeDays(days(stretches), state);
        noteWriting();
    }

    /** Adds up the days that are over and whose hours are counted, so many at once. */
    @Transactional
    public void closeDays() {
        RollupState state = lock();
        if (state.countedUntil() == null) {
            return;
        }
        LocalDate until = state.daysUntil();
        for (int n = 0; n < MOST_DAYS && until.isBefore(day(state.countedUntil())); n++) {
            writeDay(until);
            until = until.plusDays(1);
        }
        keep(state, state.countedUntil(), until);
    }

    /** Adds up the months that are over and whose days are counted. */
    @Transactional
    public void closeMonths() {
        RollupState state = lock();
        LocalDate until = state.monthsUntil() == null ? firstMonth(state.daysUntil()) : state.monthsUntil();
        for (LocalDate next = until.plusMonths(1); !next.isAfter(state.daysUntil()); next = next.plusMonths(1)) {
            writeMonth(YearMonth.from(until));
            until = next;
        }
        SqlQuery.of("update journey.rollup_state set months_until = cast(? as date) where id = 1", until.toString()).update(em);
    }

    private LocalDate firstMonth(LocalDate otherwise) {
        LocalDate first = SqlQuery.of("select min(d.day_on) from journey.rollup_day d").row(em).day(0);
        return (first == null ? otherwise : first).withDayOfMonth(1);
    }

    /** The hour from which on nothing of the kind has been cleared away. What is counted stays counted when the log itself goes. */
    @Transactional
    public int keptFrom(String kind, Instant now) {
        return RollupState.hour(retentions.keptFrom(kind, now)) + 1;
    }

    /** Compares hours, the last one not among them, and the days that are over and begin in them, with the log; what differs is mended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Compared compare(int fromHour, int toHour, Instant now) {
        RollupState state = lock();
        int signalsFrom = keptFrom("browser-signal", now);
        Stretch stretch = new Stretch(fromHour, toHour, null);
        long differences = Rollup.mendingHours(Rollup.contradicting(stretch, signalsFrom)).update(em);
        SqlRow counted = Rollup.counted(stretch).row(em);
        LocalDate day = day(Rollup.start(fromHour));
        LocalDate end = day(Rollup.start(toHour));
        differences += writeDays(new TreeSet<>(day.datesUntil(end.isBefore(day) ? day : end).toList()), state);
        noteWriting();
        return new Compared(counted.number(0), counted.number(1), differences);
    }

    @Override
    public String code() {
        return "rollup";
    }

    /** They name nobody, but in many a hospital one person alone has a role. */
    @Override
    @Transactional
    public long clear(Instant before) {
        RollupState state = lock();
        long cleared = Rollup.clear(em, RollupState.hour(before), day(before));
        cleared += FollowSql.clearing(LocalDate.EPOCH, day(before)).update(em);
        cleared += SqlQuery.of("delete from journey.rollup_month where month_on < cast(? as date)", day(before).withDayOfMonth(1).toString()).update(em);
        if (state.monthsUntil() != null && day(before).isBefore(state.monthsUntil())) {
            writeMonth(YearMonth.from(day(before)));
        }
        noteWriting();
        return cleared;
    }

    /** From here on nobody else counts until the transaction ends. */
    RollupState lock() {
        return read(" for update");
    }

    /** Those of the days that are over and counted as days, and then their months. */
    int writeDays(SortedSet<LocalDate> days, RollupState state) {
        SortedSet<LocalDate> closed = days.headSet(state.daysUntil());
        int written = closed.stream().mapToInt(this::writeDay).sum();
        if (state.monthsUntil() != null) {
            written += closed.headSet(state.monthsUntil()).stream().map(YearMonth::from).distinct().mapToInt(this::writeMonth).sum();
        }
        return written;
    }

    private int writeDay(LocalDate day) {
        return Rollup.mendingDays(Rollup.differing(day)).update(em);
    }

    private int writeMonth(YearMonth month) {
        return Rollup.mendingMonths(Rollup.differing(month)).update(em);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, RollupState.ZONE);
    }

    private List<Hour> due() {
        return SqlQuery.of("select d.id, d.account_id, d.hour_no from journey.rollup_due d order by d.id fetch first ? rows only", MOST_DUE)
            .rows(em).stream().map(r -> new Hour(r.number(0), r.number(1), (int) r.number(2))).toList();
    }

    private static List<Stretch> stretches(List<Hour> hours) {
        Map<Integer, Set<Long>> accounts = new TreeMap<>();
        hours.forEach(hour -> accounts.computeIfAbsent(hour.number(), n -> new TreeSet<>()).add(hour.account()));
        return accounts.entrySet().stream().flatMap(entry -> {
            boolean nobodys = entry.getValue().remove(Rollup.NOBODYS);
            return List.of(stretch(entry.getKey(), nobodys ? Set.of(Rollup.NOBODYS) : Set.of()), stretch(entry.getKey(), entry.getValue())).stream();
        }).filter(stretch -> !stretch.accounts().isEmpty()).toList();
    }

    private static Stretch stretch(int hour, Collection<Long> accounts) {
        return new Stretch(hour, hour + 1, accounts);
    }

    private static SortedSet<LocalDate> days(List<Stretch> stretches) {
        SortedSet<LocalDate> days = new TreeSet<>();
        stretches.forEach(stretch -> days.add(day(Rollup.start(stretch.fromHour()))));
        return days;
    }

    private int write(Stretch stretch, int signalsFrom) {
        return Rollup.mendingHours(Rollup.differing(stretch, signalsFrom)).update(em);
    }

    private RollupState read(String how) {
        SqlRow row = SqlQuery.of("select counted_until, days_until, months_until, version, exists (select 1 from journey.rollup_due), followed_until,"
            + " exists (select 1 from journey.follow_due), ways_until, spans_until from journey.rollup_state where id = 1" + how).row(em);
        return new RollupState(row.instant(0), row.day(1), row.day(2), row.number(3), row.flag(4), row.instant(5), row.flag(6), row.instant(7), row.instant(8));
    }

    /** Notes how far the counts reach now. */
    private void keep(RollupState locked, Instant countedUntil, LocalDate daysUntil) {
        SqlQuery.of("update journey.rollup_state set counted_until = ?, days_until = cast(? as date), version = ? where id = 1", countedUntil,
            daysUntil.toString(), locked.version() + 1).update(em);
    }

    /** The same without reading first, if nobody wrote counts since that version: then nobody else will until the transaction ends. */
    boolean keepIfNoneWrote(long since, Instant countedUntil) {
        return SqlQuery.of("update journey.rollup_state set counted_until = ?, version = version + 1 where id = 1 and version = ?"
            + " and counted_until is not null", countedUntil, since).update(em) > 0;
    }

    /** Tells who remembers counts that others were written. */
    private void noteWriting() {
        SqlQuery.of("update journey.rollup_state set version = version + 1 where id = 1").update(em);
    }
}
