package io.itinera.contracts.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
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

/** A contract ends in so many days and the hospital has not said what is to become of it. */
public record RenewalDue(AccountId account, String number, String title, LocalDate endsOn, BigDecimal commitment,
                         int stepDays) implements JourneyFact, Noteworthy {
    private static final int SOON = 30;
    private static final int LAST = 7;

    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.RENEWAL_ALERT_SENT;
    }

    @Override
    public List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.CONTRACT, number));
    }

    @Override
    public BigDecimal amount() {
        return commitment;
    }

    @Override
    public String fact() {
        return "renewal-due:" + number + ":" + stepDays;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.PURCHASING_DIRECTOR);
    }

    @Override
    public Severity severity() {
        return stepDays <= LAST ? Severity.URGENT : stepDays <= SOON ? Severity.WARNING : Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "renewal-due";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, title, endsOn.toString());
    }

    @Override
    public String link() {
        return "/contracts/contract?number=" + number;
    }
}
