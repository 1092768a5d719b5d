package io.itinera.shared;

/** Tells who acts right now; the accounts feature knows it. */
public interface CurrentActor {
    /** Never null: {@link Actor#NOBODY} where nobody signed in and nobody is acted for. */
    Actor get();

    /** Runs work in somebody's name on this thread, for timers that act for a person or for the portal. */
    void runAs(Actor actor, Runnable work);
}
