package io.itinera.journey.boundary;

import io.itinera.journey.control.Recorder;
import io.itinera.journey.control.SignalSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether browsers are to tell, for pages: every one asks, so that the answer may be a few seconds old. */
@ApplicationScoped
public class WatchBrowsers {
    @Inject SignalSwitch signalSwitch;
    @Inject Recorder recorder;

    public boolean isOn() {
        return signalSwitch.wasOnJustNow();
    }

    /** Whether the browser of whoever acts is to: not that of a person who objected. */
    public boolean isWanted() {
        return recorder.isWatching() && isOn();
    }
}
