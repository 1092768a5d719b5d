package io.itinera.insight.statistics.control;

/**
 * A change with its uncertainty.
 *
 * @param low     of the 95 % interval; minus infinity, like {@code high} infinity, where no interval can be given
 * @param pValue  two-sided, of no change at all
 * @param byLot   the interval comes from dividing the hospitals in other ways, not from clustered errors
 */
public record Effect(double value, double low, double high, double pValue, boolean byLot) {
    /** Nothing can be said. */
    public static final Effect NONE = new Effect(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1, false);

    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    public boolean isBounded() {
        return isKnown() && Double.isFinite(low) && Double.isFinite(high);
    }

    /** Whether no change at all lies outside of the interval. */
    public boolean isBeyondChance() {
        return isBounded() && (low > 0 || high < 0);
    }
}
