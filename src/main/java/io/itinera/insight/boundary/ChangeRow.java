package io.itinera.insight.boundary;

/**
 * A change and its uncertainty, in the unit of the measure.
 *
 * @param low   null, like {@code high}, where no interval can be given
 * @param byLot the interval comes from dividing the hospitals in other ways
 */
public record ChangeRow(Double value, Double low, Double high, Double pValue, boolean byLot) {
    public boolean isBounded() {
        return low != null && high != null;
    }

    /** Whether no change at all lies outside of the interval. */
    public boolean isBeyondChance() {
        return isBounded() && (low > 0 || high < 0);
    }
}
