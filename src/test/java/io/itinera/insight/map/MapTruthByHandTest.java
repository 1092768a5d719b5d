package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes together with how people feel, from a query by hand over answers and touchpoints, Johnson's arithmetic (2000) and draws made here. */
@WithDatabase
class MapTruthByHandTest {
    private static final double EXACT = 1e-5;
    private static final int FEWEST = 10;
    private static final int FEWEST_HOSPITALS = 5;
    private static final MapChoice DAYS = new MapChoice(Scope.lastDays(100), null, null);
    private static final String BEFORE = "t.account_id = s.account_id and t.occurred_at < s.answered_at and t.occurred_at >= s.answered_at - interval '30' day";
    private static final String MET = " join journey.touchpoint t on " + BEFORE + " join journey.touchpoint_type ty on ty.code = t.type";
    private static final String THEIR_OWN = " and t.pseudonym = s.pseudonym and t.initiator = 'CUSTOMER' and ";
    private static final String ANSWERS = "(select a.* from insight.survey a where (a.effort is not null or a.satisfaction is not null)"
        + " and a.answered_at >= timestamp with time zone '2025-12-10 23:00:00Z' and a.answered_at < timestamp with time zone '2026-03-20 23:00:00Z') s";
    private static final String FELT = "select s.id, s.account_id, coalesce((s.effort - 1) * 100.0 / 6, (s.satisfaction - 1) * 25.0) from " + ANSWERS + " order by s.id";
    private static final List<String> DRIVERS = List.of("select distinct s.id, 'MISHAP ' || ty.stage_code from " + ANSWERS + MET + THEIR_OWN.replace(" and t.p", " where t.p")
            + "t.outcome <> 'COMPLETED' and ty.stage_code is not null", "select distinct s.id, 'WAITED null' from " + ANSWERS + MET + THEIR_OWN.replace(" and t.p", " where t.p") + "t.server_ms > 2500",
        "select distinct s.id, 'LATE ' || ty.stage_code from " + ANSWERS + MET + " where t.type = 'ORDER_DELIVERED' and t.reason = 'late'",
        "select distinct s.id, 'SHORT ' || ty.stage_code from " + ANSWERS + MET + " where t.type = 'RECEIPT_CONFIRMED' and t.reason = 'short'");

    /** An answer: its hospital, how it felt, and what had been met. */
    private record Felt(int hospital, double felt, Set<String> met) {
    }

    /** @param shares of what all explain together @param points of each, all others equal */
    private record Reading(double explained, double[] shares, double[] points) {
    }

