package io.itinera.contracts.control;

import java.math.BigDecimal;

/** An article's price from a quantity on, under one contract. */
public record AgreedPrice(long articleId, int minQuantity, BigDecimal amount) {
}
