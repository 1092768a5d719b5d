package io.itinera.ordering.standing.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** How long before and by how many per cent have their limits. */
public class StandingFigureImpossible extends BusinessRuleViolation {
    public StandingFigureImpossible(int mostDays, int mostPerCent) {
        super("standing-figure-impossible", mostDays, mostPerCent);
    }
}
