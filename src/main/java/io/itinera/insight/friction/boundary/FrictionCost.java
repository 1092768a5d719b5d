package io.itinera.insight.friction.boundary;

import io.itinera.insight.statistics.control.MatchedMeans;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one kind of friction cost in a period, and what that is reckoned from.
 *
 * @param count      how often it was met
 * @param lost       minutes that one time took longer than usual, from the log
 * @param assumed    what holds where the log cannot tell
 * @param reordering what it is associated with
 * @param meanOrder  the mean amount of an order of the period; null when there was none
 * @param byEnd      whether the kind is told by that nobody went on: fewer orders are its definition then, and to call them lost would be circular
 * @param effort     what was rated within 30 days after meeting it, beside answers of whoever had not met it in the 30 days before
 */
public record FrictionCost(String kind, long count, TimeLost lost, CostAssumptions assumed, Reordering reordering, BigDecimal meanOrder, boolean byEnd,
                           MatchedMeans effort) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** Of one time: measured where there is enough, assumed otherwise; not rounded, because it is multiplied. */
    public BigDecimal minutesEach() {
        return lost.isMeasured() ? BigDecimal.valueOf(Math.max(0, lost.minutes())) : assumed.minutes();
    }

    public BigDecimal minutes() {
        return minutesEach().multiply(BigDecimal.valueOf(count));
    }

    /** What the hospitals' people cost in that time. */
    public BigDecimal labour() {
        return minutes().multiply(assumed.hourly()).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    /** Whether orders were lost beyond chance, of a kind of which that can be said at all. */
    public boolean isOrdersLost() {
        return !byEnd && reordering.isLess();
    }

    /** What the orders lost were worth; null where none can be told. */
    public BigDecimal ordersValue() {
        return meanOrder == null || !isOrdersLost() ? null
            : meanOrder.multiply(BigDecimal.valueOf(reordering.ordersLost().value())).setScale(2, RoundingMode.HALF_UP);
    }
}
