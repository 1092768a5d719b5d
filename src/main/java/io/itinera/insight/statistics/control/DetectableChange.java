package io.itinera.insight.statistics.control;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The smallest change that is seen in 8 of 10 cases at 5 %: so many standard errors (Bloom, Evaluation Review 19 (1995) 547-556). The error is not guessed
 * but read from the past, as if the same thing had been done then to the same hospitals for as many weeks without effect: that holds what hospitals have in
 * common with themselves, from week to week too (Bertrand, Duflo and Mullainathan, Quarterly Journal of Economics 119 (2004) 249-275).
 *
 * @param change       null where the past cannot tell
 * @param designEffect how many times as much data it takes because what happens in one hospital is alike; null where it is not a share
 */
public record DetectableChange(Double change, Double designEffect) {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);
    private static final double UPPER = 0.975;
    private static final double POWER = 0.8;

    /** Standard errors to a change that is seen in 8 of 10 cases: 2.80. */
    static final double ERRORS = STANDARD.inverseCumulativeProbability(UPPER) + STANDARD.inverseCumulativeProbability(POWER);

    /** By an interval, however it was made: half of it is 1.96 errors, or what stands for them where there are few hospitals. */
    public static Double of(Effect effect) {
        return of(effect, 2 * (1 - UPPER));
    }

    /** The same where a change is only called one below another level than 5 %, because it is not the only one looked for. */
    public static Double of(Effect effect, double level) {
        double errors = STANDARD.inverseCumulativeProbability(1 - level / 2) + STANDARD.inverseCumulativeProbability(POWER);
        return effect.isBounded() && effect.high() > effect.low() ? (effect.high() - effect.low()) / 2 * errors / STANDARD.inverseCumulativeProbability(UPPER) : null;
    }

    /**
     * Before anything was done.
     *
     * @param past    as many weeks before and after a start at which nothing was done
     * @param effect  what they seem to show, which is noise
     * @param isShare whether what is measured is a share
     */
    public static DetectableChange foretold(Panel past, Effect effect, boolean isShare) {
        Double change = of(effect);
        return new DetectableChange(change, change == null || !isShare ? null : designEffect(past, change / ERRORS));
    }

    /** The squared error against the one that visits strewn over all hospitals by chance would have (Kish, Survey Sampling, 1965). */
    private static Double designEffect(Panel past, double error) {
        double weight = 0;
        double total = 0;
        double inverse = 0;
        for (boolean treated : new boolean[] {true, false}) {
            for (int[] stretch : new int[][] {{0, past.start()}, {past.start(), past.periods()}}) {
                double here = past.weight(treated, stretch[0], stretch[1]);
                weight += here;
                total += past.total(treated, stretch[0], stretch[1]);
                inverse += here > 0 ? 1 / here : 0;
            }
        }
        double share = total / weight;
        double byChance = share * (1 - share) * inverse;
        return byChance > 0 ? error * error / byChance : null;
    }
}
