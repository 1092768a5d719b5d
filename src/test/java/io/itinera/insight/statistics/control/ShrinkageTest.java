package io.itinera.insight.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Published figures, figures computed apart, and cells of which it is known what they are. */
class ShrinkageTest {
    private static final Shrinkage.Scale SHARE = new Shrinkage.Scale(0, 1);
    private static final Shrinkage.Scale EFFORT = new Shrinkage.Scale(1, 7);
    private static final int TRIES = 1_000;
    private static final int CELLS = 12;

    @Test
    @DisplayName("STA-12.1 eighteen batters of 1970 are drawn as Efron and Morris published: by 0.212 of their distance, Clemente to .294")
    void isStein() {
        int[] hits = {18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7};
        Shrinkage drawn = Shrinkage.of(IntStream.of(hits).mapToObj(hit -> List.of(new Moments(45, hit, hit))).toList(), SHARE).orElseThrow();
        assertThat(drawn.mean()).isCloseTo(0.265, within(5e-4));
        assertThat(drawn.cells()).allSatisfy(cell -> assertThat(cell.weight()).isCloseTo(0.212, within(2e-3)));
        assertThat(drawn.cells().get(0).estimate().value()).isCloseTo(0.294, within(5e-4));
        assertThat(drawn.cells().get(16).estimate().value()).isCloseTo(0.247, within(5e-4));
    }

    @Test
    @DisplayName("STA-12.1 where cells differ less than chance makes them, each keeps 2 / (k - 1) of its own, however many answers it has: the formula of Morris, not n")
    void keepsTheSameOfAll() {
        Shrinkage drawn = Shrinkage.of(List.of(List.of(new Moments(100, 60, 60)), List.of(new Moments(50, 30, 30)), List.of(new Moments(20, 12, 12)), List.of(new Moments(10, 6, 6)),
            List.of(new Moments(30, 18, 18))), SHARE).orElseThrow();
        assertThat(drawn.alike()).isTrue();
        assertThat(drawn.cells()).allSatisfy(cell -> assertThat(cell.weight()).isCloseTo(0.5, within(1e-9)));
    }

    @Test
    @DisplayName("STA-12.2 cells of unlike size, whose hospitals differ, are drawn and told as computed apart")
    void isMorris() {
        Shrinkage drawn = Shrinkage.of(List.of(cell("7767", "65667"), cell("232", "4544", "21"), cell("565656", "343"), cell("4345", "6", "55456"),
            cell("76576677", "5")), EFFORT).orElseThrow();
        assertThat(drawn.mean()).isCloseTo(4.925887, within(1e-6));
        double[][] expected = {{6.095186, 0.781080, 0.830795, 4.104576, 6.974007}, {3.261627, 0.702009, 0.864152, 1.994122, 4.702076},
            {4.804290, 0.772968, 0.820994, 3.203389, 6.171155}, {4.733803, 0.687287, 0.850354, 3.325050, 5.978337}, {5.936478, 0.935287, 0.779575, 3.570340, 6.977932}};
        for (int i = 0; i < expected.length; i++) {
            Shrinkage.Cell cell = drawn.cells().get(i);
            assertThat(new double[] {cell.estimate().value(), cell.error(), cell.weight(), cell.estimate().low(), cell.estimate().high()})
                .containsExactly(expected[i], within(2e-6));
        }
        assertThat(drawn.alike()).isFalse();
        assertThat(drawn.differ()).as("F = 3.17 with 4 and 6 degrees: p = 0.087").isFalse();
        assertThat(drawn.cells()).extracting(cell -> cell.estimate().n()).containsExactly(9L, 9L, 9L, 10L, 9L);
    }

    @Test
    @DisplayName("STA-12.3 of cells that are alike at most 7 in 100 sets tell any apart; of cells that lie far apart 60 and more do, and a hospital's likeness is no difference")
    void callsNoNoise() {
        for (double likeness : new double[] {0, 0.2}) {
            int called = 0;
            int found = 0;
            for (int seed = 0; seed < TRIES; seed++) {
                called += isAnyTold(shares(seed, 0, likeness)) ? 1 : 0;
                found += isAnyTold(shares(seed, 0.25, likeness)) ? 1 : 0;
            }
            System.out.println("STA-12.3 likeness " + likeness + ": told apart " + called + " without a difference, " + found + " with one, of " + TRIES);
            assertThat(called).isLessThanOrEqualTo(TRIES * 7 / 100);
            assertThat(found).isGreaterThanOrEqualTo(TRIES * 60 / 100);
        }
    }

