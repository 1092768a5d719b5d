package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.time.Instant;

/** Goods that a hospital sent back. */
public record ReturnRow(String number, long accountId, long orderLineId, int lineNo, String articleName, int quantity,
                        String reason, Instant returnedAt) implements Serializable {
}
