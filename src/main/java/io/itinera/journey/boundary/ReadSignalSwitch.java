package io.itinera.journey.boundary;

import io.itinera.journey.control.SignalSwitch;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** Operations sees whether browsers tell what people suffer in them. */
@UseCase
public class ReadSignalSwitch {
    @Inject SignalSwitch signalSwitch;

    @Permits(Permission.SWITCH_SIGNALS)
    public SignalSwitchRow state() {
        return signalSwitch.state();
    }
}
