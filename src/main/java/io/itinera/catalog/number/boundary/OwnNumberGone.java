package io.itinera.catalog.number.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The number is not any more what it was when the person looked. */
public class OwnNumberGone extends BusinessRuleViolation {
    public OwnNumberGone(String number) {
        super("own-number-gone", number);
    }
}
