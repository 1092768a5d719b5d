package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page that was poor in the browser, by the limits of the Core Web Vitals: painted late, slow to answer, moving under the reader. One
 * slow device makes no page poor: it is judged at the 75th percentile over everybody in the period, and of a poor page each poor figure counts.
 */
final class PoorPageDetector implements WholePageDetector {
    private static final String POOR =
        "case v.type when 'PAGE_PAINTED' then cast(? as integer) when 'PAGE_ANSWERED' then cast(? as integer) else cast(? as integer) end";
    private static final String MEASURED = "select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, t.type, o.object_id as page,"
        + " case t.type when 'PAGE_SHIFTED' then cast(t.reason as numeric(10,3)) * 1000 else t.duration_ms end as figure"
        + " from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'PAGE'"
        + " where t.type in ('PAGE_PAINTED', 'PAGE_ANSWERED', 'PAGE_SHIFTED') and t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?";

    @Override
    public String code() {
        return "poor-page";
    }

    @Override
    public Set<String> signals() {
        return Set.of("PAGE_PAINTED", "PAGE_ANSWERED", "PAGE_SHIFTED");
    }

    @Override
    public void select(SqlQuery query, Period wanted, Looking looking) {
        Period period = looking.known(this, wanted);
        Object[] poor = Stream.of(Threshold.PAGE_PAINTED, Threshold.PAGE_ANSWERED, Threshold.PAGE_SHIFTED).map(looking.thresholds()::millis).toArray();
        query.add("select m.id, m.occurred_at, m.account_id, m.pseudonym, m.visit, m.amount from (select v.type, v.page, " + POOR + " as poor from (", poor);
        query.add(MEASURED, period.from(), period.to());
        query.add(") v group by v.type, v.page having percentile_cont(0.75) within group (order by v.figure) > " + POOR, poor);
        query.add(") p left join (" + MEASURED, period.from(), period.to());
        query.add(") m on m.type = p.type and m.page = p.page where m.figure > p.poor");
    }
}
