package io.itinera.ordering.boundary;

import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import java.util.List;

/** All that the cart page shows: the cart, where it can go, how it can be booked, and who would have to approve it. */
public record CartDeskRow(CartRow cart, List<ChoiceRow> sites, List<ChoiceRow> costCentres, ApprovalOutlook outlook) {
}