    @Test
    @DisplayName("MAP-3 the answers, the hospitals, what is explained and of each driver by how many it was met, its weight and its effect with their bounds are those of queries by hand and of a thousand draws of whole hospitals")
    void equalsQueriesByHand(Portal portal) {
        MapLog.in(portal);
        Map<Long, Set<String>> met = DRIVERS.stream().flatMap(query -> portal.rows(query).stream()).map(row -> row.split("\\|"))
            .collect(Collectors.groupingBy(row -> Long.valueOf(row[0]), Collectors.mapping(row -> row[1], Collectors.toSet())));
        List<Felt> answers = portal.rows(FELT).stream().map(row -> row.split("\\|")).map(row -> new Felt(Integer.parseInt(row[1]), Double.parseDouble(row[2]),
            met.getOrDefault(Long.valueOf(row[0]), Set.of()))).toList();
        List<String> all = answers.stream().flatMap(answer -> answer.met().stream()).distinct().sorted().toList();
        List<String> drivers = all.stream().filter(driver -> Math.min(count(answers, driver), answers.size() - count(answers, driver)) >= FEWEST).toList();

        MomentsOfTruth told = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).momentsOfTruth(DAYS));

        assertThat(new long[] {told.answers(), told.hospitals(), told.rare()}).containsExactly(answers.size(), answers.stream().map(Felt::hospital).distinct().count(), all.size() - drivers.size());
        assertThat(told.drivers().stream().map(MapTruthByHandTest::name)).hasSizeGreaterThan(4).containsExactlyInAnyOrderElementsOf(drivers);
        Reading byHand = read(answers, drivers);
        assertThat(told.rSquared()).isCloseTo(byHand.explained(), within(EXACT));
        Map<Integer, List<Felt>> hospitals = answers.stream().collect(Collectors.groupingBy(Felt::hospital, TreeMap::new, Collectors.toList()));
        List<Integer> numbers = List.copyOf(hospitals.keySet());
        List<Reading> drawn = ByHand.draws(numbers.size()).stream().map(draw -> read(Arrays.stream(draw).boxed().flatMap(nth -> hospitals.get(numbers.get(nth)).stream()).toList(), drivers))
            .filter(Objects::nonNull).toList();
        told.drivers().forEach(driver -> compare(driver, answers, drivers, byHand, drawn));
    }

    private static String name(Driver driver) {
        return driver.kind() + " " + driver.stage();
    }

    private static long count(List<Felt> answers, String driver) {
        return answers.stream().filter(answer -> answer.met().contains(driver)).count();
    }

    private static void compare(Driver told, List<Felt> answers, List<String> drivers, Reading byHand, List<Reading> drawn) {
        int at = drivers.indexOf(name(told));
        assertThat(told.met()).isEqualTo(count(answers, drivers.get(at)));
        double[] shares = drawn.stream().mapToDouble(draw -> draw.shares()[at]).sorted().toArray();
        assertThat(ByHand.of(told.weight())).as(name(told)).containsExactly(new double[] {byHand.shares()[at], shares[(int) (0.025 * shares.length)], shares[(int) (0.975 * shares.length)],
            answers.size()}, offset(EXACT));
        long telling = Math.min(hospitals(answers, drivers.get(at), true), hospitals(answers, drivers.get(at), false));
        double[] points = drawn.stream().mapToDouble(draw -> draw.points()[at]).toArray();
        double all = answers.stream().map(Felt::hospital).distinct().count();
        boolean isTold = telling >= FEWEST_HOSPITALS;
        double reach = isTold ? ByHand.reach(points, all, telling, ByHand.UPPER) : 0;
        double value = byHand.points()[at];
        assertThat(ByHand.of(told.effect())).as(name(told)).containsExactly(new double[] {value, isTold ? value - reach : ByHand.NOTHING, isTold ? value + reach : ByHand.NOTHING, answers.size()},
            offset(100 * EXACT));
        assertThat(told.truth()).as(name(told)).isEqualTo(isTold && Math.abs(value) > ByHand.reach(points, all, telling, ByHand.UPPER / drivers.size()));
    }

    private static long hospitals(List<Felt> answers, String driver, boolean isMet) {
        return answers.stream().filter(answer -> answer.met().contains(driver) == isMet).map(Felt::hospital).distinct().count();
    }

    /** Of everything in standard deviations; null where a driver was met by nobody or everybody. */
    private static Reading read(List<Felt> answers, List<String> drivers) {
        int size = drivers.size();
        double[][] columns = new double[size + 1][];
        for (int i = 0; i <= size; i++) {
            int at = i;
            columns[i] = answers.stream().mapToDouble(answer -> at == size ? answer.felt() : answer.met().contains(drivers.get(at)) ? 1 : 0).toArray();
        }
        double[] means = Arrays.stream(columns).mapToDouble(column -> Arrays.stream(column).average().orElseThrow()).toArray();
        double[][] products = new double[size + 1][size + 1];
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= size; j++) {
                double[] one = columns[i];
                double[] other = columns[j];
                double mean = means[i];
                double besides = means[j];
                products[i][j] = IntStream.range(0, one.length).mapToDouble(n -> (one[n] - mean) * (other[n] - besides)).sum();
            }
        }
        if (IntStream.rangeClosed(0, size).anyMatch(i -> products[i][i] < 1e-9)) {
            return null;
        }
        double[][] correlations = new double[size][size + 1];
        IntStream.range(0, size).forEach(i -> IntStream.rangeClosed(0, size).forEach(j -> correlations[i][j] = products[i][j] / Math.sqrt(products[i][i] * products[j][j])));
        return johnson(correlations, IntStream.range(0, size).mapToDouble(i -> Math.sqrt(products[size][size] / products[i][i])).toArray());
    }

    /** @param correlations among the drivers, that with how it felt last @param scales by which a slope in standard deviations becomes points */
    private static Reading johnson(double[][] correlations, double[] scales) {
        int size = scales.length;
        double[] with = IntStream.range(0, size).mapToDouble(i -> correlations[i][size]).toArray();
        double[][] among = Arrays.stream(correlations).map(row -> Arrays.copyOf(row, size)).toArray(double[][]::new);
        double[][] half = root(among);
        double[] onto = solved(half, with);
        double[] weights = IntStream.range(0, size).mapToDouble(i -> IntStream.range(0, size).mapToDouble(j -> Math.pow(half[i][j] * onto[j], 2)).sum()).toArray();
        double explained = Arrays.stream(weights).sum();
        double[] slopes = solved(among, with);
        return new Reading(explained, Arrays.stream(weights).map(weight -> weight / explained).toArray(), IntStream.range(0, size).mapToDouble(i -> slopes[i] * scales[i]).toArray());
    }

    /** The root of a matrix after Denman and Beavers (1976). */
    private static double[][] root(double[][] of) {
        double[][] y = of;
        double[][] z = IntStream.range(0, of.length).mapToObj(i -> IntStream.range(0, of.length).mapToDouble(j -> i == j ? 1 : 0).toArray()).toArray(double[][]::new);
        for (int turn = 0; turn < 20; turn++) {
            double[][] next = middle(y, inverse(z));
            z = middle(z, inverse(y));
            y = next;
        }
        return y;
    }

    private static double[][] middle(double[][] one, double[][] other) {
        return IntStream.range(0, one.length).mapToObj(i -> IntStream.range(0, one.length).mapToDouble(j -> (one[i][j] + other[i][j]) / 2).toArray()).toArray(double[][]::new);
    }

    private static double[][] inverse(double[][] of) {
        List<double[]> columns = new ArrayList<>();
        for (int i = 0; i < of.length; i++) {
            double[] unit = new double[of.length];
            unit[i] = 1;
            columns.add(solved(of, unit));
        }
        return columns.toArray(double[][]::new); // symmetric, as all of these are
    }

    private static double[] solved(double[][] of, double[] with) {
        return ByHand.solved(IntStream.range(0, of.length).mapToObj(i -> {
            double[] row = Arrays.copyOf(of[i], of.length + 1);
            row[of.length] = with[i];
            return row;
        }).toArray(double[][]::new));
    }
}
