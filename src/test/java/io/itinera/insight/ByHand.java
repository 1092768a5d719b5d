package io.itinera.insight;

import io.itinera.insight.boundary.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Intervals and tests as their papers write them, in plain arithmetic and without a library: what the portal tells is held against them. A figure is told as its value, its bounds and
 * of how many it is, with {@link #NOTHING} for what is not told.
 */
public final class ByHand {
    public static final double NOTHING = 1e9;
    /** Both ends of a distribution together hold 5 %. */
    public static final double UPPER = 0.025;
    private static final double Z = 1.959963984540054;
    private static final int STEPS = 2_000;
    private static final int HALVINGS = 45;
    private static final int DRAWS = 1_000;
    private static final Map<List<Double>, Double> QUANTILES = new HashMap<>();

    private ByHand() {
    }

    public static double[] of(Estimate told) {
        return new double[] {number(told.value()), number(told.low()), number(told.high()), told.n()};
    }

    public static double number(Double told) {
        return told == null ? NOTHING : told;
    }

    /** Simpson's rule. */
    private static double integral(DoubleUnaryOperator of, double to) {
        double width = to / STEPS;
        return IntStream.rangeClosed(0, STEPS).mapToDouble(n -> of.applyAsDouble(n * width) * (n == 0 || n == STEPS ? 1 : n % 2 == 0 ? 2 : 4)).sum() * width / 3;
    }

    /** The probability that Student's t is greater. With t = √ν tan θ its density is that of cos θ to the power of ν - 1; θ is counted from the end, as a fourth power, because few degrees bend there. */
    public static double tail(double t, double freedom) {
        DoubleUnaryOperator density = s -> 4 * s * s * s * Math.pow(Math.sin(s * s * s * s), freedom - 1);
        double end = Math.PI / 2 - Math.atan(t / Math.sqrt(freedom));
        return integral(density, Math.pow(end, 0.25)) / 2 / integral(density, Math.pow(Math.PI / 2, 0.25));
    }

    /** Student's t that is exceeded so often. */
    public static synchronized double student(double upper, double freedom) {
        return QUANTILES.computeIfAbsent(List.of(upper, freedom), any -> {
            double low = 0;
            double high = 2_000;
            for (int n = 0; n < HALVINGS; n++) {
                double middle = (low + high) / 2;
                if (tail(middle, freedom) > upper) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return low;
        });
    }

    /** The standard deviations beyond which so much of the normal distribution lies. */
    public static double normal(double upper) {
        double low = 0;
        double high = 10;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = (low + high) / 2;
            double beyond = integral(x -> Math.exp(-Math.pow(middle + x, 2) / 2), 10) / Math.sqrt(2 * Math.PI);
            low = beyond > upper ? middle : low;
            high = beyond > upper ? high : middle;
        }
        return low;
    }

    /** Wilson 1927. */
    public static double[] wilson(double share, double n, double z, double shown) {
        double centre = share + z * z / 2 / n;
        double half = z * Math.sqrt(share * (1 - share) / n + z * z / 4 / n / n);
        return new double[] {share, Math.max(0, (centre - half) / (1 + z * z / n)), Math.min(1, (centre + half) / (1 + z * z / n)), shown};
    }

    /** Of independent ones. */
    public static double[] wilson(double hits, double n) {
        return n == 0 ? new double[] {NOTHING, NOTHING, NOTHING, 0} : wilson(hits / n, n, Z, n);
    }

    /** Kish 1965 with Student's quantile: as many independent ones as would differ as much as the clusters do. @param clusters hits, and of how many */
    public static double[] byCluster(List<double[]> clusters) {
        double hits = sum(clusters, 0);
        double n = sum(clusters, 1);
        if (n == 0) {
            return new double[] {NOTHING, NOTHING, NOTHING, 0};
        }
        if (clusters.size() == 1) {
            return new double[] {hits / n, 0, 1, n};
        }
        double share = hits / n;
        double k = clusters.size();
        double variance = clusters.stream().mapToDouble(one -> Math.pow(one[0] - share * one[1], 2)).sum() * k / (k - 1) / n / n;
        double independent = hits == 0 || hits == n ? k : Math.min(n, share * (1 - share) / variance);
        return wilson(share, independent, student(UPPER, k - 1), n);
    }

    private static double sum(List<double[]> some, int at) {
        return some.stream().mapToDouble(one -> one[at]).sum();
    }

    /** Newcombe 1998, with the correlation of Zou and Donner 2008. */
    public static double[] newcombe(double[] one, double[] other, double correlation) {
        double difference = one[0] - other[0];
        return new double[] {difference, difference - aside(one[0] - one[1], other[2] - other[0], correlation), difference + aside(one[2] - one[0], other[0] - other[1], correlation),
            Math.min(one[3], other[3])};
    }

    private static double aside(double one, double other, double correlation) {
        return Math.sqrt(Math.max(0, one * one + other * other - 2 * correlation * one * other));
    }

    /** The difference of two shares that have clusters in common, five at least, and never narrower than of independent ones. @param clusters hits of how many, then the same of the other share */
    public static double[] difference(List<double[]> clusters) {
        double[] independent = newcombe(wilson(sum(clusters, 0), sum(clusters, 1)), wilson(sum(clusters, 2), sum(clusters, 3)), 0);
        if (clusters.size() < 5) {
            return independent;
        }
        double[] one = residuals(clusters, 0);
        double[] other = residuals(clusters, 2);
        double both = IntStream.range(0, one.length).mapToDouble(n -> one[n] * other[n]).sum();
        double spread = Math.sqrt(squares(one) * squares(other));
        double[] found = newcombe(byCluster(part(clusters, 0)), byCluster(part(clusters, 2)), spread == 0 ? 0 : both / spread);
        return new double[] {found[0], Math.min(found[1], independent[1]), Math.max(found[2], independent[2]), found[3]};
    }

    private static List<double[]> part(List<double[]> clusters, int from) {
        return clusters.stream().map(one -> new double[] {one[from], one[from + 1]}).filter(one -> one[1] > 0).toList();
    }

    private static double[] residuals(List<double[]> clusters, int from) {
        double share = sum(clusters, from) / sum(clusters, from + 1);
        return clusters.stream().mapToDouble(one -> one[from] - share * one[from + 1]).toArray();
    }

    private static double squares(double[] some) {
        return Arrays.stream(some).map(one -> one * one).sum();
    }

    /** A mean with Student's interval, within its scale. */
    public static double[] mean(double[] values, double lowest, double highest) {
        int n = values.length;
        if (n < 2) {
            return n == 0 ? new double[] {NOTHING, NOTHING, NOTHING, 0} : new double[] {values[0], lowest, highest, 1};
        }
        double mean = Arrays.stream(values).sum() / n;
        double half = student(UPPER, n - 1) * Math.sqrt(meanVariance(values));
        return new double[] {mean, Math.max(lowest, mean - half), Math.min(highest, mean + half), n};
    }

    private static double meanVariance(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1) / values.length;
    }

    /** Welch 1947: the difference of two means and by how much it reaches to either side. @param upper how much lies beyond either end */
    public static double[] welch(double[] one, double[] other, double upper) {
        double v1 = meanVariance(one);
        double v2 = meanVariance(other);
        double freedom = (v1 + v2) * (v1 + v2) / (v1 * v1 / (one.length - 1) + v2 * v2 / (other.length - 1));
        return new double[] {Arrays.stream(one).average().orElseThrow() - Arrays.stream(other).average().orElseThrow(), student(upper, freedom) * Math.sqrt(v1 + v2)};
    }

    /** Of three more answers, three quarters of one for and as much against. */
    public static double[] nps(double promoters, double detractors, double n) {
        if (n == 0) {
            return new double[] {NOTHING, NOTHING, NOTHING, 0};
        }
        double for3 = (promoters + 0.75) / (n + 3);
        double against3 = (detractors + 0.75) / (n + 3);
        double half = Z * Math.sqrt((for3 + against3 - Math.pow(for3 - against3, 2)) / (n + 3));
        return new double[] {100 * (promoters - detractors) / n, Math.max(-100, 100 * (for3 - against3 - half)), Math.min(100, 100 * (for3 - against3 + half)), n};
    }

    /** As often as there are clusters one of them, a thousand times, always the same. */
    public static List<int[]> draws(int clusters) {
        Random random = new Random(20_000);
        List<int[]> all = new ArrayList<>();
        for (int n = 0; n < DRAWS; n++) {
            all.add(random.ints(clusters, 0, clusters).toArray());
        }
        return all;
    }

    /** How far to either side an interval reaches: the deviation of the draws, for the clusters being as few as they are. @param telling how many of the clusters tell of it */
    public static double reach(double[] drawn, double clusters, double telling, double upper) {
        double mean = DoubleStream.of(drawn).sum() / drawn.length;
        return student(upper, telling - 1) * Math.sqrt(clusters / (clusters - 1) * DoubleStream.of(drawn).map(one -> (one - mean) * (one - mean)).sum() / (drawn.length - 1));
    }

    /** Gauss, with the largest first. @param equations each row with what it comes to last; changed meanwhile */
    public static double[] solved(double[][] equations) {
        int size = equations.length;
        for (int at = 0; at < size; at++) {
            int column = at;
            int largest = IntStream.range(at, size).boxed().max(Comparator.comparing(row -> Math.abs(equations[row][column]))).orElseThrow();
            double[] pivot = equations[largest];
            equations[largest] = equations[at];
            equations[at] = pivot;
            for (double[] row : equations) {
                double times = row == pivot ? 0 : row[at] / pivot[at];
                for (int j = at; times != 0 && j <= size; j++) {
                    row[j] -= times * pivot[j];
                }
            }
        }
        return IntStream.range(0, size).mapToDouble(n -> equations[n][size] / equations[n][n]).toArray();
    }
}
