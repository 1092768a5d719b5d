package io.itinera.ordering.difference.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A dispute needs a reason for the supplier. */
public class DisputeReasonMissing extends BusinessRuleViolation {
    public DisputeReasonMissing(String number) {
        super("dispute-reason-missing", number);
    }

    @Override
    public String input() {
        return "reason";
    }
}
