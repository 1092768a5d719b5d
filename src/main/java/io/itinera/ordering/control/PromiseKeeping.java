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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Revises what open orders were promised when the supply of an article changes: the goods go to them in the order in which
 * they were ordered, after what is promised to nobody that is known here. Only what this change changes is revised, so that a day which somebody confirmed by hand, or which has
 * gone by, stays; and a confirmed day is never made an earlier one.
 */
@ApplicationScoped
public class PromiseKeeping {
    /** A line that goes to several sites, or comes on several days, stands once for each. */
    private static final String OPEN = "select l.id, o.number, o.account_id, o.person_id, l.part_number,"
        + " case when p.line_id is null then l.quantity - l.cancelled - l.shipped else p.quantity - p.cancelled - p.shipped end,"
        + " coalesce(p.promised_on, l.promised_on), case when p.line_id is null then o.wished_on else p.wished_on end,"
        + " o.confirmed_at is not null, l.promise_revisions, l.promised_parts, p.part_no from ordering.order_line l"
        + " join ordering.purchase_order o on o.id = l.order_id"
        + " left join ordering.order_part p on p.line_id = l.id and p.quantity > p.cancelled + p.shipped where l.article_id = ? and l.quantity > l.cancelled + l.shipped"
        + " and not exists (select 1 from ordering.order_hold h where h.order_id = o.id and h.released_at is not null) and ";
    private static final String REVISE = "update ordering.order_line set promised_on = ?, promised_parts = ?,"
        + " promise_revisions = promise_revisions + 1 where id = ?";
    private static final String REVISE_PART = "update ordering.order_part set promised_on = ? where line_id = ? and part_no = ?";
    private static final String ADD_UP = "update ordering.order_line set promised_on = (select max(p.promised_on) from ordering.order_part p"
        + " where p.line_id = ordering.order_line.id and p.quantity > p.cancelled), promise_revisions = promise_revisions + 1 where id = ?";

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

        boolean isPart() {
            return !row.isNull(11);
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
        List<Waiting> lines = SqlQuery.of(OPEN, changed.articleId()).in("o.status", names()).add(" order by o.submitted_at, l.id, p.wished_on nulls first, p.part_no")
            .rows(em).stream().map(Waiting::new).filter(line -> line.promisedOn() != null).toList();
        int open = lines.stream().mapToInt(Waiting::open).sum();
        int promised = Math.max(changed.reserved(), open);
        AvailableToPromise before = changed.before().forAll(promised, changed.reserved()).without(promised - open);
        AvailableToPromise now = changed.now().forAll(promised, changed.reserved()).without(promised - open);
        LocalDate today = OrderDays.today(clock);
        List<Revision> made = new ArrayList<>();
        List<PromiseMoved> told = new ArrayList<>();
        Set<Long> divided = new LinkedHashSet<>();
        try (SqlBatch revised = new SqlBatch(em, REVISE); SqlBatch part = new SqlBatch(em, REVISE_PART); SqlBatch whole = new SqlBatch(em, ADD_UP)) {
            for (Waiting line : lines) {
                Promise promise = line.promise(now, changed.pack(), today);
                line.revision(line.promise(before, changed.pack(), today), promise).ifPresent(revision -> {
                    long id = line.row().number(0);
                    if (line.isPart()) {
                        part.add(promise.completeOn(), id, line.row().number(11));
                    } else {
                        revised.add(promise.completeOn(), promise.kept(), id);
                    }
                    if (!line.isPart() || divided.add(id)) {
                        made.add(revision);
                        told.add(told(line.row(), revision));
                    }
                });
                before = before.without(line.open());
                now = now.without(line.open());
            }
            revised.flush();
            part.flush();
            divided.forEach(whole::add);
            whole.flush();
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
