package io.itinera.ordering.difference.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The dispute was answered or withdrawn before. */
public class NoOpenDispute extends BusinessRuleViolation {
    public NoOpenDispute(String number) {
        super("no-open-dispute", number);
    }
}
