package io.itinera.catalog.control;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/** When goods reach a hospital: two working days after they can leave the supplier's house. */
public final class DeliveryDays {
    private static final int UNDERWAY = 2;
    /** For goods on their way that nobody has named a day for. */
    private static final int UNKNOWN_ARRIVAL = 10;
    private static final ZoneId SUPPLIERS_ZONE = ZoneId.of("Europe/Madrid");

    private DeliveryDays() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(SUPPLIERS_ZONE));
    }

    /** When goods of a delivery can leave the house. @param arrives null when unknown, in the past when it is late */
    public static LocalDate leaving(LocalDate today, LocalDate arrives) {
        return arrives == null ? workingDaysAfter(today, UNKNOWN_ARRIVAL) : arrives.isBefore(today) ? today : arrives;
    }

    /** When goods that leave on a day reach the hospital. */
    public static LocalDate arriving(LocalDate leaves) {
        return workingDaysAfter(leaves, UNDERWAY);
    }

    public static LocalDate workingDaysAfter(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.getDayOfWeek() != DayOfWeek.SATURDAY && reached.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return reached;
    }
}
