package io.itinera.journey.boundary;

import io.itinera.journey.control.SignalSwitch;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** From now on browsers tell what people suffer in them. */
@UseCase
public class SwitchSignalsOn {
    @Inject SignalSwitch signalSwitch;
    @Inject CurrentActor actor;

    /** @throws io.itinera.shared.ChangedMeanwhile when they do so already */
    @Permits(Permission.SWITCH_SIGNALS)
    @Records(PortalTouchpoint.SIGNALS_SWITCHED_ON)
    public void switchOn() {
        signalSwitch.turn(true, actor.get().persona());
    }
}
