package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.RecentCounts.Change;
import io.itinera.journey.control.RecentCounts.Key;
import io.itinera.journey.control.RecentCounts.Slot;
import io.itinera.journey.control.RecentCounts.Window;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the log is counted by, kept by the hour, by the day and by the month. One statement tells where counts and what they are made of differ, and
 * the same one, merged into the counts, mends it: counting what is new, counting all anew and proving are one and the same.
 */
final class Rollup {
    /** Stands for no hospital, so that it can be part of a key. */
    static final long NOBODYS = 0;
    static final String HOUR = "cast(floor(extract(epoch from t.occurred_at) / 3600) as integer)";
    /** All that is counted by, besides the hour. */
    private static final List<String> KEYS = List.of("account_id", "type", "persona", "channel", "outcome");
    private static final String MADE = "coalesce(t.account_id, 0) as account_id, t.type, coalesce(t.persona, 'NONE') as persona, t.channel, t.outcome";

    private Rollup() {
    }

    /**
     * Some hours, the last one not among them, of some hospitals.
     *
     * @param accounts null for all and for what is nobody's
     */
    record Stretch(int fromHour, int toHour, Collection<Long> accounts) {
        private SqlQuery restrict(SqlQuery query, boolean raw) {
            if (accounts == null) {
                return query;
            }
            return raw && accounts.equals(Set.of(NOBODYS)) ? query.add(" and t.account_id is null") : query.add(" and ").in("t.account_id", accounts);
        }
    }

    static long account(Long known) {
        return known == null ? NOBODYS : known;
    }

    static Instant start(int hour) {
        return Instant.EPOCH.plus(Duration.ofHours(hour));
    }

    /**
     * Where the counts of hours and the log differ: the keys, then {@code fresh} and {@code stored}.
     *
     * @param signalsFrom the hour before which the browser's signals have been cleared away, so that their counts stay as they are
     */
    static SqlQuery differing(Stretch stretch, int signalsFrom) {
        SqlQuery raw = SqlQuery.of("select " + HOUR + " as hour_no, " + MADE + ", 1 as fresh, 0 as stored from journey.touchpoint t"
            + " where t.occurred_at >= ? and t.occurred_at < ?", start(stretch.fromHour()), start(stretch.toHour()));
        return difference("hour_no", stretch.restrict(raw, true),
            stretch.restrict(stored("hour_no", "where t.hour_no >= ? and t.hour_no < ?", stretch.fromHour(), stretch.toHour()), false))
            .add(" and (x.hour_no >= ? or x.type not in (select ty.code from journey.touchpoint_type ty where ty.browser_signal))", signalsFrom);
    }

    /** What the log holds in the window: for {@link #fresh}. */
    static SqlQuery since(Window window) {
        String all = "x.hour_no, x.slot_no, " + listed("x.");
        return SqlQuery.of("select " + all + ", count(*) from (select " + HOUR + " as hour_no, case when t.occurred_at < ? then 0 else"
            + " cast(floor(extract(epoch from t.occurred_at) / " + RecentCounts.SLOT_SECONDS + ") as integer) end as slot_no,"
            + " " + MADE + " from journey.touchpoint_type ty join journey.touchpoint t on t.type = ty.code where t.occurred_at >= ?) x group by "
            + all, window.slotsFrom(), window.from());
    }

