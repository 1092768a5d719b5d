package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A contact that has not happened yet, or so long ago that nobody keeps it. */
public class ContactMomentImpossible extends BusinessRuleViolation {
    public ContactMomentImpossible() {
        super("contact-moment-impossible");
    }

    @Override
    public String input() {
        return "at";
    }
}
