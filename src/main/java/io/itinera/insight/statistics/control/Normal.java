package io.itinera.insight.statistics.control;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution, as far as the intervals need it. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    /** 1.959964: 95 % of the distribution lie between it and its negative. */
    static final double Z95 = STANDARD.inverseCumulativeProbability(0.975);

    private Normal() {
    }

    /** How far to either side so much of the distribution lies. */
    static double reach(double confidence) {
        return STANDARD.inverseCumulativeProbability((1 + confidence) / 2);
    }

    /** The probability of at least so far from zero on either side. */
    static double bothTails(double z) {
        return 2 * STANDARD.survivalProbability(Math.abs(z));
    }
}
