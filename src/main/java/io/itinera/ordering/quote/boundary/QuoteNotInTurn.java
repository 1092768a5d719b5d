package io.itinera.ordering.quote.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** It is the other side's turn, or nobody's any more. */
public class QuoteNotInTurn extends BusinessRuleViolation {
    public QuoteNotInTurn(String number) {
        super("quote-not-in-turn", number);
    }
}
