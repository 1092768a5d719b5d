package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.satisfaction.control.Satisfaction;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** An analyst reads what was asked, what became of it and what the answers are worth. */
@UseCase
public class ReadSatisfaction {
    @Inject Satisfaction satisfaction;
    @Inject Scopes scopes;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public SatisfactionReport report(Scope scope) {
        return satisfaction.report(scopes.extent(scope));
    }
}
