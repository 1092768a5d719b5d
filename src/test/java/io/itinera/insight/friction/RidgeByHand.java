package io.itinera.insight.friction;

import io.itinera.insight.ByHand;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hoerl and Kennard's regression (1970) in plain arithmetic over the rows: predictors in standard deviations, a ridge by row, and the one of ten that foretells best the hospitals left out in turn.
 *
 * @param ridge   by row
 * @param slopes  of the predictors
 * @param reaches by how much the interval of each reaches to either side
 */
record RidgeByHand(double ridge, double[] slopes, double[] reaches) {
    /** @param rows the hospital, the predictors, and the outcome last */
    static RidgeByHand of(List<double[]> rows) {
        Map<Double, List<double[]>> by = rows.stream().collect(Collectors.groupingBy(row -> row[0], TreeMap::new, Collectors.toList()));
        List<List<double[]>> hospitals = List.copyOf(by.values());
        double best = 0;
        double fewest = Double.MAX_VALUE;
        for (double ridge = 1e-3; ridge < 20; ridge *= Math.sqrt(10)) {
            double missed = 0;
            for (List<double[]> out : hospitals) {
                double[] line = line(rows.stream().filter(row -> row[0] != out.get(0)[0]).toList(), ridge);
                missed += line == null ? 0 : out.stream().mapToDouble(row -> Math.pow(row[row.length - 1] - foretold(line, row), 2)).sum();
            }
            if (missed < fewest) {
                fewest = missed;
                best = ridge;
            }
        }
        double chosen = best;
        List<double[]> drawn = ByHand.draws(hospitals.size()).stream().map(draw -> line(Arrays.stream(draw).boxed().flatMap(nth -> hospitals.get(nth).stream()).toList(), chosen))
            .filter(Objects::nonNull).toList();
        double[] line = line(rows, best);
        return new RidgeByHand(best, Arrays.copyOfRange(line, 1, line.length), IntStream.range(1, line.length).mapToDouble(at -> ByHand.reach(drawn.stream().mapToDouble(one -> one[at]).toArray(),
            hospitals.size(), hospitals.size(), ByHand.UPPER)).toArray());
    }

    private static double foretold(double[] line, double[] row) {
        return line[0] + IntStream.range(1, line.length).mapToDouble(n -> line[n] * row[n]).sum();
    }

    /** The intercept and the slopes; null where a predictor is the same in all rows. */
    private static double[] line(List<double[]> rows, double ridge) {
        int size = rows.get(0).length - 2;
        int n = rows.size();
        double[] means = IntStream.rangeClosed(0, size + 1).mapToDouble(at -> rows.stream().mapToDouble(row -> row[at]).sum() / n).toArray();
        double[] scales = IntStream.rangeClosed(0, size).mapToDouble(at -> Math.sqrt(rows.stream().mapToDouble(row -> (row[at] - means[at]) * (row[at] - means[at])).sum() / n)).toArray();
        if (IntStream.rangeClosed(1, size).anyMatch(at -> scales[at] < 1e-12)) {
            return null;
        }
        double[][] equations = new double[size][size + 1];
        for (double[] row : rows) {
            double[] apart = IntStream.rangeClosed(0, size + 1).mapToDouble(at -> (row[at] - means[at]) / (at > size ? 1 : scales[at])).toArray();
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= size; j++) {
                    equations[i][j] += apart[i + 1] * apart[j + 1];
                }
            }
        }
        IntStream.range(0, size).forEach(i -> equations[i][i] += ridge * n);
        double[] steep = ByHand.solved(equations);
        double[] slopes = IntStream.range(0, size).mapToDouble(i -> steep[i] / scales[i + 1]).toArray();
        double intercept = means[size + 1] - IntStream.range(0, size).mapToDouble(i -> slopes[i] * means[i + 1]).sum();
        return Stream.of(new double[] {intercept}, slopes).flatMapToDouble(Arrays::stream).toArray();
    }
}
