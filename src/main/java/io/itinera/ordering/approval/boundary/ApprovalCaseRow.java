package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import java.util.List;

/** An order that waits for the approver who looks, with all there is to know. */
public record ApprovalCaseRow(OrderRow order, List<OrderLineRow> lines, String buyerName, String site, String costCentre,
                              ApprovalOutlook path) {
}
