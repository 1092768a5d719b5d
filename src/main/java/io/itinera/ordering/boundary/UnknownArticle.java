package io.itinera.ordering.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** No article has this number. What was typed goes back to the person and is not recorded. */
public class UnknownArticle extends BusinessRuleViolation {
    private static final int LONGEST = 40;

    public UnknownArticle(String number) {
        super("unknown-article", number.length() > LONGEST ? number.substring(0, LONGEST) + "…" : number);
    }
}
