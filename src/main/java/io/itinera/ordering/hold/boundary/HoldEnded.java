package io.itinera.ordering.hold.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Nobody decided about an order as long as it was held: its goods are free. @param people who bought it, and who are asked about it */
public record HoldEnded(String number, AccountId account, BigDecimal amount, LocalDate until, Set<PersonId> people)
        implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.ORDER_HOLD_ENDED;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ORDER, number));
    }

    @Override
    public String fact() {
        return "hold-ended:" + number + ":" + until;
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
        return "hold-ended";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, until.toString());
    }

    @Override
    public String link() {
        return "/ordering/order?number=" + number;
    }
}
