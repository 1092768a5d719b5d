package io.itinera.insight.sheet.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** An import would do something else by now than what it was decided upon. */
public class SheetChanged extends BusinessRuleViolation {
    public SheetChanged() {
        super("sheet-changed");
    }
}
