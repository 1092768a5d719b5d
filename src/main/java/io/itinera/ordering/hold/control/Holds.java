package io.itinera.ordering.hold.control;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.ordering.hold.boundary.HoldRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps until when orders are held that wait for approval. The caller has the order from this side of the wall. */
@ApplicationScoped
public class Holds {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject HoldPeriod period;
    @Inject Clock clock;

    /** Of a new order, which the persistence provider has to write first. */
    public void begin(Order order) {
        em.flush();
        SqlQuery.of("insert into ordering.order_hold (order_id, held_until) values (?, ?)", order.id(), period.lastDay()).update(em);
    }

    /** What was no longer held is held again. */
    void renew(long order) {
        SqlQuery.of("update ordering.order_hold set held_until = ?, released_at = null where order_id = ?", period.lastDay(), order).update(em);
    }

    /** How an order is held, and how its goods come. @param split whether parts of its lines go to other sites, or come on other days */
    public record Waiting(LocalDate until, boolean completeOnly, boolean split) {
    }

    /** Of an order that waits. */
    public Waiting waiting(long order) {
        SqlRow row = SqlQuery.of("select h.held_until, o.complete_only, o.split from ordering.purchase_order o left join ordering.order_hold h on h.order_id = o.id"
            + " where o.id = ?", order).row(em);
        return new Waiting(row.isNull(0) ? period.lastDay() : row.day(0), row.flag(1), row.flag(2));
    }

    /** By the id of the order; nothing of those that do not wait. */
    public Map<Long, HoldRow> of(Collection<Long> orders) {
        LocalDate today = OrderDays.today(clock);
        Map<Long, HoldRow> found = new HashMap<>();
        SqlQuery.of("select h.order_id, h.held_until, h.released_at is not null from ordering.order_hold h"
                + " join ordering.purchase_order o on o.id = h.order_id where o.status = 'AWAITING_APPROVAL' and ").in("h.order_id", orders)
            .rows(em).forEach(row -> found.put(row.number(0), new HoldRow(row.day(1), today.isAfter(row.day(1)), row.flag(2))));
        return found;
    }

    /** Whether its goods are promised to it no more, because nobody had decided in time. */
    public boolean isReleased(Order order) {
        HoldRow hold = order.status() == OrderStatus.AWAITING_APPROVAL ? of(List.of(order.id())).get(order.id()) : null;
        return hold != null && hold.released();
    }
}
