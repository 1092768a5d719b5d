package io.itinera.ordering.control;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** The days of the business: which one it is where the hospitals are, and on which of them goods move. */
public final class OrderDays {
    private static final ZoneId HOSPITALS_ZONE = ZoneId.of("Europe/Madrid");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private OrderDays() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(HOSPITALS_ZONE));
    }

    /** The day of a moment where the hospitals are. */
    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, HOSPITALS_ZONE);
    }

    /** What the clocks of the hospitals say at a moment. */
    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, HOSPITALS_ZONE);
    }

    /** The moment when the clocks of the hospitals say so. */
    public static Instant instant(LocalDateTime local) {
        return local.atZone(HOSPITALS_ZONE).toInstant();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HOSPITALS_ZONE).toInstant();
    }

    public static boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }

    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0;) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }
}
