package io.itinera.accounts.control;

import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.touchpoint.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** The person of the session, the person whose token a program brought, or whoever a timer acts for on this thread. */
@ApplicationScoped
public class ActorOfRequest implements CurrentActor {
    private static final ThreadLocal<Acting> ACTING_FOR = new ThreadLocal<>();

    @Inject SignedInPerson session;

    private record Acting(Actor actor, Channel channel) {
    }

    @Override
    public Actor get() {
        Acting acting = ACTING_FOR.get();
        Actor actor = acting == null ? ofSession() : acting.actor();
        return actor == null ? Actor.NOBODY : actor;
    }

    @Override
    public Channel channel() {
        Acting acting = ACTING_FOR.get();
        return acting == null ? Channel.WEB : acting.channel();
    }

    @Override
    public void runAs(Actor actor, Runnable work) {
        run(new Acting(actor, channel()), work);
    }

    @Override
    public void runInNameOf(Actor actor, Runnable work) {
        run(new Acting(actor, Channel.SYSTEM), work);
    }

    @Override
    public void runAsProgramOf(Actor actor, Runnable work) {
        run(new Acting(actor, Channel.API), work);
    }

    private static void run(Acting acting, Runnable work) {
        Acting before = ACTING_FOR.get();
        ACTING_FOR.set(acting);
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
