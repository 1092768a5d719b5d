package io.itinera.journey.boundary;

import io.itinera.journey.control.RollupProofs;
import io.itinera.journey.control.Rollups;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** Tells how far the log has been counted, and how the counts stood up to it. */
@UseCase
public class ReadCounts {
    @Inject Rollups rollups;
    @Inject RollupProofs proofs;

    public RollupState state() {
        return rollups.state();
    }

    /** Newest first. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<RollupProof> lastProofs(int atMost) {
        return proofs.last(atMost);
    }
}
