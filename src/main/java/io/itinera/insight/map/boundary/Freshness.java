package io.itinera.insight.map.boundary;

/**
 * How much of what is observed the model explains; what it does not is where the map is out of date.
 *
 * @param placed    touchpoints of the period whose type stands in one of the model's stages
 * @param all       touchpoints of the period
 * @param forward   how often, in the cases of all orders, a touchpoint was followed by one of the same stage or a later one
 * @param followed  how often a touchpoint was followed by another at all; null where nobody has counted, or not all were chosen
 */
public record Freshness(long placed, long all, long forward, Long followed) {
    /** Null where nothing happened. */
    public Double placedShare() {
        return all == 0 ? null : (double) placed / all;
    }

    /** Null where it is not known. */
    public Double forwardShare() {
        return followed == null || followed == 0 ? null : (double) forward / followed;
    }
}
