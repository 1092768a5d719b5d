package io.itinera.journey.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Clears touchpoints away piece by piece, so that nobody waits for long. */
@ApplicationScoped
public class TouchpointPieces {
    @Inject Clearing clearing;

    /** @param which a further condition on the touchpoint {@code t}, or nothing */
    long clear(String which, Instant before) {
        long cleared = 0;
        int piece = clearing.piece(which, before);
        while (piece > 0) {
            cleared += piece;
            piece = clearing.piece(which, before);
        }
        return cleared;
    }
}
