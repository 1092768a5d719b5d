package io.itinera.ordering.budget.boundary;

import io.itinera.shared.Money;
import java.math.BigDecimal;

/**
 * What orders have taken of a budget.
 *
 * @param all      everything that was ordered and is still to come, or came and was not sent back
 * @param invoiced that part of it which was invoiced
 */
public record Spent(BigDecimal all, BigDecimal invoiced) {
    public static final Spent NOTHING = new Spent(Money.cents(BigDecimal.ZERO), Money.cents(BigDecimal.ZERO));

    /** Ordered, and not invoiced yet. */
    public BigDecimal committed() {
        return all.subtract(invoiced);
    }
}
