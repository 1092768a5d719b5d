package io.itinera.ordering.approval.web;

import io.itinera.ordering.approval.boundary.ApprovalStepRow;
import io.itinera.ordering.approval.boundary.BecauseRow;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words who has to approve, and why. */
@Named
@RequestScoped
public class ApprovalPathView {
    @Inject Fmt fmt;

    /** Those of whom one is enough; of a step that is decided, who did. */
    public String who(ApprovalStepRow step) {
        if (!step.isDecided()) {
            return anyOf(step.who());
        }
        return step.onBehalfOf() == null ? step.decidedBy() : fmt.text("ordering.approval.on-behalf", step.decidedBy(), step.onBehalfOf());
    }

    public String because(BecauseRow because) {
        return fmt.sentence("ordering.approval.because." + because.key(), because.arguments(fmt.getLocale()));
    }

    /** For each approval those of whom one is enough. */
    public String all(List<List<String>> approvals) {
        return approvals.stream().map(this::anyOf).collect(Collectors.joining(" " + fmt.text("ordering.approval.and") + " "));
    }

    private String anyOf(List<String> names) {
        return String.join(" " + fmt.text("ordering.or") + " ", names);
    }
}
