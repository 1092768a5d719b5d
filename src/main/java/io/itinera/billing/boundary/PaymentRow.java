package io.itinera.billing.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that came in for an invoice. @param reference of the bank transfer; null where there was none */
public record PaymentRow(BigDecimal amount, LocalDate paidOn, String reference) implements Serializable {
}
