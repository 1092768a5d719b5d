package io.itinera.ordering.aside.boundary;

import java.math.BigDecimal;
import java.time.Instant;

/** A cart that lies aside. @param name null while it has none @param total what its lines cost today */
public record KeptCartRow(long id, String name, Instant changedAt, int lines, BigDecimal total) {
}
