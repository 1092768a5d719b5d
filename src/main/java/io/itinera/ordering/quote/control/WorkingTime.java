package io.itinera.ordering.quote.control;

import io.itinera.ordering.control.OrderDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Counts the hours of working days alone, by the clocks on the walls of the hospitals: a working day has 24 of them, whatever the season. */
public final class WorkingTime {
    private WorkingTime() {
    }

    /** The moment when so much working time has gone by. */
    public static Instant after(Instant from, Duration time) {
        LocalDateTime at = working(OrderDays.local(from));
        Duration left = time;
        while (true) {
            LocalDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay();
            Duration today = Duration.between(at, midnight);
            if (left.compareTo(today) <= 0) {
                return OrderDays.instant(at.plus(left));
            }
            left = left.minus(today);
            at = working(midnight);
        }
    }

    /** How much working time there is between; nothing when the end is not later. */
    public static Duration between(Instant from, Instant to) {
        LocalDateTime end = OrderDays.local(to);
        Duration sum = Duration.ZERO;
        for (LocalDateTime at = working(OrderDays.local(from)); at.isBefore(end);) {
            LocalDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay();
            sum = sum.plus(Duration.between(at, midnight.isBefore(end) ? midnight : end));
            at = working(midnight);
        }
        return sum;
    }

    /** The same moment, or the beginning of the next working day. */
    private static LocalDateTime working(LocalDateTime at) {
        LocalDateTime day = at;
        while (!OrderDays.isWorkingDay(day.toLocalDate())) {
            day = day.toLocalDate().plusDays(1).atStartOfDay();
        }
        return day;
    }
}
