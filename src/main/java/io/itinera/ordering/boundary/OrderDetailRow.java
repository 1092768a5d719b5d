package io.itinera.ordering.boundary;

import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.ordering.hold.boundary.HoldRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * All that the page of one order shows.
 *
 * @param approverName null while nobody decided
 * @param path         the approvals it needs; none of an order that needs none, and of those older than paths
 * @param revisions    of the days promised for its lines, the latest first
 * @param changes      that its buyers and approvers made of it, the latest first
 * @param leftOut      the lines that an approver turned down and that could not come back into the cart
 * @param costs        who pays how much, where a line says it itself
 * @param hold         until when it is held while it waits for approval; else null
 * @param mayCancel    whether the person who looks can still take it back
 * @param mayDecide    whether the person who looks is asked to approve it
 * @param mayRepeat    whether the person who looks can order it again
 */
public record OrderDetailRow(OrderRow order, List<OrderLineRow> lines, String buyerName, String approverName, String site,
                             String costCentre, ApprovalOutlook path, List<PromiseRevisionRow> revisions, List<Change> changes,
                             List<Repetition.LeftOut> leftOut, CostsRow costs, HoldRow hold, boolean mayCancel, boolean mayDecide, boolean mayRepeat) {
    /** @param by null once erased */
    public record Change(OrderChangeRow what, String by) {
    }

    public int open() {
        return lines.stream().mapToInt(OrderLineRow::open).sum();
    }

    /** The price of everything that was not cancelled. */
    public BigDecimal remaining() {
        return lines.stream().map(OrderLineRow::remaining).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
