package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.insight.friction.control.ThresholdBook;
import io.itinera.insight.friction.control.ThresholdTrial;
import io.itinera.insight.friction.control.Thresholds;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** An analyst changes from which figures on something is a kind of friction, after having seen what that would change. */
@UseCase
public class ChangeThresholds {
    @Inject Detectors detectors;
    @Inject ThresholdTrial trial;
    @Inject ThresholdBook book;
    @Inject Scopes scopes;
    @Inject CurrentActor actor;

    /** @param figures of the kind's thresholds @param seen their versions as they were shown */
    public record Request(String kind, Map<Threshold, BigDecimal> figures, Map<Threshold, Integer> seen) {
    }

    /** All versions of the kind's thresholds, of each the last one first; none where the kind has no threshold. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<ThresholdRow> read(String kind) {
        if (!detectors.codes().contains(kind)) {
            throw new NoSuchRecord();
        }
        return book.of(kind);
    }

    /** Whether a script in the browser applies the figures of the kind that nobody sets here. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public boolean isOfBrowser(String kind) {
        return detectors.isOfBrowser(kind);
    }

    /**
     * What the kind comes to in the period, now and with the figures; nothing is changed.
     *
     * @throws ThresholdImpossible for a figure out of range
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public ThresholdPreview preview(Request request, Scope scope) {
        check(request);
        Extent extent = scopes.extent(scope);
        Thresholds now = book.now();
        return new ThresholdPreview(extent.period(), trial.count(request.kind(), extent, now),
            trial.count(request.kind(), extent, now.with(request.figures())));
    }

    /**
     * @throws ThresholdImpossible for a figure out of range
     * @throws io.itinera.shared.ChangedMeanwhile when somebody changed one of them since
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FRICTION_THRESHOLD_CHANGED)
    public void change(Request request) {
        check(request);
        book.change(request.figures(), request.seen(), actor.get().person());
    }

    private void check(Request request) {
        if (!detectors.codes().contains(request.kind()) || request.figures().isEmpty()
            || request.figures().keySet().stream().anyMatch(threshold -> !threshold.kind().equals(request.kind()))) {
            throw new NoSuchRecord();
        }
        request.figures().forEach((threshold, figure) -> {
            if (!threshold.allows(figure)) {
                throw new ThresholdImpossible(threshold);
            }
        });
    }
}
