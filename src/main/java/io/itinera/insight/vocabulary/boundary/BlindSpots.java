package io.itinera.insight.vocabulary.boundary;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.Names;
import java.util.List;
import java.util.Set;

/** The types of touchpoints of which something is missing. @param period the days of the log that were looked at */
public record BlindSpots(Period period, List<Row> rows) {

    /**
     * A type with what is missing.
     *
     * @param names       null for a type that the vocabulary has never known
     * @param stage       the code; null for one that stands in none
     * @param touchpoints in the period
     */
    public record Row(String code, Names names, String stage, Set<BlindSpot> spots, long touchpoints) {
    }

    public long count(BlindSpot spot) {
        return rows.stream().filter(row -> row.spots().contains(spot)).count();
    }
}
