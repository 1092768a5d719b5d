package io.itinera.shared.work;

import io.itinera.shared.Actor;
import java.util.List;

/** A feature that knows of things that wait for a person; the home page collects them. */
public interface WorkSource {
    /** The most pressing things first; never null. Only what the actor may see and do. */
    List<WorkRow> waitingFor(Actor actor);
}
