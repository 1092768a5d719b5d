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
 * @param monthsUntil  the months before it, a first day, are counted as months as well; null when that has not begun
 * @param version      another one after every writing of counts
 * @param someDue      hours wait to be counted anew: something in them was recorded late, or taken away
 * @param followedUntil what belonged to cases before it is counted as steps that follow each other; null when that has not begun
 * @param followsDue   cases wait to be counted anew
 * @param waysUntil    ways that ended before it are gathered; null when that has not begun
 * @param spansUntil   of what happened before it the spans are gathered; null when that has not begun
 */
public record RollupState(Instant countedUntil, LocalDate daysUntil, LocalDate monthsUntil, long version, boolean someDue, Instant followedUntil, boolean followsDue,
                          Instant waysUntil, Instant spansUntil) {
    /** In which zone a day begins. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

    private static final Duration BROKEN_DOWN = Duration.ofMinutes(1);

    /** The number of the hour since 1970 in which the moment lies. */
    public static int hour(Instant moment) {
        return (int) Math.floorDiv(moment.getEpochSecond(), Duration.ofHours(1).toSeconds());
    }

    /** Whether a month is over that is not counted as one. */
    public boolean isMonthOpen() {
        return monthsUntil == null || !monthsUntil.plusMonths(1).isAfter(daysUntil);
    }

    /** Whether the counts can stand for the log: not while they are made for the first time or nobody makes them. */
    public boolean isCurrent(Instant now) {
        return countedUntil != null && daysUntil != null && countedUntil.isAfter(now.minus(BROKEN_DOWN));
    }
}
