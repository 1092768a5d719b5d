package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Gathers what belongs to an order although it does not name it: whatever happened to the cart it was made from, the looking
 * around that led to something being put into that cart, and whatever happens to its invoices. What led to a touch of a cart
 * happened before it in the same visit, and no touch of any cart lies between.
 *
 * <p>Gathering the same twice, or on two instances at once, changes nothing.
 */
@ApplicationScoped
public class OrderCases {
    private static final String INTO = "insert into journey.order_touchpoint (order_id, touchpoint_id) ";
    private static final String ONLY_ONCE = " on conflict do nothing";
    /** Orders {@code f} submitted since a moment, with every touchpoint {@code c} about their cart. */
    private static final String OF_CARTS = " from journey.touchpoint n"
        + " join journey.touchpoint_object f on f.touchpoint_id = n.id and f.object_type = 'ORDER'"
        + " join journey.touchpoint_object p on p.touchpoint_id = n.id and p.object_type = 'CART'"
        + " join journey.touchpoint_object c on c.object_type = 'CART' and c.object_id = p.object_id";
    private static final String SUBMITTED_SINCE = " where n.type = 'ORDER_SUBMITTED' and n.outcome = 'COMPLETED' and n.occurred_at >= ?";
    /**
     * Each visit in which the cart was touched is read once, from its end: every touch of any cart begins a leg, and what
     * precedes it belongs to that leg. No session is longer than the hours named, and hospital and moment have an index, which
     * a visit has not: every touchpoint would pay for it.
     */
    private static final String WHAT_LED_TO_CARTS = "select l.order_id, l.id from (select w.order_id, w.cart_id, w.id, w.type, w.touched,"
        + " max(w.touched) over (partition by w.order_id, w.visit, w.leg) as led_to from (select v.order_id, v.cart_id, v.visit, t.id, t.type,"
        + " o.object_id as touched, count(o.object_id) over (partition by v.order_id, v.visit order by t.occurred_at desc, t.id desc) as leg"
        + " from (select f.object_id as order_id, p.object_id as cart_id, k.account_id, k.visit, min(k.occurred_at) as first_at,"
        + " max(k.occurred_at) as last_at" + OF_CARTS + " join journey.touchpoint k on k.id = c.touchpoint_id" + SUBMITTED_SINCE
        + " group by f.object_id, p.object_id, k.account_id, k.visit) v"
        + " join journey.touchpoint t on t.account_id = v.account_id and t.visit = v.visit and t.occurred_at <= v.last_at"
        + " and t.occurred_at >= v.first_at - interval '12' hour"
        + " left join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'CART') w) l"
        + " join journey.touchpoint_type ty on ty.code = l.type and ty.leads_to_cart"
        + " where l.led_to = l.cart_id and l.touched is null";
    /** What the portal records about an invoice, beside the payment, which names the order itself. */
    private static final String ABOUT_INVOICES = "'INVOICE_VIEWED', 'INVOICE_DOWNLOADED', 'SURVEY_OFFERED', 'SURVEY_ANSWERED',"
        + " 'SURVEY_DISMISSED'";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** How far a former round had come; the beginning of time when there was none. */
    @Transactional
    public Instant reached() {
        Instant newest = SqlQuery.of("select max(t.occurred_at) from journey.touchpoint t where t.id in"
            + " (select r.touchpoint_id from journey.order_touchpoint r)").row(em).instant(0);
        return newest == null ? Instant.EPOCH : newest;
    }

    /** For whatever was submitted, or happened to an invoice, since the moment. */
    @Transactional
    public void gather(Instant since) {
        add(SqlQuery.of("select f.object_id, c.touchpoint_id" + OF_CARTS + SUBMITTED_SINCE + notNamedBy("c"), since), since);
        add(SqlQuery.of(WHAT_LED_TO_CARTS, since), since);
        gatherLater(since);
    }

    /**
     * For whatever happened since the moment to a cart or an invoice whose order is known; also for what is reported late. Joined outwards, or H2 would begin with
     * every cart and invoice there is.
     */
    @Transactional
    public void gatherLater(Instant since) {
        add(SqlQuery.of("select f.object_id, c.touchpoint_id from journey.touchpoint_type ty join journey.touchpoint t on t.type = ty.code"
            + " left join journey.touchpoint_object c on c.touchpoint_id = t.id and c.object_type in ('CART', 'INVOICE')"
            + " left join journey.touchpoint_object p on p.object_type = c.object_type and p.object_id = c.object_id"
            + " left join journey.touchpoint n on n.id = p.touchpoint_id and n.outcome = 'COMPLETED'"
            + " and n.type = case when p.object_type = 'CART' then 'ORDER_SUBMITTED' else 'INVOICE_ISSUED' end"
            + " left join journey.touchpoint_object f on f.touchpoint_id = n.id and f.object_type = 'ORDER'"
            + " where (ty.outside or ty.code in (" + ABOUT_INVOICES + ")) and t.occurred_at >= ? and f.object_id is not null" + notNamedBy("c"), since), since);
    }

    /** What may be found later than follows are counted calls for counting them anew; whether it was is seen when that is done, because they may be counted meanwhile. */
    private void add(SqlQuery found, Instant since) {
        if (since.isBefore(clock.instant().minus(SettledPiece.SETTLED))) {
            SqlQuery.of("insert into journey.follow_due (order_id, since) select n.order_id, min(t.occurred_at) from (").add(found)
                .add(") n (order_id, touchpoint_id) join journey.touchpoint t on t.id = n.touchpoint_id where exists"
                    + " (select 1 from journey.rollup_state s where s.id = 1 and s.followed_until is not null) and not exists (select 1 from journey.order_touchpoint r"
                    + " where r.order_id = n.order_id and r.touchpoint_id = n.touchpoint_id) group by n.order_id").update(em);
        }
        SqlQuery.of(INTO).add(found).add(ONLY_ONCE).update(em);
    }

    private static String notNamedBy(String touched) {
        return " and not exists (select 1 from journey.touchpoint_object d where d.touchpoint_id = " + touched + ".touchpoint_id"
            + " and d.object_type = 'ORDER' and d.object_id = f.object_id)";
    }
}
