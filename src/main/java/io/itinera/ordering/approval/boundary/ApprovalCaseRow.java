package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.boundary.OrderDetailRow.Change;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.delivery.boundary.PlacedPart;
import io.itinera.ordering.hold.boundary.HoldRow;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import java.util.List;
import java.util.Map;

/**
 * An order that waits for the approver who looks, with all there is to know.
 *
 * @param costs who pays how much, where a line says it itself
 * @param parts where and when those lines go that do not go with the order, by line id
 */
public record ApprovalCaseRow(OrderRow order, List<OrderLineRow> lines, String buyerName, String site, String costCentre,
                              CostsRow costs, Map<Long, List<PlacedPart>> parts, ApprovalOutlook path, Since since) {

    /**
     * What has become of it since it was submitted.
     *
     * @param hold    until when it is held; null for an order that no end was given yet
     * @param renewal its lines as they would be today; none while it is held
     * @param budgets those it would cost more of; none while it is held, or nothing is dearer
     * @param changes the latest first
     */
    public record Since(HoldRow hold, List<RenewedLineRow> renewal, List<BudgetOutlookRow> budgets, List<Change> changes) {
        /** The budgets that are overrun by what it would cost more. */
        public List<BudgetOutlookRow> overrun() {
            return budgets.stream().filter(BudgetOutlookRow::isOver).toList();
        }

        public boolean isOverBudget() {
            return !overrun().isEmpty();
        }
    }

    /** Whether a line would cost more today, come later, or cannot be ordered. */
    public boolean isWorse() {
        return since.renewal().stream().anyMatch(RenewedLineRow::isWorse);
    }
}
