package io.itinera.insight.action.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** An action that was read or abandoned stays as it is. */
public class ActionClosed extends BusinessRuleViolation {
    public ActionClosed() {
        super("action-closed");
    }
}
