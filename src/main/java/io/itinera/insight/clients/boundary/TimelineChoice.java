package io.itinera.insight.clients.boundary;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What of a timeline is wanted, and in which language. Null for whatever does not matter.
 *
 * @param upTo the id of the newest step wanted
 */
public record TimelineChoice(String stage, String outcome, Long upTo, int size, Locale locale, Only only) {
    public TimelineChoice(String stage, String outcome, Long upTo, int size, Locale locale) {
        this(stage, outcome, upTo, size, locale, Only.EVERYTHING);
    }

    /** The steps behind one figure: of one type, for one reason, since one day. */
    public record Only(String type, String reason, LocalDate since) {
        public static final Only EVERYTHING = new Only(null, null, null);
    }
}
