package io.itinera.ordering.quick.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** There was nothing in the text that was to be read. */
public class PastedListEmpty extends BusinessRuleViolation {
    public PastedListEmpty() {
        super("list-empty");
    }

    @Override
    public String input() {
        return "pasted";
    }
}
