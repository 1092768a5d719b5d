package io.itinera.ordering.control;

import io.itinera.ordering.boundary.WishedDayNotPossible;
import java.time.LocalDate;

/** On which days a hospital can wish for its goods: working days from today on, within a year. */
public final class WishedDayRule {
    private WishedDayRule() {
    }

    /** @param day null for as soon as possible @throws WishedDayNotPossible when nothing is delivered then */
    public static void check(LocalDate day, LocalDate today) {
        if (day == null) {
            return;
        }
        if (day.isBefore(today)) {
            throw WishedDayNotPossible.past(today);
        }
        if (day.isAfter(today.plusYears(1))) {
            throw WishedDayNotPossible.tooFar(today.plusYears(1));
        }
        if (!OrderDays.isWorkingDay(day)) {
            throw WishedDayNotPossible.weekend(day, OrderDays.workingDaysAfter(day, 1));
        }
    }
}
