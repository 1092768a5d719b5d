package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A line that is not on the list, or not any more. */
public class ListLineGone extends BusinessRuleViolation {
    public ListLineGone() {
        super("list-line-gone");
    }
}
