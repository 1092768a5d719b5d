package io.itinera.ordering.approval.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * What submitting a cart of this amount would lead to.
 *
 * @param limit     up to which amount the buyer orders without approval
 * @param needed    whether somebody has to approve it
 * @param approvers who could, by name; empty when nobody's limit suffices
 */
public record ApprovalOutlook(BigDecimal limit, boolean needed, List<String> approvers) {
    public boolean isImpossible() {
        return needed && approvers.isEmpty();
    }
}
