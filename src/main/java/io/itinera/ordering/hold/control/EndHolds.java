package io.itinera.ordering.hold.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes through all holds whose last day has gone by; one that cannot be ended does not keep the others from it. */
@ApplicationScoped
public class EndHolds {
    private static final Logger LOG = Logger.getLogger(EndHolds.class.getName());

    @Inject HeldOrders held;

    public void end() {
        held.tidy();
        held.over().forEach(this::end);
    }

    private void end(String number) {
        try {
            held.end(number);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the hold of " + number + " does not end this time", e);
        }
    }
}
