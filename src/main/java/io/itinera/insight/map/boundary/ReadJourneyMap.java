package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.map.control.MapDrawing;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;

/** An analyst reads the journey map. */
@UseCase
public class ReadJourneyMap {
    @Inject MapDrawing drawing;
    @Inject Scopes scopes;

    @Permits(Permission.ANALYSE_JOURNEYS)
    public JourneyMap map(Scope scope) {
        return drawing.draw(scopes.extent(scope));
    }
}
