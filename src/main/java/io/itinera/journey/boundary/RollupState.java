package io.itinera.journey.boundary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far the log has been counted.
 *
 * @param countedUntil whatever had been recorded by then is counted; null when counting has not begun
 * @param daysUntil    the days before it are counted as days as well
 * @param version      another one after every writing of counts
 * @param someDue      hours wait to be counted anew: something in them was recorded late, or taken away
 */
public record RollupState(Instant countedUntil, LocalDate daysUntil, long version, boolean someDue) {
    /** In which zone a day begins. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private static final Duration BROKEN_DOWN = Duration.ofMinutes(1);

    /** The number of the hour since 1970 in which the moment lies. */
    public static int hour(Instant moment) {
        return (int) Math.floorDiv(moment.getEpochSecond(), Duration.ofHours(1).toSeconds());
    }

    /** Whether the counts can stand for the log: not while they are made for the first time or nobody makes them. */
    public boolean isCurrent(Instant now) {
        return countedUntil != null && daysUntil != null && countedUntil.isAfter(now.minus(BROKEN_DOWN));
    }
}
