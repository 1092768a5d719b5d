package io.itinera.insight.log.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Whoever asked for the export went away before its end. */
public class ExportBrokenOff extends BusinessRuleViolation {
    public ExportBrokenOff() {
        super("export-broken-off");
    }
}
