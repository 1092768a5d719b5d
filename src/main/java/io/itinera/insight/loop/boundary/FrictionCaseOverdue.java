package io.itinera.insight.loop.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A case waits longer than it should; the account manager of the hospital is told once. @param code the hospital's @param hospital its name */
public record FrictionCaseOverdue(long id, String kind, AccountId account, String code, String hospital, String note, LocalDate due)
        implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.FRICTION_CASE_OVERDUE;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ACCOUNT, code));
    }

    @Override
    public String reason() {
        return kind;
    }

    @Override
    public Initiator initiator() {
        return Initiator.SUPPLIER;
    }

    @Override
    public String fact() {
        return messageKey() + ":" + id;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "friction-case-overdue";
    }

    @Override
    public List<String> arguments() {
        return List.of(hospital, note, due.toString());
    }

    @Override
    public String link() {
        return "/insight/client?account=" + code;
    }
}
