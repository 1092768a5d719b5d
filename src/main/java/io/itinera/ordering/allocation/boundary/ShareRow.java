package io.itinera.ordering.allocation.boundary;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a cost centre pays. @param costCentre by its label @param percent of a line; null of several lines together */
public record ShareRow(String costCentre, BigDecimal percent, BigDecimal amount) implements Serializable {
}
