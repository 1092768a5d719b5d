package io.itinera.insight.clients.boundary;

import io.itinera.shared.work.RenewalRow;

/** A contract of one of the manager's hospitals that comes to its end. @param risk {@code bad}, {@code wait} or {@code good} @param overdue whether the answer should have come by now */
public record RenewalLine(PortfolioRow.Client client, RenewalRow contract, String risk, boolean overdue) {
}
