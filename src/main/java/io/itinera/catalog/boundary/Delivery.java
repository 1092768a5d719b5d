package io.itinera.catalog.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** Goods on their way to the supplier's house. @param on the day they arrive; null when nobody has named one */
public record Delivery(int quantity, LocalDate on) implements Serializable {
}
