package io.itinera.ordering.boundary;

import java.util.List;

/** An order that waits for the approver who looks, with all there is to know. */
public record ApprovalCaseRow(OrderRow order, List<OrderLineRow> lines, String buyerName, String site, String costCentre) {
}
