package io.itinera.journey.boundary;

import io.itinera.journey.control.RollupProofs;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Instant;

/** An analyst has the counts compared with the log itself; what differs is mended. */
@UseCase
public class ProveCounts {
    @Inject RollupProofs proofs;

    /**
     * The hours of the period, but the newest, which may still be written.
     *
     * @throws CountsNotMade when none of them is counted
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.COUNTS_PROVED)
    public RollupProof prove(Instant from, Instant to) {
        return proofs.prove(from, to);
    }
}
