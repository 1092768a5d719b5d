package io.itinera.insight.friction;

import io.itinera.insight.friction.FrictionsByHand.Stretch;
import java.util.Set;

/** What each kind of friction cost and how much of it visits bore, by queries written by hand over what {@link FrictionsByHand} laid out and over the touchpoints and answers themselves. */
final class CostsByHand {
    /** What touches the hospital in the month that follows, and not the visit that met it. */
    static final Set<String> LATER = Set.of("call-after-portal", "rework", "waiting", "disputed-invoice", "late-delivery", "short-delivery");
    static final String CURRENT = Stretch.CURRENT.during("t.occurred_at");
    static final String MET = "select 1 from journey.by_hand b where b.kind = '%1$s' and b.stretch in ('ANY', 'CURRENT') and " + Stretch.CURRENT.during("b.occurred_at");
    /** Each answer of the period: about what, how much effort, and whether the kind was met in the 30 days before it. */
    static final String ANSWERS = "select s.account_id, s.touchpoint as sort, s.effort, case when exists (select 1 from journey.by_hand b where b.kind = '%1$s' and b.stretch in ('ANY', 'CURRENT', 'FELT')"
        + " and b.%2$s = s.%2$s and b.occurred_at >= s.answered_at - interval '30' day and b.occurred_at < s.answered_at) then 1 else 0 end as met from insight.survey s where "
        + Stretch.CURRENT.during("s.answered_at");
    /** How many can be compared, their mean, what the others would have as a mean, were they about as much of each, and how many these are. */
    static final String EFFORT = "select sum(g.met), sum(g.met * g.mean1) / sum(g.met), sum(g.met * g.mean0) / sum(g.met), sum(g.others) from (select sum(a.met) as met, sum(1 - a.met) as others,"
        + " avg(case when a.met = 1 then 1.0 * a.effort end) as mean1, avg(case when a.met = 0 then 1.0 * a.effort end) as mean0 from (%s) a group by a.sort) g where g.met > 0 and g.others > 0";
    static final String ORDERED = "u.type = 'ORDER_SUBMITTED' and u.outcome = 'COMPLETED' and u.initiator = 'CUSTOMER'";
    private static final String SHOPPING = "select t.visit, t.account_id, t.pseudonym, min(t.occurred_at) as began from journey.touchpoint t where t.type in ('CATALOG_SEARCHED', 'CATALOG_VIEWED',"
        + " 'PRODUCT_VIEWED', 'CART_VIEWED', 'CART_FILLED', 'QUICK_ORDER_FILLED', 'ORDER_REPEATED', 'LIST_ORDERED') and t.initiator = 'CUSTOMER' and t.visit is not null and t.pseudonym is not null and "
        + CURRENT + " and t.occurred_at < " + FrictionsByHand.NOW + " - interval '7' day group by t.visit, t.account_id, t.pseudonym";
    /** Each visit in which somebody looked for articles: whether the kind touched it, and whether it led to an order within seven days. */
    private static final String LED = "(select w.account_id, case when exists (select 1 from journey.touchpoint u where " + ORDERED
        + " and u.pseudonym = w.pseudonym and u.occurred_at >= w.began and u.occurred_at <= w.began + interval '7' day) then 1 else 0 end as ordered,"
        + " case when exists (%2$s) then 1 else 0 end as met from (" + SHOPPING + ") w) v";
    private static final String MET_IN_VISIT = MET + " and b.visit = w.visit and b.pseudonym = w.pseudonym";
    private static final String FELT = "select 1 from journey.by_hand b where b.kind = '%1$s' and b.account_id = w.account_id and b.occurred_at <= w.began and b.occurred_at > w.began - interval '30' day";
    /** Lays out how many seconds it took from each step until the same person completed the next one in the visit, within half an hour. */
    static final String GAPS = "drop table if exists journey.by_hand_gap;\ncreate table journey.by_hand_gap as select t.id, t.type, t.account_id, t.occurred_at, t.outcome, t.reason, t.initiator, (select extract(epoch from (min(u.occurred_at) - t.occurred_at))"
        + " from journey.touchpoint u where u.account_id = t.account_id and u.visit = t.visit and u.occurred_at > t.occurred_at and u.occurred_at <= t.occurred_at + interval '30' minute and "
        + FrictionsByHand.done("u") + ") as gap from journey.touchpoint t where t.visit is not null and " + CURRENT;
    private static final String MEDIANS = "(select m.type, avg(m.gap) as middle, max(m.n) as n from (select g.type, cast(g.gap as double precision) as gap, row_number() over (partition by g.type"
        + " order by g.gap) as nth, count(*) over (partition by g.type) as n from (%s) g where g.gap is not null) m where m.nth in ((m.n + 1) / 2, (m.n + 2) / 2) group by m.type)";
    static final String AFTER = "select case when n.outcome in ('REJECTED', 'FAILED') then 'REFUSED' when n.type = 'OUT_OF_STOCK_MET' then 'CART_VIEWED' else n.type end as type, n.account_id, n.gap from"
        + " (select g.type, g.account_id, g.outcome, g.gap from journey.by_hand_gap g where exists (" + MET + " and b.id = g.id) order by g.occurred_at desc, g.id desc fetch first 50 rows only) n";
    static final String USUAL = "select n.type, n.account_id, n.gap from (select g.type, g.account_id, g.gap, row_number() over (partition by g.type order by g.occurred_at desc) as nth from journey.by_hand_gap g where"
        + " (g.type like '%%VIEWED' or g.type = 'CATALOG_SEARCHED') and g.outcome = 'COMPLETED' and g.reason is null and g.initiator = 'CUSTOMER') n where n.nth <= 300";
    /** Minutes beyond the usual, and of how many times; nothing is usual after what was refused. */
    static final String LOST = "select sum(a.n * (a.middle - coalesce(p.middle, 0))) / sum(a.n) / 60, sum(a.n) from " + MEDIANS.formatted(AFTER) + " a left join " + MEDIANS.formatted(USUAL)
        + " p on p.type = a.type and p.n >= 10 where a.type = 'REFUSED' or p.type is not null";
    static final String STEPS = "select t.visit, t.account_id, t.pseudonym, min(t.occurred_at) as began, count(*) as steps from journey.touchpoint t where t.initiator = 'CUSTOMER' and t.visit is not null"
        + " and t.pseudonym is not null and " + CURRENT + " and t.type not in (select y.code from journey.touchpoint_type y where y.browser_signal) group by t.visit, t.account_id, t.pseudonym";
    /** Three times of a kind count within a visit, each as many minutes as are supposed, over the mean of all kinds. */
    static final String BORE = "select b.visit, b.pseudonym, sum(b.weight) as bore from (select b.visit, b.pseudonym, b.kind, least(3, count(*)) * max(a.figure) / (select avg(x.figure)"
        + " from insight.friction_assumption x where x.code <> 'hour') as weight from journey.by_hand b join insight.friction_assumption a on a.code = b.kind where b.stretch in ('ANY', 'CURRENT') and "
        + Stretch.CURRENT.during("b.occurred_at") + " group by b.visit, b.pseudonym, b.kind) b group by b.visit, b.pseudonym";

    private CostsByHand() {
    }

    /** How many visits the kind touched, how many of them led to an order, and the same of the others. */
    static String reordering(String kind) {
        return ("select sum(v.met), sum(v.met * v.ordered), sum(1 - v.met), sum((1 - v.met) * v.ordered) from " + LED).formatted(kind, met(kind));
    }

    /** Of each hospital how many visits that the kind touched led to an order, of how many, and the same of the others. */
    static String reorderingByHospital(String kind) {
        return ("select sum(v.met * v.ordered), sum(v.met), sum((1 - v.met) * v.ordered), sum(1 - v.met) from " + LED + " group by v.account_id").formatted(kind, met(kind));
    }

    private static String met(String kind) {
        return (LATER.contains(kind) ? FELT : MET_IN_VISIT).formatted(kind);
    }
}
