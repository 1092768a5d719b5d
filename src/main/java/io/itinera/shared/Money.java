package io.itinera.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** An amount in one currency, always rounded half up to cents, so that sums of shown amounts equal the shown sum. */
public record Money(BigDecimal amount, String currency) {
    public Money {
        Objects.requireNonNull(currency);
        amount = cents(amount);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** A plain amount brought to cents; null stays null. */
    public static BigDecimal cents(BigDecimal amount) {
        return amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** The price of a line: quantity times unit price, in cents. */
    public static BigDecimal line(int quantity, BigDecimal unitPrice) {
        return cents(unitPrice.multiply(BigDecimal.valueOf(quantity)));
    }

    /** @throws IllegalArgumentException when the currencies differ */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
