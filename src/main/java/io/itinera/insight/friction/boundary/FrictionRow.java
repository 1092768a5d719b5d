package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Estimate;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one detector found in a period.
 *
 * @param atStake  the money of the touchpoints it found, where they know of any; null where none does
 * @param priced   of how many of them the money is known
 * @param visits   in how many visits it happened
 * @param share    of all visits of the period of which it can be told, by hospital; without a value when there was none, and of fewer than five hospitals as if visits were independent
 * @param previous the same of the period before
 * @param pValue   of the test between both, by hospital; null when it cannot be made
 * @param known    of which days it can be told: all that is counted here, the visits too, lies within them
 */
public record FrictionRow(String detector, long count, long accounts, long people, BigDecimal atStake, long priced, long visits,
                          Estimate share, Double previous, Trend trend, Double pValue, Known known) {
    /** Since and until which day a kind can be told. @param since null where that is before all that was looked at @param until null where that is after it */
    public record Known(LocalDate since, LocalDate until) {
        public static final Known ALWAYS = new Known(null, null);
    }
}
