package io.itinera.insight.map.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** An annotation says what happened. */
public class AnnotationEmpty extends BusinessRuleViolation {
    public AnnotationEmpty() {
        super("annotation-empty");
    }

    @Override
    public String input() {
        return "words";
    }
}
