package io.itinera.journey.boundary;

import io.itinera.journey.control.Signals;
import io.itinera.shared.touchpoint.InputRefused;
import io.itinera.shared.touchpoint.PageSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes in passive signals: they are written within a second, together with others, and dropped when too many come. */
@ApplicationScoped
public class RecordSignal {
    @Inject Signals signals;

    public void pageSeen(PageSeen seen) {
        signals.pageSeen(seen);
    }

    public void inputRefused(InputRefused refused) {
        signals.inputRefused(refused);
    }
}
