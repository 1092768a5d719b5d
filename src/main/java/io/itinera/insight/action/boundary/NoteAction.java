package io.itinera.insight.action.boundary;

import io.itinera.insight.action.control.ActionNotes;
import io.itinera.insight.action.control.Actions;
import io.itinera.insight.action.entity.ActionNote;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Clock;

/** An analyst remarks something on an action, whatever its state: what else happened in its weeks, for instance. */
@UseCase
public class NoteAction {
    @Inject Actions actions;
    @Inject ActionNotes notes;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** @throws io.itinera.shared.NoSuchRecord when there is no such action */
    @Permits(Permission.PLAN_ACTIONS)
    @Records(PortalTouchpoint.ACTION_NOTED)
    public void note(long id, String text) {
        notes.add(new ActionNote(actions.get(id).id(), actor.get().person().value(), text.strip(), clock.instant()));
    }
}
