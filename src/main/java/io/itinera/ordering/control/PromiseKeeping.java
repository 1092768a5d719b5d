package io.itinera.ordering.control;

import io.itinera.catalog.boundary.AvailableToPromise;
import io.itinera.catalog.boundary.Promise;
import io.itinera.catalog.boundary.Promise.Delay;
import io.itinera.catalog.boundary.SupplyChanged;
import io.itinera.ordering.boundary.PromiseMoved;
import io.itinera.ordering.control.PromiseRevisions.Cause;
import io.itinera.ordering.control.PromiseRevisions.Revision;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Revises what open orders were promised when the supply of an article changes: the goods go to them in the order in which
 * they were ordered, after what is promised to nobody that is known here. Only what this change changes is revised, so that a day which somebody confirmed by hand, or which has
 * gone by, stays; and a confirmed day is never made an earlier one.
 */
@ApplicationScoped
public class PromiseKeeping {
    private static final String OPEN = "select l.id, o.number, o.account_id, o.person_id, l.part_number, l.quantity - l.cancelled - l.shipped,"
        + " l.promised_on, o.wished_on, o.confirmed_at is not null, l.promise_revisions, l.promised_parts from ordering.order_line l"
        + " join ordering.purchase_order o on o.id = l.order_id where l.article_id = ? and l.quantity > l.cancelled + l.shipped"
        + " and not exists (select 1 from ordering.order_hold h where h.order_id = o.id and h.released_at is not null) and ";
    private static final String REVISE = "update ordering.order_line set promised_on = ?, promised_parts = ?,"
        + " promise_revisions = promise_revisions + 1 where id = ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject PromiseRevisions revisions;
    @Inject Event<PromiseMoved> moved;
    @Inject Clock clock;

    private record Waiting(SqlRow row) {
        int open() {
            return (int) row.number(5);
        }

        LocalDate promisedOn() {
            return row.day(6);
        }

        Promise promise(AvailableToPromise supply, int pack, LocalDate today) {
            return supply.promise(open(), pack, today).notBefore(row.day(7));
        }

        /** Nothing when the line's promise stands. @param was by the supply before the change */
        Optional<Revision> revision(Promise was, Promise now) {
            Promise promised = Promise.left(row.text(10), open(), promisedOn());
            Optional<Delay> later = now.behind(was).flatMap(worse -> now.behind(promised));
            Optional<Delay> sooner = row.flag(8) ? Optional.empty() : was.behind(now).flatMap(better -> promised.behind(now));
            return later.map(delay -> new Revision(row.number(0), delay.quantity(), delay.then(), delay.now()))
                .or(() -> sooner.map(gain -> new Revision(row.number(0), gain.quantity(), gain.now(), gain.then())))
                .map(some -> now.completeOn().equals(promisedOn()) ? some
                    : new Revision(row.number(0), open(), promisedOn(), now.completeOn()));
        }
    }

    void on(@Observes SupplyChanged changed) {
        List<Waiting> lines = SqlQuery.of(OPEN, changed.articleId()).in("o.status", names()).add(" order by o.submitted_at, l.id")
            .rows(em).stream().map(Waiting::new).filter(line -> line.promisedOn() != null).toList();
        int open = lines.stream().mapToInt(Waiting::open).sum();
        int promised = Math.max(changed.reserved(), open);
        AvailableToPromise before = changed.before().forAll(promised, changed.reserved()).without(promised - open);
        AvailableToPromise now = changed.now().forAll(promised, changed.reserved()).without(promised - open);
        LocalDate today = OrderDays.today(clock);
        List<Revision> made = new ArrayList<>();
        List<PromiseMoved> told = new ArrayList<>();
        try (SqlBatch revised = new SqlBatch(em, REVISE)) {
            for (Waiting line : lines) {
                Promise promise = line.promise(now, changed.pack(), today);
                line.revision(line.promise(before, changed.pack(), today), promise).ifPresent(revision -> {
                    revised.add(promise.completeOn(), promise.kept(), line.row().number(0));
                    made.add(revision);
                    told.add(told(line.row(), revision));
                });
                before = before.without(line.open());
                now = now.without(line.open());
            }
            revised.flush();
        }
        revisions.keep(made, Cause.SUPPLY);
        told.forEach(moved::fire);
    }

    private static PromiseMoved told(SqlRow row, Revision revision) {
        return new PromiseMoved(row.text(1), new AccountId(row.number(2)), new PersonId(row.number(3)),
            new PromiseMoved.Line(row.text(4), (int) row.number(9) + 1, revision.quantity(), revision.was(), revision.now()));
    }

    private static List<String> names() {
        return OrderStatus.OPEN.stream().map(Enum::name).toList();
    }
}
