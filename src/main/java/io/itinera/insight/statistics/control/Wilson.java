package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;

/** The interval of a share after Wilson (1927): holds for small numbers and never leaves 0 to 1. */
public final class Wilson {
    private Wilson() {
    }

    /** 95 %. */
    public static Estimate share(long hits, long n) {
        return share(hits, n, Normal.Z95);
    }

    /** @param z how many standard deviations of the normal distribution the interval reaches to either side */
    static Estimate share(long hits, long n, double z) {
        if (n == 0) {
            return Estimate.NONE;
        }
        double z2 = z * z;
        double p = (double) hits / n;
        double spread = z * Math.sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        double centre = p + z2 / (2.0 * n);
        double low = (centre - spread) / (1 + z2 / n);
        double high = (centre + spread) / (1 + z2 / n);
        return new Estimate(p, hits == 0 ? 0 : low, hits == n ? 1 : high, n);
    }
}
