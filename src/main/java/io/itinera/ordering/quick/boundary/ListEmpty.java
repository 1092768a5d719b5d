package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** There was nothing in the text that was to be read. */
public class ListEmpty extends BusinessRuleViolation {
    public ListEmpty() {
        super("list-empty");
    }

    @Override
    public String input() {
        return "pasted";
    }
}
