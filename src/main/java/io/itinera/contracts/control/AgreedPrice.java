package io.itinera.contracts.control;

import java.math.BigDecimal;

/** An article's price from a quantity on, under one contract. @param yearly how many are expected in a year; null where nobody said */
public record AgreedPrice(long articleId, int minQuantity, BigDecimal amount, Integer yearly) {
}
