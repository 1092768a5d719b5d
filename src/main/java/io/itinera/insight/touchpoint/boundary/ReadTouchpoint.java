package io.itinera.insight.touchpoint.boundary;

import io.itinera.insight.access.control.Looks;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.touchpoint.control.TouchpointSheets;
import io.itinera.journey.boundary.ReadFollows;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Locale;

/** An analyst asks what one type of touchpoint is like, for whom, and what surrounds it. */
@UseCase
public class ReadTouchpoint {
    @Inject TouchpointSheets sheets;
    @Inject Scopes scopes;
    @Inject Looks looks;
    @Inject ReadVocabulary readVocabulary;
    @Inject ReadFollows readFollows;

    /**
     * Of the same touchpoints as the map of the choice. Leaves a line in the access log, because it shows single remarks and notes.
     *
     * @param type a code of the vocabulary
     * @throws io.itinera.shared.NoSuchRecord for one that stands in no stage of that day
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Unrecorded("the page view is the touchpoint; what is written here is who looked")
    public TouchpointSheet sheet(String type, MapChoice choice, Locale locale) {
        Extent hospitals = scopes.extent(choice.scope());
        looks.atTouchpoints(hospitals.accounts());
        return sheets.sheet(new TouchpointSheets.Wanted(type, choice.asOf() == null ? readVocabulary.today() : choice.asOf(), choice.scope().segment(), locale),
            hospitals.of(choice.persona()), extent -> readFollows.between(extent.period().firstDay(), extent.period().lastDay()).orElse(null));
    }
}
