package io.itinera.ordering.change.control;

import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.ordering.change.boundary.OrderUnchanged;
import io.itinera.ordering.change.control.Shrinking.Shrunk;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps what was changed of orders. */
@ApplicationScoped
public class OrderChanges {
    private static final String ADD = "insert into ordering.order_change (id, order_id, changed_at, person_id, kind, part_number, was, became, reason)"
        + " values (nextval('ordering.order_change_seq'), ?, ?, ?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    private record Change(String kind, String partNumber, String was, String became, String reason) {
        Change(String kind, String partNumber, Object was, Object became) {
            this(kind, partNumber, Objects.toString(was, null), Objects.toString(became, null), null);
        }
    }

    /** Before the order takes reference and day over. @throws OrderUnchanged when nothing is changed */
    public void keep(Order order, String reference, LocalDate wishedOn, List<Shrunk> shrunk, PersonId person) {
        List<Change> made = new ArrayList<>(shrunk.stream().map(one -> new Change("QUANTITY", one.partNumber(), one.was(), one.became())).toList());
        if (!Objects.equals(order.ownReference(), reference)) {
            made.add(new Change("REFERENCE", null, order.ownReference(), reference));
        }
        if (!Objects.equals(order.wishedOn(), wishedOn)) {
            made.add(new Change("WISHED_ON", null, order.wishedOn(), wishedOn));
        }
        if (made.isEmpty()) {
            throw new OrderUnchanged();
        }
        add(order.id(), person, made);
    }

    /** Lines that an approver left out, and why. */
    public void leftOut(long order, List<Shrunk> lines, PersonId approver, String why) {
        add(order, approver, lines.stream().map(one -> new Change("LEFT_OUT", one.partNumber(), Integer.toString(one.was()), "0", why)).toList());
    }

    /** What lines cost since an approver said yes to it. */
    public void prices(long order, List<RenewedLineRow> lines, PersonId approver) {
        add(order, approver, lines.stream().map(one -> new Change("PRICE", one.partNumber(), one.before().unitPrice().toPlainString(),
            one.now().unitPrice().toPlainString())).toList());
    }

    private void add(long order, PersonId person, List<Change> made) {
        Instant at = clock.instant();
        try (SqlBatch added = new SqlBatch(em, ADD)) {
            made.forEach(one -> added.add(order, at, person.value(), one.kind(), one.partNumber(), one.was(), one.became(), one.reason()));
            added.flush();
        }
    }

    /** Of orders from this side of the wall, by their id, the latest first. */
    public Map<Long, List<OrderChangeRow>> of(Collection<Long> orders) {
        Map<Long, List<OrderChangeRow>> found = new HashMap<>();
        SqlQuery.of("select c.order_id, c.changed_at, c.person_id, c.kind, c.part_number, c.was, c.became, c.reason from ordering.order_change c where ")
            .in("c.order_id", orders).add(" order by c.changed_at desc, c.id").rows(em)
            .forEach(r -> found.computeIfAbsent(r.number(0), order -> new ArrayList<>())
                .add(new OrderChangeRow(r.instant(1), r.numberOrNull(2), r.text(3), r.text(4), r.text(5), r.text(6), r.text(7))));
        return found;
    }
}
