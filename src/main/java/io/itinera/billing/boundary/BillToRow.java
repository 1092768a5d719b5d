package io.itinera.billing.boundary;

import java.time.Instant;

/** Whom an invoice is for and where its goods went. */
public record BillToRow(String accountName, String siteName, String street, String postalCode, String municipality,
                        Instant shippedAt) {
}
