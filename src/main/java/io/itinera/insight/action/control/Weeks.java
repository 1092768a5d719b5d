package io.itinera.insight.action.control;

import io.itinera.insight.boundary.Period;
import io.itinera.platform.persistence.SqlQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * Weeks of an action: seven whole days of the supplier's zone from its first day on, those before it with negative numbers.
 *
 * @param start  the first day of week 0
 * @param before so many weeks before it
 * @param after  so many weeks from it on
 */
record Weeks(LocalDate start, int before, int after) {
    private static final int SECONDS = 7 * 24 * 3600;

    Period period() {
        return Period.between(start.minusWeeks(before), start.plusWeeks(after).minusDays(1));
    }

    int count() {
        return before + after;
    }

    /**
     * Appends the number of the week of a moment, from 0 for the first of all. A day on which clocks are changed has 23 or 25 hours: what is counted is time on
     * the clock.
     */
    SqlQuery number(SqlQuery query, String moment) {
        Instant from = period().from();
        int first = Period.ZONE.getRules().getOffset(from).getTotalSeconds();
        List<Object> values = new ArrayList<>();
        StringBuilder shift = new StringBuilder();
        for (ZoneOffsetTransition next = Period.ZONE.getRules().nextTransition(from); next != null && next.getInstant().isBefore(period().to());
                next = Period.ZONE.getRules().nextTransition(next.getInstant())) {
            shift.append(" + case when ").append(moment).append(" >= ? then ").append(next.getDuration().toSeconds()).append(" else 0 end");
            values.add(next.getInstant());
        }
        long zero = from.getEpochSecond();
        return query.add("cast(floor((extract(epoch from " + moment + ") - " + zero + shift + ") / " + SECONDS + ") as integer)", values.toArray());
    }
}
