package io.itinera.ordering.change.control;

import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.ordering.change.boundary.OrderUnchanged;
import io.itinera.ordering.change.control.Shrinking.Shrunk;
import io.itinera.ordering.entity.Order;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Keeps what was changed of orders. */
@ApplicationScoped
public class OrderChanges {
    private static final String ADD = "insert into ordering.order_change (id, order_id, changed_at, person_id, kind, part_number, was, became)"
        + " values (nextval('ordering.order_change_seq'), ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Before the order takes reference and day over. @throws OrderUnchanged when nothing is changed */
    public void keep(Order order, String reference, LocalDate wishedOn, List<Shrunk> shrunk, PersonId person) {
        boolean otherReference = !Objects.equals(order.ownReference(), reference);
        boolean otherDay = !Objects.equals(order.wishedOn(), wishedOn);
        if (shrunk.isEmpty() && !otherReference && !otherDay) {
            throw new OrderUnchanged();
        }
        Instant at = clock.instant();
        try (SqlBatch added = new SqlBatch(em, ADD)) {
            shrunk.forEach(one -> added.add(order.id(), at, person.value(), "QUANTITY", one.partNumber(), Integer.toString(one.was()),
                Integer.toString(one.became())));
            if (otherReference) {
                added.add(order.id(), at, person.value(), "REFERENCE", null, order.ownReference(), reference);
            }
            if (otherDay) {
                added.add(order.id(), at, person.value(), "WISHED_ON", null, Objects.toString(order.wishedOn(), null), Objects.toString(wishedOn, null));
            }
            added.flush();
        }
    }

    /** Of an order from this side of the wall, the latest first. */
    public List<OrderChangeRow> of(long orderId) {
        return SqlQuery.of("select c.changed_at, c.person_id, c.kind, c.part_number, c.was, c.became from ordering.order_change c"
                + " where c.order_id = ? order by c.changed_at desc, c.id", orderId)
            .rows(em).stream().map(r -> new OrderChangeRow(r.instant(0), r.numberOrNull(1), r.text(2), r.text(3), r.text(4), r.text(5))).toList();
    }
}
