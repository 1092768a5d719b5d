package io.itinera.insight.statistics.control;

import io.itinera.insight.statistics.control.Histories.Hospital;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Hospitals struck in the same month beside those that were not struck until its window was over, month by month, each pair of groups in its own stretch of months. A contrast
 * of the struck less the mean contrast of those beside them is averaged over all the struck. Which hospital was struck when is a list of labels, so that the same sum can be made for any
 * other list.
 */
final class Cohorts {
    /** Clustered errors are too small where either group has fewer hospitals than this (MacKinnon and Webb, Econometrics Journal 21 (2018) 114-135). */
    private static final int ENOUGH_OF_A_KIND = 20;
    private static final double UPPER = 0.975;

    private final Histories histories;
    private final List<Hospital> hospitals;
    private final int[] real;
    /** By hospital and month: whether it tells anything in the window of that month, could have been struck in it, and as parts of what it is told. */
    private final boolean[][] telling;
    private final boolean[][] comparable;
    private final double[][] units;

    Cohorts(Histories histories) {
        this.histories = histories;
        hospitals = histories.hospitals();
        real = hospitals.stream().mapToInt(Hospital::struck).toArray();
        telling = new boolean[hospitals.size()][histories.months()];
        comparable = new boolean[hospitals.size()][histories.months()];
        for (int i = 0; i < real.length; i++) {
            for (int month = first(); month <= last(); month++) {
                telling[i][month] = EventStudy.isTelling(hospitals.get(i), month);
                comparable[i][month] = hospitals.get(i).comparable()[month] || real[i] == month;
            }
        }
        units = contrasts(Contrast.BEFORE, (hospital, month) -> histories.isRelative() ? hospital.values()[month] : 1);
        for (int i = 0; i < real.length; i++) {
            for (int month = first(); month <= last(); month++) {
                telling[i][month] &= units[i][month] > 0;
            }
        }
    }

    /** What a hospital's months around that month are parts of: its own mean before it, which must be something, or one. */
    double unit(int hospital, int month) {
        return units[hospital][month];
    }

    static int seen(boolean[] months, int from, int to) {
        int n = 0;
        for (int month = from; month < to; month++) {
            n += months[month] ? 1 : 0;
        }
        return n;
    }

    private static int first() {
        return EventStudy.FEWEST_BEFORE;
    }

    private int last() {
        return histories.months() - EventStudy.end(0);
    }

    boolean isStruck(int hospital, int month) {
        return real[hospital] == month && telling[hospital][month];
    }

    boolean isBeside(int hospital, int month) {
        return isBeside(real, hospital, month);
    }

    private boolean isBeside(int[] labels, int hospital, int month) {
        return labels[hospital] >= EventStudy.end(month) && telling[hospital][month] && comparable[hospital][month];
    }

    /** Of each hospital what the contrast is in the window of each month. */
    private double[][] contrasts(Contrast contrast, BiFunction<Hospital, Integer, Double> series) {
        double[][] all = new double[real.length][histories.months()];
        for (int i = 0; i < real.length; i++) {
            Hospital hospital = hospitals.get(i);
            boolean[] seen = new boolean[histories.months()];
            double[] measured = new double[histories.months()];
            for (int month = 0; month < seen.length; month++) {
                seen[month] = hospital.isSeen(month);
                measured[month] = series.apply(hospital, month);
            }
            Arrays.fill(all[i], Double.NaN);
            for (int month = first(); month <= last(); month++) {
                if (telling[i][month]) {
                    all[i][month] = contrast.of(seen, month, t -> measured[t]);
                }
            }
        }
        return all;
    }

    /** The same of what is measured, as a part of what it is told in. */
    private double[][] measured(Contrast contrast) {
        double[][] all = contrasts(contrast, (hospital, month) -> hospital.values()[month]);
        for (int i = 0; i < real.length; i++) {
            for (int month = first(); month <= last(); month++) {
                all[i][month] /= units[i][month];
            }
        }
        return all;
    }

    /** Adds up, month of strike by month of strike, what is told of it. */
    private interface Sum {
        void add(int month, double struck, int n, double beside, int of);
    }

    private void each(int[] labels, double[][] contrasts, Sum sum) {
        for (int month = first(); month <= last(); month++) {
            double struck = 0;
            double beside = 0;
            int n = 0;
            int of = 0;
            for (int i = 0; i < labels.length; i++) {
                double contrast = contrasts[i][month];
                if (Double.isNaN(contrast)) {
                    continue;
                }
                if (labels[i] == month) {
                    struck += contrast;
                    n++;
                } else if (isBeside(labels, i, month)) {
                    beside += contrast;
                    of++;
                }
            }
            if (n > 0 && of > 0) {
                sum.add(month, struck, n, beside / of, of);
            }
        }
    }

