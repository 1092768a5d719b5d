package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Nothing was ordered often enough to propose it. */
public class NothingInHistory extends BusinessRuleViolation {
    public NothingInHistory(int times) {
        super("nothing-in-history", times);
    }
}
