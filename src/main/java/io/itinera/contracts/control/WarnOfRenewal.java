package io.itinera.contracts.control;

import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes through all contracts that end soon; one that cannot be warned of does not keep the others from it. */
@ApplicationScoped
public class WarnOfRenewal {
    private static final Logger LOG = Logger.getLogger(WarnOfRenewal.class.getName());

    @Inject RenewalWarnings warnings;
    @Inject CurrentActor actor;

    public void warn() {
        actor.runAs(Actor.PORTAL, () -> warnings.unwarned().forEach(this::warnOf));
    }

    private void warnOf(EndingContract contract) {
        try {
            warnings.warn(contract);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no warning of contract " + contract.number() + " this time", e);
        }
    }
}
