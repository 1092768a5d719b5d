package io.itinera.insight.friction.boundary;

import java.math.BigDecimal;

/**
 * What one detector found in a period.
 *
 * @param atStake  the money of the touchpoints it found, where they know of any; null where none does
 * @param visits   in how many visits it happened
 * @param share    of all visits of the period; null when there was none
 * @param previous the same of the period before
 * @param pValue   of the test between both, by hospital; null when it cannot be made
 */
public record FrictionRow(String detector, long count, long accounts, long people, BigDecimal atStake, long visits,
                          Double share, Double previous, Trend trend, Double pValue) {
    /** The same where the period before cannot have told of it. */
    public FrictionRow nothingBefore() {
        return new FrictionRow(detector, count, accounts, people, atStake, visits, share, null, Trend.NOTHING_BEFORE, null);
    }
}
