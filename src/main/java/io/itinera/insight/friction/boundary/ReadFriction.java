package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.friction.control.Detection;
import io.itinera.insight.friction.control.Detectors;
import io.itinera.insight.friction.control.FrictionCosts;
import io.itinera.insight.friction.control.Reporting;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointPage;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** An analyst reads what hurts, and the touchpoints behind it. */
@UseCase
public class ReadFriction {
    @Inject Reporting reporting;
    @Inject Detection detection;
    @Inject Detectors detectors;
    @Inject FrictionCosts costs;
    @Inject Scopes scopes;
    @Inject ReadTouchpoints touchpoints;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public FrictionReport report(Scope scope) {
        return reporting.report(scopes.extent(scope));
    }

    /** What each kind cost, also those that the report leaves out. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Map<String, FrictionCost> costs(Scope scope) {
        return costs.all(scopes.extent(scope));
    }

    /** How much friction visits bore, and what each kind weighs in that. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public FrictionScore score(Scope scope) {
        return costs.score(scopes.extent(scope));
    }

    /** The codes of all detectors. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<String> detectors() {
        return detectors.codes();
    }

    /**
     * The touchpoints that a row of the report counted, newest first.
     *
     * @param page from 1
     * @throws NoSuchRecord when there is no such detector
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public TouchpointPage behind(String detector, Scope scope, int page, int size) {
        Extent extent = scopes.extent(scope);
        if (!detectors.codes().contains(detector)) {
            throw new NoSuchRecord();
        }
        return new TouchpointPage(touchpoints.byId(detection.ids(detector, extent, (page - 1) * size, size), TouchpointFilter.ofAccounts(null)),
            detection.count(detector, extent));
    }
}
