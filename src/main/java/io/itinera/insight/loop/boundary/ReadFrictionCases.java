package io.itinera.insight.loop.boundary;

import io.itinera.insight.loop.control.CaseReporting;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** An analyst reads who takes care of a kind of friction, and whether it helped. */
@UseCase
public class ReadFrictionCases {
    @Inject CaseReporting reporting;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public CaseReport of(String kind) {
        return reporting.of(kind);
    }
}
