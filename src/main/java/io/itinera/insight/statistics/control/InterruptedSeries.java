package io.itinera.insight.statistics.control;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/**
 * By how much the weeks after the start lie above what the trend of the weeks before foretold: a level, a straight trend and a step (segmented regression;
 * Wagner and others, Journal of Clinical Pharmacy and Therapeutics 27 (2002) 299-309). Weeks that follow each other are alike, so errors are those of
 * Newey and West, Econometrica 55 (1987) 703-708, with their lag for so many weeks. Where weeks are few those are too small, so they are held against the critical
 * value of Kiefer and Vogelsang, Econometric Theory 21 (2005) 1130-1164, table 1, and never make an interval narrower than plain errors do. What else happened at
 * the same time cannot be told apart from what was done.
 */
public final class InterruptedSeries {
    /** Fewer weeks before the start show no trend, fewer after it no step. */
    public static final int FEWEST_BEFORE = 8;
    public static final int FEWEST_AFTER = 4;
    private static final double UPPER = 0.975;
    private static final int PARAMETERS = 3;
    private static final int STEP = 2;

    private final double[] measured;
    private final double[][] design;

    private InterruptedSeries(Panel panel) {
        List<double[]> weeks = new ArrayList<>();
        for (int week = 0; week < panel.periods(); week++) {
            double weight = panel.weight(true, week, week + 1);
            if (weight > 0) {
                double root = Math.sqrt(weight);
                weeks.add(new double[] {root * panel.mean(true, week), root, root * (week - panel.start()), week >= panel.start() ? root : 0});
            }
        }
        measured = weeks.stream().mapToDouble(week -> week[0]).toArray();
        design = weeks.stream().map(week -> new double[] {week[1], week[2], week[PARAMETERS]}).toArray(double[][]::new);
    }

    /** The step; nothing where there are too few weeks. */
    public static Effect step(Panel panel) {
        return panel.weeksBefore(true) < FEWEST_BEFORE || panel.weeksAfter(true) < FEWEST_AFTER ? Effect.NONE : new InterruptedSeries(panel).step();
    }

    /** The step at a start that never was; nothing where the weeks before are too few for that. */
    public static Effect placebo(Panel panel) {
        return step(panel.before(Math.max(FEWEST_BEFORE, panel.start() / 2)));
    }

    private Effect step() {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(measured, design);
        double value = regression.estimateRegressionParameters()[STEP];
        TDistribution t = TDistribution.of(measured.length - (double) PARAMETERS);
        double plain = regression.estimateRegressionParametersStandardErrors()[STEP];
        int lag = (int) Math.floor(4 * Math.pow(measured.length / 100.0, 2.0 / 9));
        double half = Math.max(t.inverseCumulativeProbability(UPPER) * plain, critical((lag + 1.0) / measured.length) * neweyWest(regression.estimateResiduals(), lag));
        double error = half / t.inverseCumulativeProbability(UPPER);
        return new Effect(value, value - half, value + half, error == 0 ? 1 : 2 * t.survivalProbability(Math.abs(value) / error), false);
    }

    /** For 95 %, by the bandwidth as a part of all weeks. */
    static double critical(double bandwidth) {
        return 1.96 + 2.9694 * bandwidth + 0.4160 * bandwidth * bandwidth - 0.5324 * bandwidth * bandwidth * bandwidth;
    }

    private double neweyWest(double[] residuals, int lag) {
        int n = residuals.length;
        RealMatrix meat = MatrixUtils.createRealMatrix(PARAMETERS, PARAMETERS);
        for (int apart = 0; apart <= lag; apart++) {
            double weight = 1 - apart / (lag + 1.0);
            for (int i = apart; i < n; i++) {
                RealMatrix both = MatrixUtils.createColumnRealMatrix(design[i]).multiply(MatrixUtils.createRowRealMatrix(design[i - apart]))
                    .scalarMultiply(weight * residuals[i] * residuals[i - apart]);
                meat = meat.add(apart == 0 ? both : both.add(both.transpose()));
            }
        }
        RealMatrix x = MatrixUtils.createRealMatrix(design);
        RealMatrix bread = MatrixUtils.inverse(x.transpose().multiply(x));
        return Math.sqrt(bread.multiply(meat).multiply(bread).getEntry(STEP, STEP) * n / (n - PARAMETERS));
    }
}
