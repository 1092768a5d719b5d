package io.itinera.ordering.hold.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.control.ApprovalSteps;
import io.itinera.ordering.approval.control.Decisions;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.Undoing;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.hold.boundary.HoldEnded;
import io.itinera.ordering.hold.boundary.HoldRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ends holds whose last day has gone by. The goods, the mark, the touchpoint and the alerts are one transaction, which holds the order's
 * row as deciding does: a hold ends once, on however many instances, and never after the order was decided.
 */
@ApplicationScoped
public class HeldOrders {
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Orders orders;
    @Inject Holds holds;
    @Inject HoldPeriod period;
    @Inject Undoing undoing;
    @Inject ApprovalSteps steps;
    @Inject Decisions decisions;
    @Inject Event<HoldEnded> ended;
    @Inject Clock clock;

    /** Forgets the holds of what waits no more, and gives one to what has none: orders of before holds had an end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tidy() {
        SqlQuery.of("delete from ordering.order_hold h where not exists (select 1 from ordering.purchase_order o where o.id = h.order_id"
            + " and o.status = 'AWAITING_APPROVAL')").update(em);
        SqlQuery.of("insert into ordering.order_hold (order_id, held_until) select o.id, cast(? as date) from ordering.purchase_order o"
            + " where o.status = 'AWAITING_APPROVAL' and not exists (select 1 from ordering.order_hold h where h.order_id = o.id)",
            period.lastDay()).update(em);
    }

    /** The numbers of orders whose goods are to be free, the longest over first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> over() {
        return SqlQuery.of("select o.number from ordering.order_hold h join ordering.purchase_order o on o.id = h.order_id"
                + " where h.held_until < ? and h.released_at is null and o.status = 'AWAITING_APPROVAL' order by h.held_until, h.order_id"
                + " fetch first " + AT_ONCE + " rows only", OrderDays.today(clock)).rows(em).stream().map(row -> row.text(0)).toList();
    }

    /** Whoever comes second does nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(String number) {
        long id = orders.held(number).id();
        HoldRow hold = holds.of(List.of(id)).get(id);
        if (hold == null || !hold.over() || hold.released()) {
            return;
        }
        Order order = orders.toChange(number);
        undoing.giveBackAll(order);
        SqlQuery.of("update ordering.order_hold set released_at = ? where order_id = ?", clock.instant(), id).update(em);
        Stream<PersonId> asked = steps.of(List.of(id)).stream().filter(ApprovalStep::isOpen)
            .flatMap(step -> decisions.asked(step, order).stream()).map(PersonRow::personId);
        Set<PersonId> told = Stream.concat(Stream.of(order.buyer()), asked).collect(Collectors.toSet());
        ended.fire(new HoldEnded(number, order.account(), order.total(), hold.until(), told));
    }
}
