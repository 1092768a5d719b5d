package io.itinera.ordering.approval.boundary;

import io.itinera.shared.BusinessRuleViolation;

/** A rule of approval that cannot stand. */
public class ApprovalRuleImpossible extends BusinessRuleViolation {
    private final String input;

    private ApprovalRuleImpossible(String code, String input, Object... arguments) {
        super(code, arguments);
        this.input = input;
    }

    /** A figure is wanted, between nothing and so much. */
    public static ApprovalRuleImpossible threshold(long largest) {
        return new ApprovalRuleImpossible("approval-rule-threshold", "threshold", largest);
    }

    public static ApprovalRuleImpossible target() {
        return new ApprovalRuleImpossible("approval-rule-target", null);
    }

    public static ApprovalRuleImpossible step(int largest) {
        return new ApprovalRuleImpossible("approval-rule-step", "step", largest);
    }

    public static ApprovalRuleImpossible hours(int largest) {
        return new ApprovalRuleImpossible("approval-rule-hours", "hours", largest);
    }

    /** Time runs out for nobody, or nobody is told when. */
    public static ApprovalRuleImpossible escalation() {
        return new ApprovalRuleImpossible("approval-rule-escalation", "escalation");
    }

    /** Nobody who may approve. */
    public static ApprovalRuleImpossible decider() {
        return new ApprovalRuleImpossible("approval-rule-decider", null);
    }

    public static ApprovalRuleImpossible known() {
        return new ApprovalRuleImpossible("approval-rule-known", null);
    }

    public static ApprovalRuleImpossible tooMany(int most) {
        return new ApprovalRuleImpossible("approval-rules-many", null, most);
    }

    @Override
    public String input() {
        return input;
    }
}
