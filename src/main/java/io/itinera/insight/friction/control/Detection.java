package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs detectors over the log. Figures and lists look at the same window, the period and the one before it, so that a
 * visit across the border is judged alike in both.
 */
@ApplicationScoped
public class Detection {
    private static final int FETCHED = 1_000;
    private static final String TOLD_APART = "select k.detector, t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount,"
        + " case when t.occurred_at >= ? then 1 else 0 end as is_current from (";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Clock clock;
    @Inject Remembered remembered;

    /** What one person met of one kind. @param isCurrent in the period itself, not the one before */
    record Met(String detector, boolean isCurrent, Long account, UUID pseudonym, long count, long visits,
               BigDecimal atStake) {
    }

    /** Everything one pass of the detectors finds. @param visits of the period and of the one before */
    record Findings(List<Met> met, long visits, long previousVisits) {
    }

    private record Question(Extent extent) {
    }

    /** What was met in the period and in the one before, by detector and person. */
    Findings find(Extent extent) {
        return remembered.figures(new Question(extent), () -> {
            SqlRow visits = visits(extent);
            return new Findings(met(extent), visits.number(0), visits.number(1));
        });
    }

    /** One statement for all detectors. */
    private List<Met> met(Extent extent) {
        SqlQuery query = SqlQuery.of("select e.detector, e.is_current, e.account_id, e.pseudonym, count(*), count(distinct e.visit), sum(e.amount) from (");
        return everything(query, extent, window(extent)).add(") e group by e.detector, e.is_current, e.account_id, e.pseudonym").rows(em).stream()
            .map(r -> new Met(r.text(0), r.number(1) == 1, r.numberOrNull(2), r.uuid(3), r.number(4), r.number(5),
                r.amount(6))).toList();
    }

    /**
     * Appends a select of what all detectors find in a stretch: {@code detector}, {@link FrictionDetector#COLUMNS} and {@code is_current}, 1 in
     * the period itself. Those that look at moments, and those that look at paths, share one reading of the log each.
     */
    private SqlQuery everything(SqlQuery query, Extent extent, Period stretch) {
        moments(query, extent, stretch);
        paths(query.add(" union all "), extent, stretch);
        detectors.all().stream().filter(detector -> !(detector instanceof MomentDetector) && !(detector instanceof PathDetector)).forEach(detector -> {
            query.add(" union all select '" + detector.code() + "' as detector, d.id, d.occurred_at, d.account_id, d.pseudonym, d.visit, d.amount,"
                + " case when d.occurred_at >= ? then 1 else 0 end as is_current from (", extent.period().from());
            detector.select(query, stretch, clock.instant());
            extent.restrict(query.add(") d where 1 = 1"), "d.account_id");
        });
        return query;
    }

    /** What the period's visits met, read row by row in one statement. */
    Touched touched(Extent extent) {
        Touched touched = new Touched();
        everything(SqlQuery.of("select m.detector, m.id, m.occurred_at, m.visit from ("), extent, extent.period()).add(") m where m.visit is not null")
            .each(em, FETCHED, row -> touched.add(row.text(0), row.number(1), row.instant(2), row.uuid(3)));
        return touched;
    }

    private <T extends FrictionDetector> List<T> those(Class<T> kind) {
        return detectors.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Paths are laid out once, then told apart. */
    private void paths(SqlQuery query, Extent extent, Period stretch) {
        query.add(TOLD_APART + PathDetector.PATHS, extent.period().from(), stretch.from(), stretch.to());
        extent.restrict(query, "t.account_id").add(PathDetector.WINDOW + ") t join ").add(kinds(those(PathDetector.class), PathDetector::condition));
    }

    /** A touchpoint may be a moment of several kinds: those of any kind are read once, then told apart. */
    private void moments(SqlQuery query, Extent extent, Period stretch) {
        List<MomentDetector> all = those(MomentDetector.class);
        query.add(TOLD_APART + "select * from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ? and (", extent.period().from(),
            stretch.from(), stretch.to());
        query.add(all.stream().map(MomentDetector::condition).collect(Collectors.joining(") or (", "(", "))")));
        extent.restrict(query, "t.account_id").add(") t join ").add(kinds(all, MomentDetector::condition));
    }

    /** Names each row by the detectors whose condition on {@code t} holds. */
    private static <T extends FrictionDetector> SqlQuery kinds(List<T> all, Function<T, String> condition) {
        return SqlQuery.of("(values " + all.stream().map(d -> "('" + d.code() + "')").collect(Collectors.joining(", "))
            + ") k (detector) on " + all.stream().map(d -> "k.detector = '" + d.code() + "' and " + condition.apply(d))
            .collect(Collectors.joining(") or (", "(", ")")));
    }

    /** How many visits hospitals' people made, in the period and in the one before. */
    private SqlRow visits(Extent extent) {
        Instant from = extent.period().from();
        SqlQuery query = SqlQuery.of("select count(distinct case when t.occurred_at >= ? then t.visit end),"
            + " count(distinct case when t.occurred_at < ? then t.visit end) from journey.touchpoint t"
            + " where t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?", from, from,
            window(extent).from(), window(extent).to());
        return extent.restrict(query, "t.account_id").row(em);
    }

    /** The touchpoints that a detector found in the period, newest first. */
    public List<Long> ids(String code, Extent extent, int skipped, int atMost) {
        return found(SqlQuery.of("select f.id from ("), code, extent)
            .add(") f order by f.occurred_at desc, f.id desc offset ? rows fetch first ? rows only", skipped, atMost)
            .rows(em).stream().map(r -> r.number(0)).toList();
    }

    public long count(String code, Extent extent) {
        return found(SqlQuery.of("select count(*) from ("), code, extent).add(") f").row(em).number(0);
    }

    /** A select of {@link FrictionDetector#COLUMNS}: what a detector finds in the period itself, for whoever adds it up otherwise. */
    public SqlQuery moments(String code, Period period) {
        SqlQuery query = new SqlQuery();
        detectors.get(code).select(query, period, clock.instant());
        return query;
    }

    /** Appends a select of {@link FrictionDetector#COLUMNS}: what the report counts of the kind. */
    SqlQuery found(SqlQuery query, String code, Extent extent) {
        Instant from = extent.period().from();
        detectors.get(code).select(query.add("select d.* from ("), window(extent), clock.instant());
        return extent.restrict(query.add(") d where d.occurred_at >= ?", from), "d.account_id");
    }

    private static Period window(Extent extent) {
        return new Period(extent.period().previous().from(), extent.period().to());
    }
}
