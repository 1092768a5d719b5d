package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A standing order needs a name that fits on its page. */
public class StandingNameImpossible extends BusinessRuleViolation {
    public StandingNameImpossible(int longest) {
        super("standing-name-impossible", longest);
    }
}
