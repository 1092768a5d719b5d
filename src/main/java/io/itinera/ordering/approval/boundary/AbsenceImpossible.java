package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;
import java.time.LocalDate;

/** A substitution that cannot be. */
public class AbsenceImpossible extends BusinessRuleViolation {
    private final String input;

    private AbsenceImpossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    /** Whoever is not a director enters only their own. */
    public static AbsenceImpossible ofOthers() {
        return new AbsenceImpossible("absence-of-others", "absent");
    }

    /** Both must be people of the hospital who may approve, and not the same. */
    public static AbsenceImpossible people() {
        return new AbsenceImpossible("absence-people", "substitute");
    }

    public static AbsenceImpossible days(int most) {
        return new AbsenceImpossible("absence-days", "to", most);
    }

    /** There is a substitution in these days already. */
    public static AbsenceImpossible known(LocalDate from, LocalDate to) {
        return new AbsenceImpossible("absence-known", "from", from, to);
    }

    /** Whoever is to stand in is away themselves. */
    public static AbsenceImpossible substituteAway(String name, LocalDate from, LocalDate to) {
        return new AbsenceImpossible("absence-substitute-away", "substitute", name, from, to);
    }

    /** Whoever is to be away stands in for somebody. */
    public static AbsenceImpossible standsIn(String name, LocalDate from, LocalDate to) {
        return new AbsenceImpossible("absence-stands-in", "absent", name, from, to);
    }

    @Override
    public String input() {
        return input;
    }
}
