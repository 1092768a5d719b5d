package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.ApprovalEscalated;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks those to whom a step escalates when its time is over. The mark on the step, the touchpoint and the alerts are one transaction,
 * which holds the order's row as deciding does: a step is escalated once, on however many instances, and never after it was decided.
 */
@ApplicationScoped
public class Escalations {
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Orders orders;
    @Inject Colleagues colleagues;
    @Inject TermsOfWaiting terms;
    @Inject Clock clock;
    @Inject Event<ApprovalEscalated> escalated;

    /** A step whose time is over. */
    public record Overdue(long step, String order) {
    }

    /** The longest overdue first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Overdue> overdue() {
        return SqlQuery.of("select s.id, o.number from ordering.approval_step s join ordering.purchase_order o on o.id = s.order_id"
                + " where s.due_at <= ? and s.state = 'OPEN' and s.escalated_at is null and o.status = 'AWAITING_APPROVAL' order by s.due_at, s.id"
                + " fetch first " + AT_ONCE + " rows only", clock.instant()).rows(em).stream()
            .map(row -> new Overdue(row.number(0), row.text(1))).toList();
    }

    /** Whoever comes second does nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void escalate(Overdue overdue) {
        OrderRow order = orders.held(overdue.order());
        Instant now = clock.instant();
        boolean first = SqlQuery.of("update ordering.approval_step set escalated_at = ?, version = version + 1 where id = ? and state = 'OPEN'"
            + " and escalated_at is null and due_at <= ?", now, overdue.step(), now).update(em) == 1;
        if (first && order.status().equals(OrderStatus.AWAITING_APPROVAL.name())) {
            AccountId account = new AccountId(order.accountId());
            ApprovalStep step = em.find(ApprovalStep.class, overdue.step());
            Staff staff = colleagues.staff(account);
            Set<PersonId> told = Deciders.told(Deciders.of(step.need().rule(), true, new Matter(account, order.personId(), order.total()), staff))
                .stream().map(PersonRow::personId).collect(Collectors.toSet());
            String buyer = staff.people().stream().filter(person -> person.id() == order.personId()).map(PersonRow::fullName).findFirst().orElse("–");
            escalated.fire(new ApprovalEscalated(overdue.step(), order.number(), account, buyer, order.total(), terms.of(account, order.id()), told));
        }
    }
}
