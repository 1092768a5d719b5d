package io.itinera.insight.loop.boundary;

import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells of all cases that wait longer than they should, each in a transaction of its own; one that fails does not keep the others from it. */
@ApplicationScoped
public class TellOverdueCases {
    private static final Logger LOG = Logger.getLogger(TellOverdueCases.class.getName());

    @Inject FrictionCases cases;
    @Inject TellOverdueCase tellOverdueCase;
    @Inject CurrentActor actor;

    public void tell() {
        actor.runAs(Actor.PORTAL, () -> cases.overdue().forEach(id -> {
            try {
                tellOverdueCase.tell(id);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "nobody told of case " + id + " this time", e);
            }
        }));
    }
}