    /** The rows of {@link #since} as counts. */
    static Map<Slot, Long> fresh(List<SqlRow> rows) {
        Map<Slot, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put(new Slot((int) row.number(1), key(row, 2)), row.number(2 + KEYS.size())));
        return counts;
    }

    /** What is counted of the hour and the later ones. */
    static Map<Key, Long> storedSince(EntityManager em, int hour) {
        Map<Key, Long> counts = new HashMap<>();
        SqlQuery.of("select t.hour_no, " + listed("t.") + ", t.touchpoints from " + table("hour_no") + " t where t.hour_no >= ?", hour).rows(em)
            .forEach(row -> counts.put(key(row, 1), row.number(KEYS.size() + 1)));
        return counts;
    }

    /** The hour stands in the first column. @param first where the others begin */
    private static Key key(SqlRow row, int first) {
        return new Key((int) row.number(0), IntStream.range(first, first + KEYS.size()).mapToObj(row::value).toList());
    }

    /** Writes what counts of hours have become, however many, as one statement. */
    static SqlQuery mendingHours(List<Change> changes) {
        SqlQuery fresh = SqlQuery.of("select * from unnest(cast(? as integer array), cast(? as integer array)",
            column(changes, Change::after), column(changes, change -> change.key().hour()));
        for (int n = 0; n < KEYS.size(); n++) {
            int at = n;
            fresh.add(", cast(? as " + (KEYS.get(n).equals("account_id") ? "bigint" : "varchar") + " array)", column(changes, change -> change.key().values().get(at)));
        }
        return mendingHours(fresh.add(") as n(fresh, hour_no, " + listed("") + ")"));
    }

    private static Object column(List<Change> changes, Function<Change, Object> value) {
        return changes.stream().map(change -> value.apply(change).toString()).toArray(String[]::new);
    }

    /** The same, without what is known to be waiting to be counted. */
    static SqlQuery contradicting(Stretch stretch, int signalsFrom) {
        return differing(stretch, signalsFrom).add(" and not exists (select 1 from journey.rollup_due d where d.hour_no = x.hour_no"
            + " and d.account_id = x.account_id)");
    }

    /** Takes away the counts of hours and of days that lie behind the hour. */
    static int clear(EntityManager em, int beforeHour, LocalDate beforeDay) {
        return SqlQuery.of("delete from " + table("hour_no") + " where hour_no < ?", beforeHour).update(em)
            + SqlQuery.of("delete from " + table("day_on") + " where day_on < cast(? as date)", beforeDay.toString()).update(em);
    }

    /** Where the counts of a day and those of its hours differ. */
    static SqlQuery differing(LocalDate day) {
        SqlQuery hours = SqlQuery.of("select cast(? as date) as day_on, " + listed("t.") + ", t.touchpoints as fresh, 0 as stored from "
            + table("hour_no") + " t where t.hour_no >= ? and t.hour_no < ?", day.toString(), RollupState.hour(start(day)), RollupState.hour(start(day.plusDays(1))));
        return difference("day_on", hours, stored("day_on", "where t.day_on = cast(? as date)", day.toString()));
    }

    /** Where the counts of a month and those of its days differ. */
    static SqlQuery differing(YearMonth month) {
        String first = month.atDay(1).toString();
        SqlQuery days = SqlQuery.of("select cast(? as date) as month_on, " + listed("t.") + ", t.touchpoints as fresh, 0 as stored from " + table("day_on")
            + " t where t.day_on >= cast(? as date) and t.day_on < cast(? as date)", first, first, month.plusMonths(1).atDay(1).toString());
        return difference("month_on", days, stored("month_on", "where t.month_on = cast(? as date)", first));
    }

    static SqlQuery mendingMonths(SqlQuery differing) {
        return mending("month_on", differing);
    }

    static SqlQuery mendingHours(SqlQuery differing) {
        return mending("hour_no", differing);
    }

    static SqlQuery mendingDays(SqlQuery differing) {
        return mending("day_on", differing);
    }

    /** How many counts of hours there are, and of how many touchpoints. */
    static SqlQuery counted(Stretch stretch) {
        return SqlQuery.of("select count(*), sum(touchpoints) from " + table("hour_no") + " where hour_no >= ? and hour_no < ?",
            stretch.fromHour(), stretch.toHour());
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(RollupState.ZONE).toInstant();
    }

    private static SqlQuery stored(String period, String where, Object... values) {
        return SqlQuery.of("select t." + period + ", " + listed("t.") + ", 0 as fresh, t.touchpoints as stored from " + table(period) + " t "
            + where, values);
    }

    private static SqlQuery difference(String period, SqlQuery fresh, SqlQuery stored) {
        String all = "x." + period + ", " + listed("x.");
        return SqlQuery.of("select " + all + ", sum(x.fresh) as fresh, sum(x.stored) as stored from (").add(fresh).add(" union all ")
            .add(stored).add(") x group by " + all + " having sum(x.fresh) <> sum(x.stored)");
    }

    private static SqlQuery mending(String period, SqlQuery differing) {
        String same = KEYS.stream().map(key -> " and r." + key + " = d." + key).collect(Collectors.joining());
        return SqlQuery.of("merge into " + table(period) + " r using (").add(differing).add(") d on r." + period + " = d." + period + same
            + " when matched and d.fresh = 0 then delete when matched then update set touchpoints = d.fresh when not matched then insert ("
            + period + ", " + listed("") + ", touchpoints) values (d." + period + ", " + listed("d.") + ", d.fresh)");
    }

    private static String table(String period) {
        return "journey.rollup_" + period.substring(0, period.indexOf('_'));
    }

    private static String listed(String of) {
        return KEYS.stream().map(key -> of + key).collect(Collectors.joining(", "));
    }
}
