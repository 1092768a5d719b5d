package io.itinera.insight.action.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** The plan of an action cannot be kept like this. */
public class PlanImpossible extends BusinessRuleViolation {
    private final transient String input;

    private PlanImpossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    public static PlanImpossible notToCome() {
        return new PlanImpossible("action-not-to-come", "startsOn");
    }

    public static PlanImpossible withoutSubject() {
        return new PlanImpossible("action-without-subject", "subject");
    }

    public static PlanImpossible withoutHospital() {
        return new PlanImpossible("action-without-hospital", null);
    }

    public static PlanImpossible onBothSides() {
        return new PlanImpossible("action-on-both-sides", null);
    }

    public static PlanImpossible notAsDrawn() {
        return new PlanImpossible("action-not-as-drawn", null);
    }

    public static PlanImpossible weeks() {
        return new PlanImpossible("action-weeks", "weeksAfter", ActionPlan.FEWEST_BEFORE, ActionPlan.FEWEST_AFTER, ActionPlan.MOST_WEEKS);
    }

    public static PlanImpossible expectingNothing() {
        return new PlanImpossible("action-expecting-nothing", "expected");
    }

    @Override
    public String input() {
        return input;
    }
}
