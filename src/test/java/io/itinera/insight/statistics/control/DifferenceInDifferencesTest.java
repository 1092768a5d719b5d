package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.statistics.control.Panel.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DifferenceInDifferencesTest {
    @Test
    @DisplayName("STA-3 Card and Krueger (1994), table 3: employment rose by 2.76 more in New Jersey than in Pennsylvania")
    void findsTheMinimumWage() {
        Panel states = new Panel(2, 1, List.of(unit(1, true, 20.44, 21.03), unit(2, false, 23.33, 21.17)));
        assertThat(DifferenceInDifferences.of(states, 1).effect().value()).isCloseTo(2.76, within(0.011));
    }

    @Test
    @DisplayName("STA-3, STA-3.1 with gaps and weights it is the regression with a dummy for each hospital and week, and its sandwich")
    void isTheRegressionWithDummies() {
        for (int seed = 0; seed < 20; seed++) {
            Panel panel = random(new Random(seed), 7, 6, 3).telling();
            FixedEffects regression = new FixedEffects(panel, week -> week >= 3 ? 1 : 0);
            double[] dummies = byDummies(panel);
            assertThat(regression.coefficient()).as("seed " + seed).isCloseTo(dummies[0], within(1e-9));
            assertThat(regression.standardError()).as("seed " + seed).isCloseTo(dummies[1], within(1e-9));
        }
    }

    @Test
    @DisplayName("STA-3.1 from forty hospitals on errors are clustered, below it hospitals are divided otherwise")
    void choosesByHospitals() {
        assertThat(DifferenceInDifferences.of(random(new Random(1), 44, 8, 4), 1).effect().byLot()).isFalse();
        Effect few = DifferenceInDifferences.of(random(new Random(1), 12, 8, 4), 1).effect();
        assertThat(few.byLot()).isTrue();
        assertThat(few.isBounded()).isTrue();
    }

    @Test
    @DisplayName("STA-3.2 with two weeks it is the permutation test of the hospitals' own changes, counted out by hand")
    void countsOtherDivisions() {
        double[] changes = {37, 49, 55, 57, 23, 31, 46};
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < changes.length; i++) {
            units.add(unit(i, i < 4, 0, changes[i]));
        }
        Effect effect = DifferenceInDifferences.of(new Panel(2, 1, units), 1).effect();
        double observed = 49.5 - 100.0 / 3;
        int asFar = 0;
        for (int chosen = 0; chosen < 1 << 7; chosen++) {
            if (Integer.bitCount(chosen) == 4) {
                double in = 0;
                for (int i = 0; i < 7; i++) {
                    in += (chosen >> i & 1) * changes[i];
                }
                asFar += Math.abs(in / 4 - (298 - in) / 3) >= observed - 1e-9 ? 1 : 0;
            }
        }
        assertThat(effect.value()).isCloseTo(observed, within(1e-9));
        assertThat(effect.pValue()).isCloseTo(asFar / 35.0, within(1e-12));
        assertThat(effect.low()).isLessThan(0);
        assertThat(effect.high()).isGreaterThan(observed);
    }

    @Test
    @DisplayName("STA-3.3 two hospitals against three cannot show anything at 5 %, whatever the numbers")
    void givesNoIntervalForTooFew() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            units.add(unit(i, i < 2, 0, i < 2 ? 1000 + i : i));
        }
        assertThat(DifferenceInDifferences.of(new Panel(2, 1, units), 1).effect().isBounded()).isFalse();
    }

    @Test
    @DisplayName("STA-3.2 the interval moves with the effect: what is added to those treated is added to both bounds")
    void movesWithTheEffect() {
        Panel quiet = random(new Random(5), 14, 8, 4);
        Panel moved = new Panel(8, 4, quiet.units().stream().map(unit -> unit.treated() ? shifted(unit, 4, 0.5) : unit).toList());
        Effect before = DifferenceInDifferences.of(quiet, 9).effect();
        Effect after = DifferenceInDifferences.of(moved, 9).effect();
        assertThat(after.value()).isCloseTo(before.value() + 0.5, within(1e-9));
        assertThat(after.low()).isCloseTo(before.low() + 0.5, within(1e-6));
        assertThat(after.high()).isCloseTo(before.high() + 0.5, within(1e-6));
    }

    @Test
    @DisplayName("STA-4.1, STA-4.2 groups that drifted apart before, and an effect before the start, are shown as such")
    void showsWhatWasThereBefore() {
        List<Unit> drifting = new ArrayList<>();
        List<Unit> early = new ArrayList<>();
        Random dice = new Random(3);
        for (int i = 0; i < 20; i++) {
            boolean treated = i < 10;
            double[] drift = new double[16];
            double[] step = new double[16];
            for (int t = 0; t < 16; t++) {
                double noise = dice.nextGaussian() / 20;
                drift[t] = noise + (treated ? t * 0.05 : 0);
                step[t] = noise + (treated && t >= 4 ? 0.5 : 0);
            }
            drifting.add(unit(i, treated, drift));
            early.add(unit(i, treated, step));
        }
        assertThat(DifferenceInDifferences.of(new Panel(16, 8, drifting), 1).drift().isBeyondChance()).isTrue();
        assertThat(DifferenceInDifferences.of(new Panel(16, 8, drifting), 1).drift().value()).isCloseTo(0.05, within(0.01));
        assertThat(DifferenceInDifferences.of(new Panel(16, 8, early), 1).placebo().isBeyondChance()).isTrue();
        assertThat(DifferenceInDifferences.of(new Panel(16, 8, early), 1).placebo().value()).isCloseTo(0.5, within(0.05));
    }

    @Test
    @DisplayName("STA-4.3 an effect that is one hospital's alone does not rest on many")
    void findsTheOneHospital() {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            units.add(unit(i, i < 6, 0, 0, i == 0 ? 10 : -0.1, i == 0 ? 10 : -0.1));
        }
        DifferenceInDifferences one = DifferenceInDifferences.of(new Panel(4, 2, units.stream().map(u -> u.treated() ? u : shifted(u, 2, 0.1)).toList()), 1);
        assertThat(one.effect().value()).isPositive();
        assertThat(one.restsOnMany()).isFalse();
        assertThat(one.leftOut()).hasSize(12);
        assertThat(one.leftOut().get(0).value()).isNegative();
    }

    /** The textbook's way, of which nothing is used but the library's matrices: coefficient and CR1 error. */
    private static double[] byDummies(Panel panel) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> clusters = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        List<Double> w = new ArrayList<>();
        int units = panel.units().size();
        for (int i = 0; i < units; i++) {
            for (int t = 0; t < panel.periods(); t++) {
                Unit unit = panel.units().get(i);
                if (unit.isSeen(t)) {
                    double[] row = new double[1 + units + panel.periods()];
                    row[0] = unit.treated() && t >= panel.start() ? 1 : 0;
                    row[1 + i] = 1;
                    row[1 + units + t] = 1;
                    rows.add(row);
                    clusters.add(i);
                    y.add(unit.mean(t));
                    w.add(unit.weights()[t]);
                }
            }
        }
        return sandwich(panel, rows, clusters, y, w);
    }

    private static double[] sandwich(Panel panel, List<double[]> rows, List<Integer> clusters, List<Double> y, List<Double> w) {
        int units = panel.units().size();
        RealMatrix x = MatrixUtils.createRealMatrix(rows.toArray(double[][]::new));
        RealMatrix weighted = MatrixUtils.createRealDiagonalMatrix(w.stream().mapToDouble(d -> d).toArray()).multiply(x);
        RealMatrix bread = new SingularValueDecomposition(x.transpose().multiply(weighted)).getSolver().getInverse();
        double[] beta = bread.operate(weighted.transpose().operate(y.stream().mapToDouble(d -> d).toArray()));
        double[] fitted = x.operate(beta);
        RealMatrix meat = MatrixUtils.createRealMatrix(x.getColumnDimension(), x.getColumnDimension());
        for (int cluster = 0; cluster < units; cluster++) {
            double[] score = new double[x.getColumnDimension()];
            for (int r = 0; r < rows.size(); r++) {
                if (clusters.get(r) == cluster) {
                    for (int c = 0; c < score.length; c++) {
                        score[c] += weighted.getEntry(r, c) * (y.get(r) - fitted[r]);
                    }
                }
            }
            meat = meat.add(MatrixUtils.createColumnRealMatrix(score).multiply(MatrixUtils.createRowRealMatrix(score)));
        }
        double n = rows.size();
        double factor = units / (units - 1.0) * (n - 1) / (n - panel.periods() - 1);
        return new double[] {beta[0], Math.sqrt(bread.multiply(meat).multiply(bread).getEntry(0, 0) * factor)};
    }

    static Unit unit(long id, boolean treated, double... means) {
        double[] weights = new double[means.length];
        Arrays.fill(weights, 1);
        return new Unit(id, treated, means, weights);
    }

    private static Unit shifted(Unit unit, int from, double by) {
        double[] totals = unit.totals().clone();
        for (int t = from; t < totals.length; t++) {
            totals[t] += by * unit.weights()[t];
        }
        return new Unit(unit.id(), unit.treated(), totals, unit.weights());
    }

    /** Half of the hospitals treated; some weeks empty, others of many visits. */
    private static Panel random(Random dice, int hospitals, int weeks, int start) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < hospitals; i++) {
            double own = dice.nextGaussian();
            double[] totals = new double[weeks];
            double[] weights = new double[weeks];
            for (int t = 0; t < weeks; t++) {
                weights[t] = dice.nextInt(6) == 0 ? 0 : 1 + dice.nextInt(20);
                totals[t] = weights[t] * (own + Math.sin(t) + dice.nextGaussian() / 3);
            }
            units.add(new Unit(i, i % 2 == 0, totals, weights));
        }
        return new Panel(weeks, start, units);
    }
}
