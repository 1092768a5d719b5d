package io.itinera.insight.access.boundary;

import java.time.Instant;
import java.util.List;

/**
 * Somebody of the supplier looked, or took a file with them.
 *
 * @param who       null for those who may know only the role
 * @param what      {@code TIMELINE}, {@code PEOPLE}, {@code TOUCHPOINTS} or {@code EXPORT}
 * @param hospitals by name; null for all of them
 * @param file      what left; null for a look
 */
public record LookRow(long id, Instant at, String who, String persona, String what, List<String> hospitals, File file) {

    /**
     * A part of the log that left.
     *
     * @param from   null for its beginning
     * @param to     null for its end
     * @param cases  null for the plain log
     * @param keyNo  which key named the people in it
     * @param events null for a file that was broken off
     */
    public record File(Instant from, Instant to, String cases, String form, int keyNo, Long events) {
    }

    /** By what receipts and people call a file. */
    public String number() {
        return number(id);
    }

    public static String number(long id) {
        return String.format("L-%08d", id);
    }
}
