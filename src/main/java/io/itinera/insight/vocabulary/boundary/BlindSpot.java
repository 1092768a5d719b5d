package io.itinera.insight.vocabulary.boundary;

/** What may be missing of a type of touchpoint, so that the map says less about it than it could. */
public enum BlindSpot {
    /** Nobody has said what it should tell the hospital. */
    NO_MESSAGE,
    /** No system feeds it. */
    NO_SYSTEM,
    /** Nothing measures it. */
    NO_INDICATOR,
    /** The log has not met it. */
    NOT_MET,
    /** The log has met it, but the model does not know it. */
    NOT_IN_MODEL
}
