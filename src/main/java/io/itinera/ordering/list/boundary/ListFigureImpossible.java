package io.itinera.ordering.list.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A figure that cannot stand in a line: a par level, what is on hand, or a place. */
public class ListFigureImpossible extends BusinessRuleViolation {
    private ListFigureImpossible(String code, Object... arguments) {
        super(code, arguments);
    }

    public static ListFigureImpossible par(String partNumber, int largest) {
        return new ListFigureImpossible("par-impossible", partNumber, largest);
    }

    public static ListFigureImpossible onHand(String partNumber, int largest) {
        return new ListFigureImpossible("on-hand-impossible", partNumber, largest);
    }
}
