package io.itinera.insight.boundary;

/**
 * A figure with its uncertainty: what was observed, the interval around it, and from how many it comes.
 *
 * @param value null, like the bounds, when nothing was observed
 */
public record Estimate(Double value, Double low, Double high, long n) {
    /** Fewer answers than this are counted, never scored. */
    public static final int FEWEST = 10;

    public static final Estimate NONE = new Estimate(null, null, null, 0);

    /** Whether there are enough for a score to be shown. */
    public boolean isEnough() {
        return n >= FEWEST && value != null;
    }

    /** The same figure on another scale: {@code (x - origin) * factor}. */
    public Estimate rescaled(double origin, double factor) {
        return value == null ? this
            : new Estimate((value - origin) * factor, (low - origin) * factor, (high - origin) * factor, n);
    }
}
