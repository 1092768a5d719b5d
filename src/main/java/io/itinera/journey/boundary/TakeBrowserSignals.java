package io.itinera.journey.boundary;

import io.itinera.journey.control.BrowserSignals;
import io.itinera.journey.control.Recorder;
import io.itinera.journey.control.SignalSwitch;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.List;

/** Somebody's browser tells what they suffered on a page. It is written within a second, with other passive signals. */
@UseCase
public class TakeBrowserSignals {
    @Inject SignalSwitch signalSwitch;
    @Inject Recorder recorder;
    @Inject BrowserSignals signals;

    /**
     * What makes no sense, or is too much, is dropped and counted; the rest is taken.
     *
     * @param page as {@code PortalPage} knows it
     * @return whether signals are wanted; if not, nothing was taken
     */
    @Permits(Permission.USE_PORTAL)
    @Unrecorded("each signal is a touchpoint of its own")
    public boolean take(String page, List<BrowserSignal> told) {
        boolean wanted = recorder.isBrowsing() && signalSwitch.isOn();
        if (wanted) {
            signals.take(page, told);
        }
        return wanted;
    }
}
