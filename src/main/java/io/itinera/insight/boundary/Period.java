package io.itinera.insight.boundary;

import io.itinera.journey.boundary.RollupState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of whole days in the supplier's zone, so that a figure and the list behind it speak of the same moments.
 *
 * @param from inclusive
 * @param to   exclusive
 */
public record Period(Instant from, Instant to) {
    public static final ZoneId ZONE = RollupState.ZONE;

    /** The last so many days, today among them. */
    public static Period lastDays(int days, LocalDate today) {
        return between(today.minusDays(days - 1L), today);
    }

    public static Period between(LocalDate first, LocalDate last) {
        return new Period(first.atStartOfDay(ZONE).toInstant(), last.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** The stretch of equal length just before this one. */
    public Period previous() {
        return new Period(from.minus(Duration.between(from, to)), from);
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, ZONE);
    }

    public LocalDate lastDay() {
        return LocalDate.ofInstant(to, ZONE).minusDays(1);
    }
}
