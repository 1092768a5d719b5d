package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** More was pasted than can be looked through at once. */
public class PastedListTooLong extends BusinessRuleViolation {
    private PastedListTooLong(String code, int given, int most) {
        super(code, given, most);
    }

    /** @throws PastedListTooLong for more rows than can be looked through */
    public static void checkRows(int given, int most) {
        if (given > most) {
            throw new PastedListTooLong("list-too-many-rows", given, most);
        }
    }

    public static PastedListTooLong letters(int given, int most) {
        return new PastedListTooLong("list-too-many-letters", given, most);
    }

    @Override
    public String input() {
        return "pasted";
    }
}