    private double mean(int[] labels, double[][] contrasts) {
        double[] sums = new double[2];
        each(labels, contrasts, (month, struck, n, beside, of) -> {
            sums[0] += struck - n * beside;
            sums[1] += n;
        });
        return sums[0] / sums[1];
    }

    /** The mean over the struck, less those beside them; not a number where there are none. */
    double mean(Contrast contrast) {
        return mean(real, measured(contrast));
    }

    /** What the struck would have been without it: their own months before, moved as those beside them moved. */
    double expected() {
        double[][] change = measured(Contrast.CHANGE);
        double[][] before = measured(Contrast.BEFORE);
        double[] sums = new double[2];
        each(real, change, (month, struck, n, beside, of) -> sums[0] += n * beside);
        each(real, before, (month, struck, n, beside, of) -> {
            sums[0] += struck;
            sums[1] += n;
        });
        return sums[0] / sums[1];
    }

    /** Without each hospital that has a part in it, in turn. */
    double[] leftOut() {
        double[][] change = measured(Contrast.CHANGE);
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < real.length; i++) {
            double[] kept = change[i];
            change[i] = new double[histories.months()];
            Arrays.fill(change[i], Double.NaN);
            all.add(mean(real, change));
            change[i] = kept;
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * A contrast with its uncertainty.
     *
     * @param exposure what a change of one would have added to a hospital's month
     */
    Effect effect(Contrast contrast, BiFunction<Hospital, Integer, Double> exposure, long seed) {
        double[][] measured = measured(contrast);
        double observed = mean(real, measured);
        if (Double.isNaN(observed)) {
            return Effect.NONE;
        }
        Parts parts = parts(measured);
        double error = error(measured, observed, parts.all());
        boolean enough = parts.all() >= DifferenceInDifferences.ENOUGH_CLUSTERS && Math.min(parts.struck(), parts.beside()) >= ENOUGH_OF_A_KIND;
        return enough ? clustered(observed, error, parts.all()) : new Redivision(observed, draws(measured, contrasts(contrast, exposure), seed)).effect(error);
    }

    /** How many hospitals have a part in a contrast: as struck ones, or only beside others. */
    private record Parts(int struck, int beside) {
        int all() {
            return struck + beside;
        }
    }

    private Parts parts(double[][] measured) {
        boolean[] struck = new boolean[real.length];
        boolean[] beside = new boolean[real.length];
        each(real, measured, (month, sum, n, others, of) -> {
            for (int i = 0; i < real.length; i++) {
                boolean told = !Double.isNaN(measured[i][month]);
                struck[i] |= told && real[i] == month;
                beside[i] |= told && isBeside(i, month);
            }
        });
        int both = (int) IntStream.range(0, real.length).filter(i -> struck[i] && beside[i]).count();
        return new Parts(seen(struck, 0, real.length), seen(beside, 0, real.length) - both);
    }

    private static Effect clustered(double observed, double error, int clusters) {
        TDistribution t = TDistribution.of(clusters - 1.0);
        double half = t.inverseCumulativeProbability(UPPER) * error;
        return new Effect(observed, observed - half, observed + half, error == 0 ? 1 : 2 * t.survivalProbability(Math.abs(observed) / error), false);
    }

    /** Of other ways in which the same months could have fallen on the hospitals: what they show, and what they would show of a change of one. */
    private List<double[]> draws(double[][] measured, double[][] exposed, long seed) {
        Random dice = new Random(seed);
        int[] labels = real.clone();
        Redrawn redrawn = new Redrawn(measured, exposed, comparable);
        List<double[]> ways = new ArrayList<>();
        for (int n = 0; n < Redivision.MOST; n++) {
            for (int i = labels.length - 1; i > 0; i--) {
                int j = dice.nextInt(i + 1);
                int kept = labels[i];
                labels[i] = labels[j];
                labels[j] = kept;
            }
            double[] way = redrawn.means(labels);
            if (!Double.isNaN(way[0])) {
                ways.add(way);
            }
        }
        return ways;
    }

    /** What each hospital adds, in whichever groups it stands, belongs together: it is squared as one (CR1). */
    private double error(double[][] measured, double observed, int clusters) {
        double[] scores = new double[real.length];
        double[] struck = new double[1];
        each(real, measured, (month, sum, n, beside, of) -> {
            struck[0] += n;
            for (int i = 0; i < real.length; i++) {
                if (!Double.isNaN(measured[i][month])) {
                    scores[i] += real[i] == month ? measured[i][month] - beside - observed : isBeside(i, month) ? -(double) n / of * (measured[i][month] - beside) : 0;
                }
            }
        });
        double meat = Arrays.stream(scores).map(score -> score * score).sum();
        return Math.sqrt(meat * clusters / (clusters - 1.0)) / struck[0];
    }
}
