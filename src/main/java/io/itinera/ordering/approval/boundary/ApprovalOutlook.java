package io.itinera.ordering.approval.boundary;

import java.util.Comparator;
import java.util.List;

/** Who would have to approve a cart, or has to approve the order that it became, and why; in the order in which they are asked. */
public record ApprovalOutlook(List<ApprovalStepRow> steps) {
    public static final ApprovalOutlook NONE = new ApprovalOutlook(List.of());

    public boolean isNeeded() {
        return !steps.isEmpty();
    }

    /** Whether an approval is needed that nobody may give. */
    public boolean isImpossible() {
        return steps.stream().anyMatch(step -> step.who().isEmpty());
    }

    /** The approvals that were given or refused, the latest first. */
    public List<ApprovalStepRow> decided() {
        return steps.stream().filter(ApprovalStepRow::isDecided).sorted(Comparator.comparing(ApprovalStepRow::decidedAt).reversed()).toList();
    }

    /** Who is asked at once: for each approval those of whom one is enough, by name. */
    public List<List<String>> first() {
        return steps.stream().filter(step -> step.stepNo() == steps.get(0).stepNo()).map(ApprovalStepRow::who).distinct().toList();
    }
}
