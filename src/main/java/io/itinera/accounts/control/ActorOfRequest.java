package io.itinera.accounts.control;

import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** The person of the session, or whoever a timer acts for on this thread. */
@ApplicationScoped
public class ActorOfRequest implements CurrentActor {
    private static final ThreadLocal<Actor> ACTING_FOR = new ThreadLocal<>();

    @Inject SignedInPerson session;

    @Override
    public Actor get() {
        Actor acting = ACTING_FOR.get();
        if (acting == null) {
            acting = ofSession();
        }
        return acting == null ? Actor.NOBODY : acting;
    }

    @Override
    public void runAs(Actor actor, Runnable work) {
        Actor before = ACTING_FOR.get();
        ACTING_FOR.set(actor);
        try {
            work.run();
        } finally {
            if (before == null) {
                ACTING_FOR.remove();
            } else {
                ACTING_FOR.set(before);
            }
        }
    }

    private Actor ofSession() {
        try {
            return session.actor();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return null;
        }
    }
}
