package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;

/**
 * Net promoter score with the adjusted Wald interval, the best of those compared by Rocks, Am. Stat. 2016: three more
 * answers are supposed, three quarters of one each for and against. The score shown is the plain one; the interval is
 * the adjusted one, cut at ±100.
 */
public final class NpsInterval {
    private static final double EACH_SIDE = 0.75;
    private static final int ADDED = 3;
    private static final int FULL = 100;

    private NpsInterval() {
    }

    public static Estimate score(long promoters, long passives, long detractors) {
        long n = promoters + passives + detractors;
        if (n == 0) {
            return Estimate.NONE;
        }
        double adjusted = n + ADDED;
        double p = (promoters + EACH_SIDE) / adjusted;
        double d = (detractors + EACH_SIDE) / adjusted;
        double half = Normal.Z95 * Math.sqrt((p + d - (p - d) * (p - d)) / adjusted);
        return new Estimate(FULL * (double) (promoters - detractors) / n, Math.max(-FULL, FULL * (p - d - half)),
            Math.min(FULL, FULL * (p - d + half)), n);
    }
}
