package io.itinera.ordering.approval.boundary;

import java.time.Instant;
import java.util.List;

/**
 * One approval that an order needs, or would need.
 *
 * @param who         those who are or will be asked, by name; of a step that is decided, who were
 * @param state       a name of {@code StepState}; null of an order that is not submitted
 * @param dueAt       when others are asked too; null for never
 * @param decidedBy   by name; null while nobody did
 * @param onBehalfOf  by name; null for whoever decided in their own name
 */
public record ApprovalStepRow(int stepNo, BecauseRow because, List<String> who, String state, Instant dueAt, String decidedBy,
                              String onBehalfOf, Instant decidedAt) {
    public boolean isDecided() {
        return decidedAt != null;
    }
}
