package io.itinera.ordering.aside.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** So many carts lie aside that nobody would find theirs again. */
public class TooManyCarts extends BusinessRuleViolation {
    public TooManyCarts(int most) {
        super("too-many-carts", most);
    }
}
