package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
    /** What the portal records about an invoice, beside the payment, which names the order itself. */
    private static final String ABOUT_INVOICES = "'INVOICE_VIEWED', 'INVOICE_DOWNLOADED', 'SURVEY_OFFERED', 'SURVEY_ANSWERED',"
        + " 'SURVEY_DISMISSED'";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

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
        SqlQuery.of(INTO + "select f.object_id, c.touchpoint_id" + OF_CARTS + SUBMITTED_SINCE + notNamedBy("c") + ONLY_ONCE, since).update(em);
        SqlQuery.of(INTO + "select f.object_id, t.id" + OF_CARTS + " join journey.touchpoint k on k.id = c.touchpoint_id"
            + " join journey.touchpoint t on " + before("t", "k")
            + " join journey.touchpoint_type ty on ty.code = t.type and ty.leads_to_cart" + SUBMITTED_SINCE
            + " and not exists (select 1 from journey.touchpoint b join journey.touchpoint_object bo on bo.touchpoint_id = b.id"
            + " and bo.object_type = 'CART' where " + before("b", "k") + " and " + later("b", "t") + ")" + ONLY_ONCE, since).update(em);
        gatherLater(since);
    }

    /** For whatever happened since the moment to a cart or an invoice whose order is known; also for what is reported late. */
    @Transactional
    public void gatherLater(Instant since) {
        SqlQuery.of(INTO + "select f.object_id, c.touchpoint_id from journey.touchpoint t"
            + " join journey.touchpoint_type ty on ty.code = t.type and (ty.outside or ty.code in (" + ABOUT_INVOICES + "))"
            + " join journey.touchpoint_object c on c.touchpoint_id = t.id and c.object_type in ('CART', 'INVOICE')"
            + " join journey.touchpoint_object p on p.object_type = c.object_type and p.object_id = c.object_id"
            + " join journey.touchpoint n on n.id = p.touchpoint_id and n.outcome = 'COMPLETED'"
            + " and n.type = case when p.object_type = 'CART' then 'ORDER_SUBMITTED' else 'INVOICE_ISSUED' end"
            + " join journey.touchpoint_object f on f.touchpoint_id = n.id and f.object_type = 'ORDER'"
            + " where t.occurred_at >= ?" + notNamedBy("c") + ONLY_ONCE, since).update(em);
    }

    /**
     * Earlier in the same visit. No session is longer than the hours named, and hospital and moment have an index, which a
     * visit has not: every touchpoint would pay for it.
     */
    private static String before(String earlier, String touch) {
        return earlier + ".account_id = " + touch + ".account_id and " + earlier + ".visit = " + touch + ".visit and " + later(touch, earlier)
            + " and " + earlier + ".occurred_at >= " + touch + ".occurred_at - interval '12' hour";
    }

    private static String later(String one, String other) {
        return one + ".occurred_at >= " + other + ".occurred_at and (" + one + ".occurred_at > " + other + ".occurred_at or "
            + one + ".id > " + other + ".id)";
    }

    private static String notNamedBy(String touched) {
        return " and not exists (select 1 from journey.touchpoint_object d where d.touchpoint_id = " + touched + ".touchpoint_id"
            + " and d.object_type = 'ORDER' and d.object_id = f.object_id)";
    }
}