    @Test
    @DisplayName("STA-12.4 what is drawn lies nearer to the truth than what was seen, and its interval holds the truth in 93 of 100 cells and more")
    void isNearer() {
        double own = 0;
        double drawn = 0;
        int held = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Laid laid = shares(seed, 0.1, 0);
            Shrinkage shrinkage = Shrinkage.of(laid.cells(), SHARE).orElseThrow();
            for (int i = 0; i < CELLS; i++) {
                double truth = laid.truth()[i];
                Shrinkage.Cell cell = shrinkage.cells().get(i);
                own += Math.pow(laid.cells().get(i).stream().reduce(Moments.NONE, Moments::and).mean() - truth, 2);
                drawn += Math.pow(cell.estimate().value() - truth, 2);
                held += cell.estimate().low() <= truth && truth <= cell.estimate().high() ? 1 : 0;
            }
        }
        System.out.println("STA-12.4 squared error " + drawn / own + " of the cells' own, intervals hold " + held / (double) (TRIES * CELLS));
        assertThat(drawn).isLessThan(0.5 * own);
        assertThat(held).isGreaterThanOrEqualTo(TRIES * CELLS * 93 / 100);
    }

    @Test
    @DisplayName("STA-12.5 fewer than four cells, or answers that are all the same, are not drawn")
    void knowsNothing() {
        assertThat(Shrinkage.of(List.of(cell("7767"), cell("232"), cell("5656")), EFFORT)).isEmpty();
        assertThat(Shrinkage.of(List.of(cell("777"), cell("777"), cell("777"), cell("777")), EFFORT)).isEmpty();
        assertThat(Shrinkage.of(List.of(cell("7"), cell("6"), cell("5"), cell("4")), EFFORT)).as("one answer each tells nothing of chance").isEmpty();
        assertThat(Shrinkage.of(List.of(cell("776"), cell("6"), cell("5"), cell("4")), EFFORT)).isPresent();
    }

    private static boolean isAnyTold(Laid laid) {
        Shrinkage drawn = Shrinkage.of(laid.cells(), SHARE).orElseThrow();
        return drawn.differ() && drawn.cells().stream().map(Shrinkage.Cell::estimate).anyMatch(one -> one.low() > drawn.mean() || one.high() < drawn.mean());
    }

    /** Cells whose shares are known. */
    private record Laid(List<List<Moments>> cells, double[] truth) {
    }

    /** Cells of eight to forty-nine answers around 0.6. @param reach how far their shares lie apart @param likeness how far hospitals do within a cell */
    private static Laid shares(int seed, double reach, double likeness) {
        Random random = new Random(seed);
        List<List<Moments>> cells = new ArrayList<>();
        double[] truth = new double[CELLS];
        for (int i = 0; i < CELLS; i++) {
            truth[i] = 0.6 + reach * (2 * random.nextDouble() - 1);
            List<Moments> hospitals = new ArrayList<>();
            for (int left = 8 + random.nextInt(42); left > 0;) {
                int answers = Math.min(left, 1 + random.nextInt(4));
                double share = truth[i] + likeness * (2 * random.nextDouble() - 1);
                long hits = IntStream.range(0, answers).filter(n -> random.nextDouble() < share).count();
                hospitals.add(new Moments(answers, hits, hits));
                left -= answers;
            }
            cells.add(hospitals);
        }
        return new Laid(cells, truth);
    }

    /** @param hospitals the marks that were given in each */
    private static List<Moments> cell(String... hospitals) {
        return Stream.of(hospitals).map(marks -> marks.chars().mapToObj(mark -> Moments.NONE.add(mark - '0', 1)).reduce(Moments.NONE, Moments::and)).toList();
    }
}
