package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.map.control.MapDrawing;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** An analyst reads the journey map. */
@UseCase
public class ReadJourneyMap {
    @Inject MapDrawing drawing;
    @Inject Scopes scopes;
    @Inject ReadVocabulary readVocabulary;

    /** @param asOf the day whose stages and names are used; null for today */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public JourneyMap map(Scope scope, LocalDate asOf) {
        return drawing.draw(scopes.extent(scope), asOf == null ? readVocabulary.today() : asOf);
    }
}
