package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** No run can be on that day, or none that can still be skipped or moved. */
public class RunDayImpossible extends BusinessRuleViolation {
    private RunDayImpossible(String code, Object... arguments) {
        super(code, arguments);
    }

    /** The day is none of the rhythm, or what it brings is settled. */
    public static RunDayImpossible settled(LocalDate day) {
        return new RunDayImpossible("run-settled", day);
    }

    /** @param before the day by the rhythm, before which the run can be brought */
    public static RunDayImpossible forward(LocalDate first, LocalDate before) {
        return new RunDayImpossible("run-forward", first, before);
    }
}
