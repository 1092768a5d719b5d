package io.itinera.journey.boundary;

import io.itinera.journey.control.Recorder;
import io.itinera.journey.control.SignalStretches;
import io.itinera.journey.control.SignalSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Whether browsers are to tell, for pages: every one asks, so that the answer may be a few seconds old. */
@ApplicationScoped
public class WatchBrowsers {
    @Inject SignalSwitch signalSwitch;
    @Inject Recorder recorder;
    @Inject SignalStretches signalStretches;

    public boolean isOn() {
        return signalSwitch.wasOnJustNow();
    }

    /** Of each type of signal when browsers told it: they may have been switched on later than the log began, and what they tell is not kept for long. */
    public Map<String, SignalStretch> stretches() {
        return signalStretches.byType();
    }

    /** Whether the browser of whoever acts is to: not that of a person who objected. */
    public boolean isWanted() {
        return recorder.isWatching() && isOn();
    }
}
