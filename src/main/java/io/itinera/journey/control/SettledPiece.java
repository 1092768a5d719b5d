package io.itinera.journey.control;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The next stretch of the log that may be gathered beside it: from where gathering has come to, old enough that no touchpoint is on its way any more, and a month at most. */
record SettledPiece(Instant from, Instant until) {
    /** Longer than rounds of counting and of gathering look back. */
    static final Duration SETTLED = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofDays(31);

    /** Whether it is time to gather. @param gathered until when it is gathered; null for nothing yet */
    static boolean isDue(Instant gathered, Instant now) {
        return gathered == null || gathered.isBefore(now.minus(SETTLED).minus(PAUSE));
    }

    /** @param gathered as for {@link #isDue} @param first when the log begins, asked only for the first piece */
    static SettledPiece after(Instant gathered, Supplier<Instant> first, Instant now) {
        Instant settled = now.minus(SETTLED);
        Instant from = gathered == null ? earlier(first.get(), settled) : gathered;
        return new SettledPiece(from, earlier(from.plus(LONGEST), settled));
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
