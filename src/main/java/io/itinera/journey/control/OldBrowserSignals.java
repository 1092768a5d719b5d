package io.itinera.journey.control;

import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** What somebody's browser told is kept less long than what the portal saw by itself. */
@ApplicationScoped
public class OldBrowserSignals implements Expiring {
    private static final String SIGNALS = " and t.type in (select ty.code from journey.touchpoint_type ty where ty.browser_signal)";

    @Inject TouchpointPieces pieces;

    @Override
    public String code() {
        return "browser-signal";
    }

    @Override
    public long clear(Instant before) {
        return pieces.clear(SIGNALS, before);
    }
}
