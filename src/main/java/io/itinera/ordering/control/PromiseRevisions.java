package io.itinera.ordering.control;

import io.itinera.ordering.boundary.PromiseRevisionRow;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Keeps every word about the day of an order's line that came after the first. */
@ApplicationScoped
public class PromiseRevisions {
    private static final String ADD = "insert into ordering.promise_revision (id, line_id, quantity, told_at, was_on, promised_on, cause)"
        + " values (nextval('ordering.promise_revision_seq'), ?, ?, ?, ?, ?, ?)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Why a day is another than it was. */
    public enum Cause { CONFIRMED, SUPPLY, RENEWED }

    /** @param quantity how many pieces are there by then @param was null where no day had been promised */
    public record Revision(long lineId, int quantity, LocalDate was, LocalDate now) {
    }

    public void keep(Collection<Revision> revisions, Cause cause) {
        Instant at = clock.instant();
        try (SqlBatch added = new SqlBatch(em, ADD)) {
            revisions.forEach(one -> added.add(one.lineId(), one.quantity(), at, one.was(), one.now(), cause));
            added.flush();
        }
    }

    /** Of an order from this side of the wall, the latest first. */
    public List<PromiseRevisionRow> of(long orderId) {
        return SqlQuery.of("select l.part_number, r.quantity, r.told_at, r.was_on, r.promised_on, r.cause from ordering.order_line l"
                + " join ordering.promise_revision r on r.line_id = l.id where l.order_id = ? order by r.told_at desc, r.id desc", orderId)
            .rows(em).stream().map(r -> new PromiseRevisionRow(r.text(0), (int) r.number(1), r.instant(2), r.day(3), r.day(4), r.text(5))).toList();
    }
}
