package io.itinera.shared;

import io.itinera.shared.touchpoint.Channel;

/** Tells who acts right now, and where; the accounts feature knows it. */
public interface CurrentActor {
    /** Never null: {@link Actor#NOBODY} where nobody signed in and nobody is acted for. */
    Actor get();

    /**
     * {@link Channel#API} for a program that came with a token of a person, {@link Channel#SYSTEM} for what the portal does
     * by itself in somebody's name, {@link Channel#WEB} for everybody else.
     */
    Channel channel();

    /** Runs work in somebody's name on this thread, for timers that act for a person or for the portal. */
    void runAs(Actor actor, Runnable work);

    /** Runs what the portal does by itself in somebody's name: the system sets it going, in no visit of theirs. */
    void runInNameOf(Actor actor, Runnable work);

    /** Runs what a program asked for in the name of the person whose token it brought. */
    void runAsProgramOf(Actor actor, Runnable work);
}
