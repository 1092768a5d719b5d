package io.itinera.journey.boundary;

import io.itinera.journey.control.OldBrowserSignals;
import io.itinera.journey.control.Recorder;
import io.itinera.journey.control.SignalSwitch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Whether browsers are to tell, for pages: every one asks, so that the answer may be a few seconds old. */
@ApplicationScoped
public class WatchBrowsers {
    @Inject SignalSwitch signalSwitch;
    @Inject Recorder recorder;
    @Inject OldBrowserSignals oldSignals;

    public boolean isOn() {
        return signalSwitch.wasOnJustNow();
    }

    /** Whether anything is kept of what browsers told at a moment or before it: they may have been switched on later, and what they tell is not kept for long. */
    public boolean haveTold(Instant by) {
        return oldSignals.reachBackTo(by);
    }

    /** Whether the browser of whoever acts is to: not that of a person who objected. */
    public boolean isWanted() {
        return recorder.isWatching() && isOn();
    }
}
