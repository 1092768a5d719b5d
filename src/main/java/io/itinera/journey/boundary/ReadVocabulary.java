package io.itinera.journey.boundary;

import io.itinera.journey.control.Terms;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Reads the words for what happens in a journey: personas, journeys, stages and types of touchpoints, with their versions. */
@UseCase
public class ReadVocabulary {
    @Inject Terms terms;

    /** At most two seconds old. */
    public Vocabulary all() {
        return terms.all();
    }

    /** As it is at this moment. */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public Vocabulary newest() {
        return terms.read();
    }

    /** The day it is where the supplier works. */
    public LocalDate today() {
        return terms.today();
    }
}
