package io.itinera.insight.map.boundary;

import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.map.control.Annotations;
import io.itinera.insight.map.control.WeekFigures;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.util.List;

/** An analyst reads what was noted, alone or beside the weeks of a map. */
@UseCase
public class ReadAnnotations {
    @Inject Annotations annotations;
    @Inject WeekFigures figures;
    @Inject Scopes scopes;
    @Inject ReadVocabulary readVocabulary;

    /** The latest day first. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<AnnotationRow> all() {
        return annotations.all();
    }

    /** Of the same touchpoints as the map. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Weeks weeks(MapChoice choice) {
        Extent extent = scopes.extent(choice.scope()).of(choice.persona());
        return figures.weeks(extent, readVocabulary.all().types(choice.asOf() == null ? readVocabulary.today() : choice.asOf()),
            annotations.of(extent.period(), choice.scope().segment()));
    }
}
