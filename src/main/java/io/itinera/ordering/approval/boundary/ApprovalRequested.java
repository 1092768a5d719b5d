package io.itinera.ordering.approval.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.util.Set;

/** An order waits for approval. @param stepNo how far its approval is @param people who are asked */
public record ApprovalRequested(String number, AccountId account, String buyer, BigDecimal amount, ApprovalTerms terms, int stepNo, Set<PersonId> people)
        implements ApprovalAsked {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.APPROVAL_REQUESTED;
    }

    @Override
    public String fact() {
        return "approval-requested:" + number + ":" + stepNo;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return terms.isOutOfTheOrdinary() ? "approval-wanted-delivery" : "approval-wanted";
    }
}
