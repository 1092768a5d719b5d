package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.stat.inference.MannWhitneyUTest;

/**
 * By how much answers of one sample lie above those of another: the Hodges-Lehmann estimate, the median of all differences between one
 * of each (Hollander and Wolfe, Nonparametric Statistical Methods, 1999, section 4.2 to 4.4), and the p value of Mann and Whitney. It asks nothing of
 * the distribution, only that the answers do not hang together.
 *
 * @param shift  first minus second, with its 95 % interval
 * @param pValue two-sided
 */
public record LocationShift(Estimate shift, double pValue) {
    private static final double UPPER = 0.975;
    /** Up to here the distribution of the statistic is counted out, beyond it is normal enough. */
    private static final int COUNTED = 2_500;

    /** Null where one sample is empty. */
    public static LocationShift of(double[] first, double[] second) {
        if (first.length == 0 || second.length == 0) {
            return null;
        }
        NavigableMap<Double, Long> differences = differences(counted(first), counted(second));
        long many = (long) first.length * second.length;
        long outside = Math.max(1, outside(first.length, second.length));
        double median = (nth(differences, (many + 1) / 2) + nth(differences, many / 2 + 1)) / 2;
        return new LocationShift(new Estimate(median, nth(differences, outside), nth(differences, many + 1 - outside), first.length + (long) second.length),
            new MannWhitneyUTest().mannWhitneyUTest(first, second));
    }

    /** Equal answers together: thousands of them are five or seven numbers. */
    private static Map<Double, Long> counted(double[] answers) {
        return Arrays.stream(answers).boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static NavigableMap<Double, Long> differences(Map<Double, Long> first, Map<Double, Long> second) {
        NavigableMap<Double, Long> differences = new TreeMap<>();
        first.forEach((x, xs) -> second.forEach((y, ys) -> differences.merge(x - y, xs * ys, Long::sum)));
        return differences;
    }

    /** @param n from 1 */
    private static double nth(NavigableMap<Double, Long> differences, long n) {
        long passed = 0;
        for (Map.Entry<Double, Long> one : differences.entrySet()) {
            passed += one.getValue();
            if (passed >= n) {
                return one.getKey();
            }
        }
        return differences.lastKey();
    }

    /** The number of the first difference inside the interval. */
    private static long outside(int m, int n) {
        if ((long) m * n <= COUNTED) {
            return quantile(m, n, 1 - UPPER);
        }
        double spread = Math.sqrt(m * (double) n * (m + n + 1) / 12);
        return (long) Math.ceil(m * (double) n / 2 - NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER) * spread);
    }

    /** The smallest u for which the chance of at most u reaches p, without ties: Mann and Whitney's own recursion of 1947. */
    private static int quantile(int m, int n, double p) {
        double[] ways = new double[m * n + 1];
        ways[0] = 1;
        for (int i = 1; i <= m; i++) {
            for (int u = m * n; u >= n + i; u--) {
                ways[u] -= ways[u - n - i];
            }
            for (int u = i; u <= m * n; u++) {
                ways[u] += ways[u - i];
            }
        }
        double all = Arrays.stream(ways).sum();
        double reached = 0;
        for (int u = 0; u < ways.length; u++) {
            reached += ways[u] / all;
            if (reached >= p) {
                return u;
            }
        }
        throw new IllegalStateException("a distribution ends");
    }
}
