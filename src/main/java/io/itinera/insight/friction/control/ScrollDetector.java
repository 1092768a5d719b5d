package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.platform.persistence.SqlQuery;
import java.util.Set;

/**
 * A look at a page that scrolled up and down more than the page's own usual, the mean over everybody in the period: a long page is scrolled more than a short
 * one. The idea is Clarity's excess scroll, which publishes no figure. Of a page that was looked at once nothing can be told.
 */
final class ScrollDetector implements WholePageDetector {
    private static final String SCROLLED = "select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, o.object_id as page,"
        + " cast(t.reason as integer) as turns from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'PAGE'"
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
        query.add("select m.id, m.occurred_at, m.account_id, m.pseudonym, m.visit, m.amount from (select v.page, avg(cast(v.turns as numeric(12,3))) as usual from (")
            .add(SCROLLED, period.from(), period.to()).add(") v group by v.page having max(v.turns) >= cast(? as integer)) p left join (", least)
            .add(SCROLLED, period.from(), period.to()).add(") m on m.page = p.page where m.turns >= cast(? as integer) and m.turns > p.usual", least);
    }
}
