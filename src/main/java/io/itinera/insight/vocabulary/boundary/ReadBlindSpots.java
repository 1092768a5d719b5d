package io.itinera.insight.vocabulary.boundary;

import io.itinera.insight.vocabulary.control.SpotSearch;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** An analyst reads which touchpoints nothing feeds or measures. */
@UseCase
public class ReadBlindSpots {
    @Inject SpotSearch search;

    /** @param asOf the day whose model is looked at */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public BlindSpots blindSpots(LocalDate asOf) {
        return search.search(asOf);
    }
}
