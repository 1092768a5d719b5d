package io.itinera.ordering.budget.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A budget with what was spent of it.
 *
 * @param costCentre by its label
 * @param to         the last day
 * @param onOverrun  a name of {@code Overrun}
 * @param today      where the hospitals are, which the forecast is made on
 */
public record BudgetRow(long id, int version, long costCentreId, String costCentre, LocalDate from, LocalDate to, BigDecimal amount,
                        String onOverrun, Spent spent, LocalDate today) {
    /** Percent of a budget at which those who keep it are told. */
    public static final int NEARLY = 80;
    public static final int ALL = 100;
    private static final BigDecimal NEARLY_ALL = BigDecimal.valueOf(NEARLY, 2);

    /** Below nothing where an order was let through over the budget, or the budget was lowered. */
    public BigDecimal remaining() {
        return amount.subtract(spent.all());
    }

    /**
     * What will have been spent on the last day, were orders to go on as they did: what was ordered so far, and for each day to come what
     * was ordered on average on each day gone by, today included. It is the straight-line projection of a budget's control, which knows no
     * seasons: spent + spent / days gone by × days to come. Before the first day and after the last one it is what was spent.
     */
    public BigDecimal forecast() {
        if (today.isBefore(from) || !today.isBefore(to)) {
            return spent.all();
        }
        long goneBy = ChronoUnit.DAYS.between(from, today) + 1;
        long toCome = ChronoUnit.DAYS.between(today, to);
        return spent.all().add(spent.all().multiply(BigDecimal.valueOf(toCome)).divide(BigDecimal.valueOf(goneBy), 2, RoundingMode.HALF_UP));
    }

    /** How much of it is spent: 1 for all of it; more when it is overrun. */
    public BigDecimal share() {
        if (amount.signum() == 0) {
            return spent.all().signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return spent.all().divide(amount, 4, RoundingMode.HALF_UP);
    }

    public boolean isOverrun() {
        return remaining().signum() < 0;
    }

    /** Whether it will not last by the forecast. */
    public boolean isRunningOut() {
        return forecast().compareTo(amount) > 0;
    }

    /** Of the bar that shows it. */
    public String tone() {
        return isOverrun() ? "bad" : share().compareTo(NEARLY_ALL) >= 0 ? "wait" : "good";
    }
}
