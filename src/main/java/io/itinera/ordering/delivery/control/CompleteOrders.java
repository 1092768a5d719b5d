package io.itinera.ordering.delivery.control;

import io.itinera.ordering.delivery.boundary.OrderGoesComplete;
import io.itinera.ordering.delivery.control.OrderParts.Delivery;
import io.itinera.ordering.delivery.control.OrderParts.Going;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps beside carts and orders whether they come only when everything is there, and lets nothing of such an order stay behind. */
@ApplicationScoped
public class CompleteOrders {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Whether something of an order in this status can still be shipped, so that its buyer can choose how. */
    public static boolean isToShip(String status) {
        OrderStatus now = OrderStatus.valueOf(status);
        return now.isBeforeSupplier() || OrderStatus.WITH_SUPPLIER.contains(now);
    }

    /** As it was chosen for the person's open cart; empty when it is not that. */
    public Optional<Boolean> ofOpenCart(long cart, PersonId person) {
        return SqlQuery.of("select c.complete_only from ordering.cart c where c.id = ? and c.person_id = ? and c.status = 'OPEN'", cart, person.value())
            .rows(em).stream().map(CompleteOrders::isTrue).findFirst();
    }

    /** For a cart that the transaction holds. */
    public void keep(long cart, boolean completeOnly) {
        SqlQuery.of("update ordering.cart set complete_only = ? where id = ?", completeOnly, cart).update(em);
    }

    /** An order comes as its cart was to come; as it comes costs no statement. */
    public void begin(Order order, Cart cart) {
        if (cart.isCompleteOnly()) {
            SqlQuery.of("update ordering.purchase_order set complete_only = true where id = ?", order.id()).update(em);
        }
    }

    /** Of an order that the transaction holds. */
    public boolean isComplete(long order) {
        return isTrue(SqlQuery.of("select o.complete_only from ordering.purchase_order o where o.id = ?", order).row(em));
    }

    /** Its history says who chose. */
    public void change(Order order, boolean completeOnly, PersonId person) {
        SqlQuery.of("update ordering.purchase_order set complete_only = ?, changes = changes + 1 where id = ?", completeOnly, order.id()).update(em);
        SqlQuery.of("insert into ordering.order_change (id, order_id, changed_at, person_id, kind, was, became)"
            + " values (nextval('ordering.order_change_seq'), ?, ?, ?, 'COMPLETE', ?, ?)", order.id(), clock.instant(), person.value(),
            Boolean.toString(!completeOnly), Boolean.toString(completeOnly)).update(em);
    }

    /** @throws OrderGoesComplete for the first line of which something would stay behind of what is wanted at the same place on the same day */
    void check(Order order, List<Going> going) {
        Set<Delivery> leaving = going.stream().filter(one -> one.goes() > 0).map(Going::delivery).collect(Collectors.toSet());
        Optional<Going> behind = going.stream().filter(one -> one.open() > one.goes() && leaving.contains(one.delivery())).findFirst();
        if (behind.isPresent() && isComplete(order.id())) {
            Going first = behind.get();
            throw new OrderGoesComplete(order.number(), first.line().partNumber(), first.open() - first.goes());
        }
    }

    private static boolean isTrue(SqlRow row) {
        return row.flag(0);
    }
}
