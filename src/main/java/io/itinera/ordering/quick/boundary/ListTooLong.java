package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** More was pasted than can be looked through at once. */
public class ListTooLong extends BusinessRuleViolation {
    private ListTooLong(String code, int given, int most) {
        super(code, given, most);
    }

    public static ListTooLong rows(int given, int most) {
        return new ListTooLong("list-too-many-rows", given, most);
    }

    public static ListTooLong letters(int given, int most) {
        return new ListTooLong("list-too-many-letters", given, most);
    }

    @Override
    public String input() {
        return "pasted";
    }
}
