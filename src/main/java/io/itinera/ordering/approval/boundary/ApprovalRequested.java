package io.itinera.ordering.approval.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/** An order waits for approval. @param stepNo how far its approval is @param people who are asked */
public record ApprovalRequested(String number, AccountId account, String buyer, BigDecimal amount, int stepNo, Set<PersonId> people)
        implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.APPROVAL_REQUESTED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number));
    }

    @Override
    public String fact() {
        return "approval-requested:" + number + ":" + stepNo;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of();
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "approval-requested";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, buyer, amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    @Override
    public String link() {
        return "/ordering/approvals?number=" + number;
    }
}
