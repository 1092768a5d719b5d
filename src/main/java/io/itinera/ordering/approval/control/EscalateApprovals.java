package io.itinera.ordering.approval.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Goes through all steps whose time is over; one that cannot be escalated does not keep the others from it. */
@ApplicationScoped
public class EscalateApprovals {
    private static final Logger LOG = Logger.getLogger(EscalateApprovals.class.getName());

    @Inject Escalations escalations;

    public void escalate() {
        escalations.overdue().forEach(this::escalate);
    }

    private void escalate(Escalations.Overdue overdue) {
        try {
            escalations.escalate(overdue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the approval of " + overdue.order() + " is not escalated this time", e);
        }
    }
}
