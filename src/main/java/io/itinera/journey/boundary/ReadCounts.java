package io.itinera.journey.boundary;

import io.itinera.journey.control.OldBrowserSignals;
import io.itinera.journey.control.Retentions;
import io.itinera.journey.control.RollupProofs;
import io.itinera.journey.control.Rollups;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Tells how far the log has been counted, and how the counts stood up to it. */
@UseCase
public class ReadCounts {
    @Inject Rollups rollups;
    @Inject RollupProofs proofs;
    @Inject Retentions retentions;
    @Inject OldBrowserSignals oldSignals;
    @Inject Clock clock;

    public RollupState state() {
        return rollups.state();
    }

    /**
     * Whether the log still holds what is counted since then: what is counted stays counted when the log itself is cleared, so that counts of longer ago are not those of its rows.
     *
     * @param types null for all
     */
    public boolean isInLog(Collection<String> types, Instant from) {
        Instant now = clock.instant();
        return !from.isBefore(retentions.keptFrom("touchpoint", now)) && (!from.isBefore(retentions.keptFrom(oldSignals.code(), now)) || oldSignals.areNone(types));
    }

    /** Newest first. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<RollupProof> lastProofs(int atMost) {
        return proofs.last(atMost);
    }
}
