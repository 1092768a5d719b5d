package io.itinera.insight.action.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A registered action is not changed any more. */
public class ActionFixed extends BusinessRuleViolation {
    public ActionFixed() {
        super("action-fixed");
    }
}
