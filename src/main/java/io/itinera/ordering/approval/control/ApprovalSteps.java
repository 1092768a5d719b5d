package io.itinera.ordering.approval.control;

import io.itinera.ordering.approval.entity.ApprovalStep;
import io.itinera.ordering.approval.entity.StepState;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderStatus;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Keeps the steps of orders' approvals. The caller has the order from this side of the wall. */
@ApplicationScoped
public class ApprovalSteps {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** A step that somebody is asked about, with what it needs to be known whom. */
    public record Asked(ApprovalStep step, long buyer, BigDecimal total) {
        public long orderId() {
            return step.orderId();
        }

        Deciders.Matter matter(AccountId account) {
            return new Deciders.Matter(account, buyer, total);
        }
    }

    /** The path of a new order, which opens at once. */
    public List<ApprovalStep> add(Order order, List<ApprovalStep.Need> path, Instant at) {
        if (path.isEmpty()) {
            return List.of();
        }
        em.flush(); // the order first: to the persistence provider a step only knows its number
        List<ApprovalStep> steps = path.stream().map(need -> new ApprovalStep(order.id(), order.account(), order.buyer(), need)).toList();
        steps.forEach(em::persist);
        return openNext(steps, at);
    }

    /** One more of an order that waits. */
    ApprovalStep join(ApprovalStep step) {
        em.persist(step);
        return step;
    }

    /** Order by order, in the order in which they are asked. */
    public List<ApprovalStep> of(Collection<Long> orderIds) {
        return em.createQuery("select s from ApprovalStep s where s.orderId in :orders order by s.orderId, s.stepNo, s.id", ApprovalStep.class)
            .setParameter("orders", orderIds).getResultList();
    }

    /** What waits of a hospital's orders, the oldest order first. */
    List<Asked> asked(AccountId account) {
        return em.createQuery("select s, o.personId, o.total from ApprovalStep s, PurchaseOrder o where o.id = s.orderId"
                + " and s.accountId = :account and s.state = :open and o.status = :awaiting order by o.submittedAt, o.id, s.stepNo, s.id",
                Object[].class)
            .setParameter("account", account.value()).setParameter("open", StepState.OPEN)
            .setParameter("awaiting", OrderStatus.AWAITING_APPROVAL).getResultStream()
            .map(row -> new Asked((ApprovalStep) row[0], (Long) row[1], (BigDecimal) row[2])).toList();
    }

    /** Opens the steps whose turn it is when none is open any more, and gives them back; none when nothing is left to approve. */
    public static List<ApprovalStep> openNext(List<ApprovalStep> steps, Instant at) {
        int next = steps.stream().filter(step -> step.state() == StepState.PENDING).map(ApprovalStep::stepNo)
            .min(Comparator.naturalOrder()).orElse(0);
        List<ApprovalStep> opened = steps.stream().filter(step -> step.stepNo() == next).toList();
        opened.forEach(step -> step.open(at));
        return opened;
    }
}
