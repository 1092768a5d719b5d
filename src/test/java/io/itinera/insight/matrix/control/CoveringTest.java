package io.itinera.insight.matrix.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CoveringTest {
    private static final List<String> PARTS = List.of("A", "B", "C", "D");
    private static final List<String> CHANNELS = List.of("WEB", "PHONE", "VISIT", "CHAT");
    private static final int TRIES = 3_000;

    @Test
    @DisplayName("MTX-4.3 a second cell of the row is covered, the smallest one, because the content's total stands elsewhere")
    void coversASecondCell() {
        Map<Place, Set<UUID>> people = new HashMap<>();
        add(people, "A", "WEB", 20);
        add(people, "A", "PHONE", 9);
        add(people, "A", "VISIT", 2);
        assertThat(Covering.of(people)).containsExactlyInAnyOrder(new Place("A", "X", "PHONE"), new Place(SheetMaking.WHOLE, "X", "PHONE"));
    }

    @Test
    @DisplayName("MTX-4.3 nothing is covered where no cell is of too few")
    void coversNothingWithoutNeed() {
        Map<Place, Set<UUID>> people = new HashMap<>();
        PARTS.forEach(part -> CHANNELS.forEach(channel -> add(people, part, channel, 5)));
        assertThat(Covering.of(people)).isEmpty();
    }

    @Test
    @DisplayName("MTX-4.3 whatever people answered where, no hidden cell follows from the sums less what is shown, by elimination")
    void letsNoHiddenCellBeReckoned() {
        Random dice = new Random(7);
        int hiddenInAll = 0;
        for (int nth = 0; nth < TRIES; nth++) {
            Map<Place, Set<UUID>> people = new HashMap<>();
            PARTS.forEach(part -> CHANNELS.forEach(channel -> add(people, part, channel, Math.max(0, dice.nextInt(14) - 4))));
            Set<Place> covered = Covering.of(people);
            List<Place> hidden = people.keySet().stream().filter(place -> people.get(place).size() < 5 || covered.contains(place)).toList();
            hiddenInAll += hidden.size();
            List<double[]> sums = sums(hidden);
            for (int cell = 0; cell < hidden.size(); cell++) {
                Place place = hidden.get(cell);
                boolean company = people.keySet().stream().anyMatch(other -> !hidden.contains(other) && (other.part().equals(place.part()) || other.channel().equals(place.channel())));
                assertThat(company && follows(sums, cell)).as("%d: %s of %s", nth, place, hidden).isFalse();
            }
        }
        assertThat(hiddenInAll).isGreaterThan(TRIES);
    }

    /** What is known of the hidden cells: of each part's row the sum, and of each channel that the parts add up to the whole. */
    private static List<double[]> sums(List<Place> hidden) {
        List<double[]> sums = new ArrayList<>();
        for (Function<Place, String> by : List.<Function<Place, String>>of(Place::part, Place::channel)) {
            hidden.stream().map(by).distinct().forEach(line -> sums.add(hidden.stream().mapToDouble(place -> !by.apply(place).equals(line) ? 0
                : line.equals(place.channel()) && place.part().equals(SheetMaking.WHOLE) ? -1 : 1).toArray()));
        }
        return sums;
    }

    /** Whether the cell is a combination of the sums: whether it adds nothing to their rank. */
    private static boolean follows(List<double[]> sums, int cell) {
        List<double[]> more = new ArrayList<>(sums);
        double[] alone = new double[sums.get(0).length];
        alone[cell] = 1;
        more.add(alone);
        return rank(more) == rank(sums);
    }

    private static int rank(List<double[]> rows) {
        double[][] left = rows.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < left[0].length && rank < left.length; column++) {
            int at = column;
            int from = rank;
            int pivot = IntStream.range(rank, left.length).boxed().max((one, other) -> Double.compare(Math.abs(left[one][at]), Math.abs(left[other][at]))).orElse(from);
            if (Math.abs(left[pivot][column]) < 1e-9) {
                continue;
            }
            double[] row = left[pivot];
            left[pivot] = left[rank];
            left[rank] = row;
            for (int below = rank + 1; below < left.length; below++) {
                double factor = left[below][column] / row[column];
                for (int k = column; k < row.length; k++) {
                    left[below][k] -= factor * row[k];
                }
            }
            rank++;
        }
        return rank;
    }

    private static void add(Map<Place, Set<UUID>> people, String part, String channel, int times) {
        Set<UUID> some = IntStream.range(0, times).mapToObj(n -> UUID.randomUUID()).collect(Collectors.toSet());
        if (!some.isEmpty()) {
            people.put(new Place(part, "X", channel), some);
            people.computeIfAbsent(new Place(SheetMaking.WHOLE, "X", channel), any -> new HashSet<>()).addAll(some);
        }
    }
}
