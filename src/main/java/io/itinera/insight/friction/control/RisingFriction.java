package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Tells the analyst on the home page which friction rose within the last week. */
@ApplicationScoped
@Transactional
public class RisingFriction implements WorkSource {
    private static final int DAYS = 7;

    @Inject Reporting reporting;
    @Inject Scopes scopes;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.ANALYSE_JOURNEYS)) {
            return List.of();
        }
        return reporting.report(scopes.extent(Scope.lastDays(DAYS))).rows().stream()
            .filter(row -> row.trend() == Trend.RISING)
            .map(row -> new WorkRow("friction-rising." + row.detector(), List.of(row.count(), row.accounts()), null,
                row.atStake(), "/insight/friction?days=" + DAYS)).toList();
    }
}
