package io.itinera.ordering.difference.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.util.List;
import java.util.Set;

/**
 * The supplier answered a dispute.
 *
 * @param disputant the persona of whoever disputed, to be told
 * @param decision  which dispute, and the how-manieth answer to it, so that each is told once
 */
public record DisputeSettled(String number, AccountId account, Persona disputant, List<String> partNumbers, String decision,
                             String answer) implements JourneyFact, Noteworthy {
    @Override
    public PortalTouchpoint touchpoint() {
        return PortalTouchpoint.DISPUTE_SETTLED;
    }

    @Override
    public List<ObjectRef> about() {
        return DifferenceDecided.about(number, partNumbers);
    }

    @Override
    public String fact() {
        return "dispute-settled:" + number + ":" + decision;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(disputant);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "dispute-settled";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, answer);
    }

    @Override
    public String link() {
        return "/ordering/order?number=" + number;
    }
}
