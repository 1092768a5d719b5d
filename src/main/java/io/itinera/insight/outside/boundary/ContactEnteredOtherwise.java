package io.itinera.insight.outside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The form was sent before with other content, and that was entered. */
public class ContactEnteredOtherwise extends BusinessRuleViolation {
    public ContactEnteredOtherwise() {
        super("contact-entered-otherwise");
    }
}
