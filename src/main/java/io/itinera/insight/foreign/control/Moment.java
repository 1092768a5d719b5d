package io.itinera.insight.foreign.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads a moment as other tools write it: ISO 8601, with any offset, or with none, which is taken for UTC. */
final class Moment {
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder().append(DateTimeFormatter.ISO_LOCAL_DATE)
        .appendPattern("['T'][' ']").append(DateTimeFormatter.ISO_LOCAL_TIME).appendPattern("[XXX][XX]").toFormatter();
    /** What both databases can keep. */
    private static final int LAST_YEAR = 9999;

    private Moment() {
    }

    static Optional<Instant> read(String text) {
        try {
            TemporalAccessor read = WRITTEN.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from);
            OffsetDateTime at = read instanceof LocalDateTime local ? local.atOffset(ZoneOffset.UTC) : (OffsetDateTime) read;
            boolean isKept = at.getYear() >= 1 && at.getYear() <= LAST_YEAR;
            return isKept ? Optional.of(at.toInstant()) : Optional.empty();
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
