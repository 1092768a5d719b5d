package io.itinera.billing.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/** A line of an invoice. @param vatRate in percent */
public record InvoiceLineRow(int lineNo, long orderLineId, String partNumber, String articleName, int quantity, BigDecimal unitPrice,
                             BigDecimal vatRate, BigDecimal net) implements Serializable {
}
