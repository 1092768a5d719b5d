package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** Nothing is delivered on the wished day. */
public class WishedDayNotPossible extends BusinessRuleViolation {
    private WishedDayNotPossible(String code, Object... arguments) {
        super(code, arguments);
    }

    public static WishedDayNotPossible past(LocalDate first) {
        return new WishedDayNotPossible("wished-day-past", first);
    }

    /** @param next the next working day */
    public static WishedDayNotPossible weekend(LocalDate day, LocalDate next) {
        return new WishedDayNotPossible("wished-day-weekend", day, next);
    }

    public static WishedDayNotPossible tooFar(LocalDate last) {
        return new WishedDayNotPossible("wished-day-too-far", last);
    }
}
