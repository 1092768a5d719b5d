package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The list was shared to be read, or to be changed but not to be shared on or deleted. */
public class ListReadOnly extends BusinessRuleViolation {
    public ListReadOnly() {
        super("list-read-only");
    }
}
