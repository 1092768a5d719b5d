package io.itinera.ordering.approval.control;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.boundary.ApprovalAboveLimit;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.approval.boundary.OrderAboveApprovalLimit;
import io.itinera.ordering.approval.boundary.OwnOrder;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.Persona;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Who may order how much alone, and who may release the rest. Nobody ever releases an order of their own. */
public final class ApprovalPolicy {
    private ApprovalPolicy() {
    }

    /**
     * What an order of this amount needs.
     *
     * @param people the hospital's people, the buyer among them
     */
    public static ApprovalOutlook outlook(BigDecimal total, long buyer, Collection<PersonRow> people) {
        BigDecimal limit = people.stream().filter(person -> person.id() == buyer).map(ApprovalPolicy::orderLimit)
            .findFirst().orElse(BigDecimal.ZERO);
        boolean needed = total.compareTo(limit) > 0;
        List<String> approvers = people.stream()
            .filter(person -> person.persona() == Persona.APPROVER && person.id() != buyer && covers(person, total))
            .map(PersonRow::fullName).toList();
        return new ApprovalOutlook(limit, needed, needed ? approvers : List.of());
    }

    /** @throws OrderAboveApprovalLimit when an approval is needed that nobody may give */
    public static void checkPossible(ApprovalOutlook outlook, BigDecimal total) {
        if (outlook.isImpossible()) {
            throw new OrderAboveApprovalLimit(total);
        }
    }

    /** Checks that the person may decide about the order. @throws OwnOrder or {@link ApprovalAboveLimit} */
    public static void checkMayDecide(PersonRow approver, Order order) {
        if (order.buyer().value() == approver.id()) {
            throw new OwnOrder(order.number());
        }
        if (!covers(approver, order.total())) {
            throw new ApprovalAboveLimit(order.number(), approvalLimit(approver));
        }
    }

    public static boolean mayDecide(PersonRow approver, long buyer, BigDecimal total) {
        return approver != null && approver.id() != buyer && covers(approver, total);
    }

    private static boolean covers(PersonRow approver, BigDecimal total) {
        return total.compareTo(approvalLimit(approver)) <= 0;
    }

    /** A requester asks and somebody else decides, whatever limit the data says. */
    private static BigDecimal orderLimit(PersonRow person) {
        return person.persona() == Persona.REQUESTER || person.orderLimit() == null ? BigDecimal.ZERO : person.orderLimit();
    }

    /** Nothing for whoever has no right to approve. */
    public static BigDecimal approvalLimit(PersonRow person) {
        return person.approvalLimit() == null ? BigDecimal.ZERO : person.approvalLimit();
    }
}
