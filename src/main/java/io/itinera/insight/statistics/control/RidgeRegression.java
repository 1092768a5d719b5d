package io.itinera.insight.statistics.control;

import io.itinera.insight.boundary.Estimate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * What each of several predictors adds to an outcome: least squares held back by a ridge (Hoerl and Kennard, Technometrics 12 (1970) 55-67), because predictors that go together, or are
 * seldom met, would otherwise take figures that no other sample repeats. Predictors are measured in standard deviations (dividing by n, as {@code lm.ridge} of R's MASS does), so that the ridge
 * treats them alike; the intercept is not held back. Rows come in clusters: the ridge is the one that foretells whole clusters best that had no part in the regression (Stone, Journal of the
 * Royal Statistical Society B 36 (1974) 111-147), and intervals come from drawing whole clusters with that ridge, their standard deviation with Student's quantile of the clusters
 * (Cameron, Gelbach and Miller, Review of Economics and Statistics 90 (2008) 414-427). A ridge draws weights towards zero, and their intervals with them.
 *
 * @param ridge        what is added to the sum of squares of each predictor
 * @param coefficients of the predictors as they come, each with its interval; {@code n} counts the rows
 */
public record RidgeRegression(double ridge, double intercept, List<Estimate> coefficients) {
    /** Ridges tried, by row. */
    private static final double[] RIDGES = DoubleStream.iterate(1e-3, ridge -> ridge < 20, ridge -> ridge * Math.sqrt(10)).toArray();
    private static final double ERROR = 0.05;

    /** A row: the cluster it belongs to, its predictors and its outcome. */
    public record Row(long cluster, double[] predictors, double outcome) {
        private double[] figures() {
            return DoubleStream.concat(Arrays.stream(predictors), DoubleStream.of(outcome)).toArray();
        }
    }

    /** The intercept, then the coefficients. */
    record Line(double[] of) {
        /** The sum of squares by which it misses. */
        private double missed(CrossProducts rows) {
            double[] signed = DoubleStream.concat(Arrays.stream(of).map(b -> -b), DoubleStream.of(1)).toArray();
            double missed = 0;
            for (int i = 0; i < signed.length; i++) {
                for (int j = 0; j < signed.length; j++) {
                    missed += signed[i] * signed[j] * rows.sums()[i][j];
                }
            }
            return missed;
        }
    }

    /** @return nothing with fewer than two clusters, or where a predictor is the same in all rows, or in every other draw */
    public static Optional<RidgeRegression> of(Collection<Row> rows) {
        Map<Long, List<Row>> by = rows.stream().collect(Collectors.groupingBy(Row::cluster, TreeMap::new, Collectors.toList()));
        List<CrossProducts> clusters = by.values().stream().map(some -> CrossProducts.of(some.stream().map(Row::figures).toList(),
            some.get(0).predictors().length + 1)).toList();
        if (clusters.size() < 2) {
            return Optional.empty();
        }
        CrossProducts all = CrossProducts.sum(clusters.stream());
        double ridge = best(clusters, all) * all.n();
        List<Line> draws = draws(clusters, ridge / all.n());
        return line(all, ridge).filter(line -> ClusterDraws.isEnough(draws))
            .map(line -> new RidgeRegression(ridge, line.of()[0], coefficients(line, draws, clusters.size(), rows.size())));
    }

    /** By row. The one that foretells clusters best that it does not know. */
    private static double best(List<CrossProducts> clusters, CrossProducts all) {
        List<CrossProducts> others = clusters.stream().map(all::without).toList();
        double best = RIDGES[0];
        double fewest = Double.POSITIVE_INFINITY;
        for (double ridge : RIDGES) {
            double missed = IntStream.range(0, clusters.size()).mapToDouble(n -> line(others.get(n), ridge * others.get(n).n())
                .map(line -> line.missed(clusters.get(n))).orElse(0.0)).sum();
            if (missed < fewest) {
                fewest = missed;
                best = ridge;
            }
        }
        return best;
    }

    private static List<Line> draws(List<CrossProducts> clusters, double ridge) {
        return ClusterDraws.of(clusters.size(), drawn -> {
            CrossProducts sum = CrossProducts.sum(drawn.mapToObj(clusters::get));
            return line(sum, ridge * sum.n());
        });
    }

    private static List<Estimate> coefficients(Line line, List<Line> draws, int clusters, long n) {
        double reach = ClusterDraws.reach(clusters, clusters, ERROR);
        return IntStream.range(1, line.of().length).mapToObj(at -> {
            double value = line.of()[at];
            double half = reach * ClusterDraws.deviation(draws, drawn -> drawn.of()[at]);
            return new Estimate(value, value - half, value + half, n);
        }).toList();
    }

    /** @return nothing where a predictor is the same in all rows */
    static Optional<Line> line(CrossProducts rows, double ridge) {
        int size = rows.sums().length - 2;
        double[] scales = IntStream.rangeClosed(1, size).mapToDouble(i -> Math.sqrt(Math.max(0, rows.covariance(i, i)) / rows.n())).toArray();
        if (Arrays.stream(scales).anyMatch(scale -> !(scale > 0))) {
            return Optional.empty();
        }
        RealMatrix among = new Array2DRowRealMatrix(size, size);
        double[] with = new double[size];
        for (int i = 0; i < size; i++) {
            with[i] = rows.covariance(i + 1, size + 1) / scales[i];
            for (int j = 0; j < size; j++) {
                among.setEntry(i, j, rows.covariance(i + 1, j + 1) / scales[i] / scales[j] + (i == j ? ridge : 0));
            }
        }
        DecompositionSolver solver = new LUDecomposition(among).getSolver();
        if (!solver.isNonSingular()) {
            return Optional.empty();
        }
        double[] steep = solver.solve(new ArrayRealVector(with)).toArray();
        double[] line = new double[size + 1];
        line[0] = rows.mean(size + 1);
        for (int i = 0; i < size; i++) {
            line[i + 1] = steep[i] / scales[i];
            line[0] -= line[i + 1] * rows.mean(i + 1);
        }
        return Optional.of(new Line(line));
    }
}
