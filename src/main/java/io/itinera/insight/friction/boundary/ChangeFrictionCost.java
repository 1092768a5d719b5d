package io.itinera.insight.friction.boundary;

import io.itinera.insight.friction.boundary.CostAssumptions.Versions;
import io.itinera.insight.friction.control.Assumptions;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.Phrase;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** An analyst changes what is supposed where the log cannot tell what a friction costs. */
@UseCase
public class ChangeFrictionCost {
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(480);
    private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(1_000);

    @Inject Detectors detectors;
    @Inject Assumptions assumptions;

    /** @param hourly for all kinds @param seen as both were when they were shown */
    public record Request(String kind, BigDecimal minutes, BigDecimal hourly, Versions seen) {
    }

    /** What is supposed of the kind now. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public CostAssumptions read(String kind) {
        known(kind);
        return assumptions.of(kind);
    }

    /**
     * @throws NoSuchRecord            when there is no such kind
     * @throws FrictionCostImpossible  for a figure below zero or beyond reason
     * @throws io.itinera.shared.ChangedMeanwhile when somebody changed one of them since
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FRICTION_COST_CHANGED)
    public void change(Request request) {
        known(request.kind());
        check(request.minutes(), MOST_MINUTES, Phrase.of("insight.cost.minutes", MOST_MINUTES.intValue()), "minutes");
        check(request.hourly(), MOST_HOURLY, MOST_HOURLY, "hourly");
        assumptions.change(request.kind(), request.minutes(), request.hourly(), request.seen());
    }

    private void known(String kind) {
        if (!detectors.codes().contains(kind)) {
            throw new NoSuchRecord();
        }
    }

    private static void check(BigDecimal figure, BigDecimal most, Object said, String input) {
        if (figure == null || figure.signum() < 0 || figure.compareTo(most) > 0) {
            throw new FrictionCostImpossible(said, input);
        }
    }
}
