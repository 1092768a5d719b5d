package io.itinera.platform.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Moves the demo's dates by whole days, so that its last day is today. Started before the hour at which its last day
 * ends, what happened on that day happens as much faster as it takes to have happened: in the same order, and nothing of
 * it lies ahead. What is to happen by a later day stays ahead.
 *
 * @param days     from the demo's last day to today
 * @param midnight the beginning of today
 * @param pace     1, or the part of the last day's length that has passed today
 */
record DemoDates(long days, LocalDateTime midnight, double pace) {

    /** @param last the moment after which nothing happens in the demo */
    static DemoDates moving(Instant last, Instant now) {
        LocalDateTime end = LocalDateTime.ofInstant(last, ZoneOffset.UTC);
        LocalDateTime present = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        LocalDateTime today = present.truncatedTo(ChronoUnit.DAYS);
        double length = Duration.between(end.truncatedTo(ChronoUnit.DAYS), end).toMillis();
        double passed = Duration.between(today, present).toMillis();
        return new DemoDates(ChronoUnit.DAYS.between(end.toLocalDate(), today.toLocalDate()), today, Math.min(1, passed / length));
    }

    LocalDate day(String iso) {
        return LocalDate.parse(iso).plusDays(days);
    }

    OffsetDateTime instant(String iso) {
        return timestamp(iso).atOffset(ZoneOffset.UTC);
    }

    LocalDateTime timestamp(String iso) {
        LocalDateTime moved = OffsetDateTime.parse(iso).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().plusDays(days);
        boolean isOfLastDay = moved.isAfter(midnight) && moved.isBefore(midnight.plusDays(1));
        return pace < 1 && isOfLastDay ? midnight.plusNanos(Math.round(Duration.between(midnight, moved).toNanos() * pace)) : moved;
    }
}
