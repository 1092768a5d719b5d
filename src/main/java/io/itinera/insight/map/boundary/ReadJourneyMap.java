package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.map.control.MapComparing;
import io.itinera.insight.map.control.MapDrawing;
import io.itinera.insight.map.control.Sides;
import io.itinera.journey.boundary.Follow;
import io.itinera.journey.boundary.ReadFollows;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An analyst reads the journey map, alone or beside another. */
@UseCase
public class ReadJourneyMap {
    @Inject MapDrawing drawing;
    @Inject MapComparing comparing;
    @Inject Scopes scopes;
    @Inject Sides sides;
    @Inject ReadVocabulary readVocabulary;
    @Inject ReadFollows readFollows;

    /** Of everybody. @param asOf the day whose stages and names are used; null for today */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public JourneyMap map(Scope scope, LocalDate asOf) {
        return map(new MapChoice(scope, asOf, null));
    }

    @Permits(Permission.ANALYSE_JOURNEYS)
    public JourneyMap map(MapChoice choice) {
        return drawing.draw(scopes.extent(choice.scope()).of(choice.persona()), day(choice));
    }

    /** Nothing where there is nothing to lay beside it: all hospitals and no others. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Optional<MapComparison> compare(MapChoice choice, Against against) {
        return sides.of(choice, against).map(both -> comparing.compare(both, day(choice)));
    }

    /** What hurts, in the order of the journey. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<PainPoint> painPoints(MapChoice choice) {
        return drawing.painPoints(scopes.extent(choice.scope()).of(choice.persona()), day(choice));
    }

    /** What goes together with how people feel; some minutes old at most. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public MomentsOfTruth momentsOfTruth(MapChoice choice) {
        return drawing.momentsOfTruth(scopes.extent(choice.scope()).of(choice.persona()), day(choice));
    }

    /** Pairs are known of all hospitals together only. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Freshness freshness(MapChoice choice) {
        Extent extent = scopes.extent(choice.scope()).of(choice.persona());
        List<Follow> follows = extent.accounts() != null || extent.persona() != null ? null
            : readFollows.between(extent.period().firstDay(), extent.period().lastDay()).orElse(null);
        return drawing.freshness(extent, day(choice), follows);
    }

    private LocalDate day(MapChoice choice) {
        return choice.asOf() == null ? readVocabulary.today() : choice.asOf();
    }
}
