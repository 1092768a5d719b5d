package io.itinera.billing.boundary;

import io.itinera.shared.touchpoint.Repeated;

/** The invoice of a shipment. */
public sealed interface IssueResult {
    String number();

    /** Issued just now. */
    record Issued(String number) implements IssueResult {
    }

    /** The shipment had been invoiced before: a double click, or two people at once. */
    record AlreadyIssued(String number) implements IssueResult, Repeated {
    }
}
