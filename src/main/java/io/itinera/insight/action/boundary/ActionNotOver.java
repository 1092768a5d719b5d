package io.itinera.insight.action.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The weeks of an action are not over, or it is not to be read. */
public class ActionNotOver extends BusinessRuleViolation {
    public ActionNotOver() {
        super("action-not-over");
    }
}
