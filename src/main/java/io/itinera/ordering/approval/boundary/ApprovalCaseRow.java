package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.boundary.OrderDetailRow.Change;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.hold.boundary.HoldRow;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import java.util.List;

/** An order that waits for the approver who looks, with all there is to know. */
public record ApprovalCaseRow(OrderRow order, List<OrderLineRow> lines, String buyerName, String site, String costCentre,
                              ApprovalOutlook path, Since since) {

    /**
     * What has become of it since it was submitted.
     *
     * @param hold    until when it is held; null for an order that no end was given yet
     * @param renewal its lines as they would be today; none while it is held
     * @param budget  its budget, and what it would cost more of it; null while it is held, or nothing is dearer
     * @param changes the latest first
     */
    public record Since(HoldRow hold, List<RenewedLineRow> renewal, BudgetOutlookRow budget, List<Change> changes) {
        /** Whether its budget is overrun by what it would cost more. */
        public boolean isOverBudget() {
            return budget != null && budget.isOver();
        }
    }

    /** Whether a line would cost more today, come later, or cannot be ordered. */
    public boolean isWorse() {
        return since.renewal().stream().anyMatch(RenewedLineRow::isWorse);
    }
}
