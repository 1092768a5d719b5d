package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** No rhythm: it has no days, or not those that can be. */
public class RhythmImpossible extends BusinessRuleViolation {
    private RhythmImpossible(String code, Object... arguments) {
        super(code, arguments);
    }

    public static RhythmImpossible every(int most) {
        return new RhythmImpossible("rhythm-every", most);
    }

    public static RhythmImpossible weekday() {
        return new RhythmImpossible("rhythm-weekday");
    }

    public static RhythmImpossible dayOfMonth() {
        return new RhythmImpossible("rhythm-day-of-month");
    }

    public static RhythmImpossible begins(LocalDate first, LocalDate last) {
        return new RhythmImpossible("rhythm-begins", first, last);
    }

    public static RhythmImpossible runs(int most) {
        return new RhythmImpossible("rhythm-runs", most);
    }

    public static RhythmImpossible noDay() {
        return new RhythmImpossible("rhythm-no-day");
    }
}
