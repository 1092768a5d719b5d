package io.itinera.insight.foreign.boundary;

/**
 * A kind of object by which the events of a log may be gathered into cases.
 *
 * @param objects  with and without events
 * @param variants different orders of activities among its cases
 */
public record ForeignCaseKind(String type, long objects, long variants) {
    /** The type of every case of a log that knows nothing but cases. */
    public static final String CASE = "case";
}
