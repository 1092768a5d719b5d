package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;
import java.util.Set;

/**
 * A look at a page that scrolled up and down more than people do on the middle one of all pages, each by its mean over everybody in the period. The idea is Clarity's excess scroll, which
 * publishes no figure and measures a page against its own mean: so measured, a page on which everybody searches is never found. Turns are counted and no distance, so that a long page has
 * none more than a short one for whoever reads it down. The middle page and no mean of all looks, because a busy page would else set the measure that it is judged by.
 */
final class ScrollDetector implements WholePageDetector {
    /** Reads turns of nothing else: a database may look at the figure before it looks at the type. */
    private static final String SCROLLED = "select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, o.object_id as page,"
        + " case t.type when 'PAGE_SCROLLED' then cast(t.reason as integer) end as turns from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'PAGE'"
        + " where t.type = 'PAGE_SCROLLED' and t.initiator = 'CUSTOMER' and t.occurred_at >= ? and t.occurred_at < ?";

    @Override
    public String code() {
        return "scroll-to-fro";
    }

    @Override
    public Set<String> signals() {
        return Set.of("PAGE_SCROLLED");
    }

    @Override
    public void select(SqlQuery query, Period wanted, Looking looking) {
        Period period = looking.known(this, wanted);
        int least = looking.thresholds().whole(Threshold.SCROLL_TURNS);
        query.add("select m.id, m.occurred_at, m.account_id, m.pseudonym, m.visit, m.amount from (").add(SCROLLED, period.from(), period.to())
            .add(") m where m.turns >= cast(? as integer) and m.turns > (select percentile_cont(0.5) within group (order by p.usual) from"
                + " (select v.page, avg(cast(v.turns as numeric(12,3))) as usual from (", least)
            .add(SCROLLED, period.from(), period.to()).add(") v group by v.page) p)");
    }
}
