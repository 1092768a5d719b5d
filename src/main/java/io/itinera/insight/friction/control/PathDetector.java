package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;

/**
 * A detector that tells from how somebody went from page to page within a visit; the paths are laid out once for all of them.
 * Two pages are the same when they are of one type and about the same thing.
 */
abstract class PathDetector implements FrictionDetector {
    private static final String BROWSERS = "'RAGE_CLICKED', 'DEAD_CLICKED', 'FORM_LEFT', 'SCRIPT_FAILED', 'PAGE_PAINTED', 'PAGE_ANSWERED', 'PAGE_SHIFTED'";
    /**
     * Whatever a person does on the web between two moments, so that a step between two pages breaks the path; what browsers tell is no step.
     * Each row knows the types of two and the ids of up to four before it.
     */
    static final String PATHS = "select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount, t.type,"
        + " lag(t.occurred_at, 1) over w as at1, lag(t.type, 1) over w as type1, lag(t.type, 2) over w as type2,"
        + " lag(t.id, 1) over w as id1, lag(t.id, 2) over w as id2, lag(t.id, 3) over w as id3,"
        + " lag(t.id, 4) over w as id4 from journey.touchpoint t where t.visit is not null and t.initiator = 'CUSTOMER' and t.channel = 'WEB'"
        + " and t.occurred_at >= ? and t.occurred_at < ? and t.type not in (" + BROWSERS + ")";
    /** What ends {@link #PATHS}, after whatever else restricts it. */
    static final String WINDOW = " window w as (partition by t.visit order by t.occurred_at, t.id)";
    /** Back to a page of the same type, from a page. */
    private static final String BACK = "t.type = t.type2 and " + page("t.type") + " and " + page("t.type1") + " and ";

    /** A condition on the path {@code t}, which led back to a page of the same type. */
    abstract String way();

    final String condition() {
        return BACK + way();
    }

    @Override
    public final void select(SqlQuery query, Period period, Instant now) {
        query.add("select t.id, t.occurred_at, t.account_id, t.pseudonym, t.visit, t.amount from (" + PATHS + WINDOW + ") t where " + condition(), period.from(),
            period.to());
    }

    private static String page(String type) {
        return "(" + type + " like '%VIEWED' or " + type + " = 'CATALOG_SEARCHED')";
    }

    /** Asked only of the few that are about the same, because each step known by a window costs a pass over all of them. */
    static String sameType(String one, String other) {
        return "exists (select 1 from journey.touchpoint v, journey.touchpoint x where v.id = " + one + " and x.id = " + other + " and x.type = v.type)";
    }

    static String same(String one, String other) {
        return "exists (select 1 from journey.touchpoint_object o join journey.touchpoint_object p on p.object_type = o.object_type"
            + " and p.object_id = o.object_id and p.qualifier = 'subject' where o.qualifier = 'subject' and o.touchpoint_id = " + one
            + " and p.touchpoint_id = " + other + ")";
    }
}
