package io.itinera.ordering.budget.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What something that is about to be ordered takes of a budget.
 *
 * @param version    of the budget
 * @param told       percent of it that those who keep it have been told are spent
 * @param costCentre by its label
 * @param to         the last day
 * @param onOverrun  a name of {@code Overrun}
 * @param remaining  what is left before
 * @param part       what would be ordered for the cost centre
 */
public record BudgetOutlookRow(long id, int version, int told, long costCentreId, String costCentre, LocalDate from, LocalDate to, BigDecimal amount,
                               String onOverrun, BigDecimal remaining, BigDecimal part) {
    /** What is left afterwards. */
    public BigDecimal after() {
        return remaining.subtract(part);
    }

    /** By how much the budget would be overrun. */
    public BigDecimal overrun() {
        return after().negate();
    }

    public boolean isOver() {
        return after().signum() < 0;
    }

    public boolean isBlocking() {
        return isOver() && "BLOCK".equals(onOverrun);
    }

    public boolean isWarning() {
        return isOver() && "WARN".equals(onOverrun);
    }

    public boolean isAsking() {
        return isOver() && "ASK".equals(onOverrun);
    }
}
