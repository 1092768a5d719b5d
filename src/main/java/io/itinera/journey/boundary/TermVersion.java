package io.itinera.journey.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A term as it is designed from a day on.
 *
 * @param number    in the order of writing; 0 for what the portal came with
 * @param validFrom null for what the portal came with
 * @param writtenAs the role of whoever wrote it
 */
public record TermVersion(int number, LocalDate validFrom, Design design, Instant writtenAt, String writtenAs) {
    /** In the order in which they come into force; of two from the same day the one written later holds. */
    static final Comparator<TermVersion> IN_FORCE = Comparator.comparing(TermVersion::firstDay).thenComparing(TermVersion::number);

    boolean hasBegun(LocalDate day) {
        return !firstDay().isAfter(day);
    }

    private LocalDate firstDay() {
        return validFrom == null ? LocalDate.MIN : validFrom;
    }
}
