package io.itinera.insight.map.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** Other pictures are being drawn, one at a time, because each needs room of its own. */
public class PicturesBusy extends BusinessRuleViolation {
    public PicturesBusy() {
        super("pictures-busy");
    }

    @Override
    public boolean isPassing() {
        return true;
    }
}
