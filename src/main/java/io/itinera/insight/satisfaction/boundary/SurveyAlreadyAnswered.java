package io.itinera.insight.satisfaction.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The question was answered or put aside before: an answer counts once. */
public class SurveyAlreadyAnswered extends BusinessRuleViolation {
    public SurveyAlreadyAnswered() {
        super("survey-already-answered");
    }
}
