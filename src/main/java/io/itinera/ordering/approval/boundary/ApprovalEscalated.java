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

/** Nobody decided about an order in the time given: others are asked too. @param people all who are asked now */
public record ApprovalEscalated(long step, String number, AccountId account, String buyer, BigDecimal amount, Set<PersonId> people)
        implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.APPROVAL_ESCALATED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number));
    }

    @Override
    public String fact() {
        return "approval-escalated:" + number + ":" + step;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of();
    }

    @Override
    public Severity severity() {
        return Severity.URGENT;
    }

    @Override
    public String messageKey() {
        return "approval-escalated";
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
