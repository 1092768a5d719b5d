package io.itinera.journey.boundary;

import java.util.Objects;

/**
 * What the CX team says of a term; null for whatever its kind has not.
 *
 * @param text      what a touchpoint should tell the hospital, or who a persona is
 * @param stage     where a touchpoint stands; null for one that belongs to no hospital's journey
 * @param place     of a stage among the stages, of a persona among the personas
 * @param retired   no longer part of the model; what happened before keeps its name
 * @param fedBy     the system that a touchpoint comes from
 * @param indicator what a touchpoint is measured by
 */
public record Design(Names names, Names text, String stage, Integer place, boolean retired, String fedBy, Indicator indicator) {
    public Design {
        fedBy = fedBy == null || fedBy.isBlank() ? null : fedBy.strip();
    }

    /** What a version can change, in the order in which it is told. */
    public enum Part { NAMES, STAGE, PLACE, TEXT, FED_BY, INDICATOR, RETIRED }

    /** Whether that part is another one than in the other design. */
    public boolean isOther(Part part, Design other) {
        return switch (part) {
            case NAMES -> !names.equals(other.names);
            case STAGE -> !Objects.equals(stage, other.stage);
            case PLACE -> !Objects.equals(place, other.place);
            case TEXT -> !text.equals(other.text);
            case FED_BY -> !Objects.equals(fedBy, other.fedBy);
            case INDICATOR -> indicator != other.indicator;
            case RETIRED -> retired != other.retired;
        };
    }
}
