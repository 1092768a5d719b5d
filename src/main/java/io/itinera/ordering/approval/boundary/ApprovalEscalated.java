package io.itinera.ordering.approval.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.Set;

/** Nobody decided about an order in the time given: others are asked too. @param people all who are asked now */
public record ApprovalEscalated(long step, String number, AccountId account, String buyer, BigDecimal amount, ApprovalTerms terms, Set<PersonId> people)
        implements ApprovalAsked {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.APPROVAL_ESCALATED;
    }

    @Override
    public String fact() {
        return "approval-escalated:" + number + ":" + step;
    }

    @Override
    public Severity severity() {
        return Severity.URGENT;
    }

    @Override
    public String messageKey() {
        return terms.isOutOfTheOrdinary() ? "approval-overdue-delivery" : "approval-overdue";
    }
}
