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

/**
 * A hospital said what is to become of a contract; its account manager is told.
 *
 * @param touchpoint which of the three answers it was
 */
public record RenewalDecided(PortalTouchpoint touchpoint, AccountId account, String number, String title,
                             LocalDate endsOn, BigDecimal commitment) implements JourneyFact, Noteworthy {
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
        return "renewal-decided:" + number;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return touchpoint == PortalTouchpoint.CONTRACT_RENEWED ? Severity.INFO
            : touchpoint == PortalTouchpoint.RENEGOTIATION_ASKED ? Severity.WARNING : Severity.URGENT;
    }

    @Override
    public String messageKey() {
        return switch (touchpoint) {
            case CONTRACT_RENEWED -> "contract-renewed";
            case RENEGOTIATION_ASKED -> "renegotiation-asked";
            default -> "contract-let-lapse";
        };
    }

    @Override
    public List<String> arguments() {
        return List.of(number, title, endsOn.toString());
    }

    @Override
    public String link() {
        return "/insight/client?account=" + account.value();
    }
}
