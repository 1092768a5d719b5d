package io.itinera.insight.access.boundary;

import io.itinera.insight.access.control.Looks;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** Tells who looked at whose journey: the analyst everything, a hospital's people what concerns their hospital. */
@UseCase
public class ReadLooks {
    @Inject Looks looks;
    @Inject CurrentActor actor;

    /** Newest first, with names. @param page from 1 */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public LookPage all(int page, int size) {
        return new LookPage(looks.newest((page - 1) * size, size), looks.count());
    }

    /** The newest looks at the hospital the person works for, by role; nothing for the supplier's people. */
    @Permits(Permission.USE_PORTAL)
    public List<LookRow> atOwnHospital(int atMost) {
        Actor asking = actor.get();
        return asking.account() == null ? List.of() : looks.at(asking.account(), atMost);
    }
}
