package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Runs detectors over the log. Figures and lists look at the same window, the period and the one before it, so that a
 * visit across the border is judged alike in both.
 */
@ApplicationScoped
public class Detection {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Detectors detectors;
    @Inject Clock clock;

    /** What one person met of one kind. @param isCurrent in the period itself, not the one before */
    record Met(String detector, boolean isCurrent, Long account, UUID pseudonym, long count, long visits,
               BigDecimal atStake) {
    }

    /** What was met in the period and in the one before, by detector and person: one statement for all detectors. */
    List<Met> met(Extent extent) {
        SqlQuery query = SqlQuery.of("select e.detector, e.is_current, e.account_id, e.pseudonym, count(*),"
            + " count(distinct e.visit), sum(e.amount) from (");
        String between = "";
        for (FrictionDetector detector : detectors.all()) {
            query.add(between + "select '" + detector.code() + "' as detector, d.account_id, d.pseudonym, d.visit, d.amount,"
                + " case when d.occurred_at >= ? then 1 else 0 end as is_current from (", extent.period().from());
            detector.select(query, window(extent), clock.instant());
            extent.restrict(query.add(") d where 1 = 1"), "d.account_id");
            between = " union all ";
        }
        return query.add(") e group by e.detector, e.is_current, e.account_id, e.pseudonym").rows(em).stream()
            .map(r -> new Met(r.text(0), r.number(1) == 1, r.numberOrNull(2), r.uuid(3), r.number(4), r.number(5),
                r.amount(6))).toList();
    }

    /** How many visits hospitals' people made in a stretch of time. */
    long visits(Extent extent, Period period) {
        SqlQuery query = SqlQuery.of("select count(distinct t.visit) from journey.touchpoint t where t.initiator = 'CUSTOMER'"
            + " and t.occurred_at >= ? and t.occurred_at < ?", period.from(), period.to());
        return extent.restrict(query, "t.account_id").row(em).number(0);
    }

    /** The touchpoints that a detector found in the period, newest first. */
    public List<Long> ids(String code, Extent extent, int skipped, int atMost) {
        return found(SqlQuery.of("select d.id from ("), code, extent)
            .add(" order by d.occurred_at desc, d.id desc offset ? rows fetch first ? rows only", skipped, atMost)
            .rows(em).stream().map(r -> r.number(0)).toList();
    }

    public long count(String code, Extent extent) {
        return found(SqlQuery.of("select count(*) from ("), code, extent).row(em).number(0);
    }

    private SqlQuery found(SqlQuery query, String code, Extent extent) {
        Instant from = extent.period().from();
        detectors.get(code).select(query, window(extent), clock.instant());
        return extent.restrict(query.add(") d where d.occurred_at >= ?", from), "d.account_id");
    }

    private static Period window(Extent extent) {
        return new Period(extent.period().previous().from(), extent.period().to());
    }
}
