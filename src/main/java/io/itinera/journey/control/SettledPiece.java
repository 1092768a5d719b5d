package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** The next stretch of the log that may be gathered beside it: from where gathering has come to, old enough that no touchpoint is on its way any more, and a month at most. */
record SettledPiece(Instant from, Instant until) {
    /** Longer than rounds of counting and of gathering look back. */
    static final Duration SETTLED = Duration.ofMinutes(20);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    /** Longer than transactions take that record something. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(31);

    /** Whether it is time to gather. @param gathered until when it is gathered; null for nothing yet */
    static boolean isDue(Instant gathered, Instant now) {
        return gathered == null || gathered.isBefore(now.minus(SETTLED).minus(PAUSE));
    }

    /** Whether a round may gather the moment before a transaction that records it has ended. */
    static boolean mayBeGathered(Instant occurred, Instant now) {
        return occurred.isBefore(now.minus(SETTLED).plus(LONGEST_TRANSACTION));
    }

    /**
     * What was gathered since a moment is gathered anew. Also where nothing was: whoever records then holds the state until the end, and a round that would gather
     * the moment meanwhile waits for it.
     *
     * @param until the column of the state that tells until when it is gathered
     */
    static SqlQuery anewSince(String until, Instant moment) {
        return SqlQuery.of("update journey.rollup_state set " + until + " = case when " + until + " > ? then ? else " + until + " end where id = 1", moment, moment);
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
