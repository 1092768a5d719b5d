package io.itinera.insight.friction.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.SimulatedEfforts;
import io.itinera.insight.SimulatedEfforts.World;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two hundred worlds made by chance ({@link SimulatedEfforts}) in one log: all detectors read it once, as the report has them read it, and effort afterwards is told of each world. */
@WithDatabase
@Tag("simulated")
class SimulatedEffortTest {
    private static final int WORLDS = 200;
    private static final int DAYS = 90;
    private static final List<String> DETECTORS = SimulatedEfforts.DETECTORS;

    /** Over all worlds, of each kind. @param clear how often beyond chance @param held how often the interval held what was planted */
    private record Told(double[] apart, int[] clear, int[] held) {
    }

    @Test
    @DisplayName("FRI-8 a friction planted into 200 worlds is found by its detector with what it takes from effort afterwards, answers before it do not count, and one that takes nothing is seldom called")
    void findsWhatWasPlanted(Portal portal) {
        PlantedLog.in(portal);
        List<World> worlds = SimulatedEfforts.plant(portal, 0, WORLDS);
        Extent quarter = new Extent(Period.lastDays(DAYS, LocalDate.ofInstant(PlantedLog.NOW, Period.ZONE)), null);
        List<AnswerRow> given = new ArrayList<>();
        List<Touched> touched = new ArrayList<>();
        portal.inTransaction(em -> {
            given.addAll(portal.get(Answers.class).efforts(quarter));
            touched.add(portal.get(Detection.class).touched(quarter, given.stream().map(AnswerRow::pseudonym).collect(Collectors.toSet())));
        });
        compare(portal, worlds);
        Told told = new Told(new double[DETECTORS.size()], new int[DETECTORS.size()], new int[DETECTORS.size()]);
        portal.inTransaction(em -> tell(portal, worlds, given, touched.get(0), told));
        System.out.printf("FRI-8 %d worlds, planted %.1f of 7: on average %.2f between answers after it and others, beyond chance in %d; nothing planted: %.2f and %.2f, beyond in %d and %d;"
            + " intervals that held it: %d, %d, %d%n", WORLDS, SimulatedEfforts.PLANTED, told.apart[0], told.clear[0], told.apart[1], told.apart[2], told.clear[1], told.clear[2],
            told.held[0], told.held[1], told.held[2]);
        assertThat(told.apart[0]).isCloseTo(SimulatedEfforts.PLANTED, within(0.1));
        assertThat(told.clear[0]).isGreaterThanOrEqualTo(WORLDS * 95 / 100);
        for (int other = 1; other < DETECTORS.size(); other++) {
            assertThat(told.apart[other]).isCloseTo(0, within(0.1));
        }
        assertThat(told.clear[1] + told.clear[2]).isLessThanOrEqualTo(2 * WORLDS * 5 / 100);
        assertThat(IntStream.of(told.held)).allSatisfy(held -> assertThat(held).isGreaterThanOrEqualTo(WORLDS * 92 / 100));
    }

    private static void tell(Portal portal, List<World> worlds, List<AnswerRow> given, Touched touched, Told told) {
        Map<Integer, List<AnswerRow>> answers = given.stream().collect(Collectors.groupingBy(answer -> SimulatedEfforts.worldOf(answer.accountId())));
        Map<Integer, Map<String, Long>> people = touched.met(true).stream().collect(Collectors.groupingBy(met -> SimulatedEfforts.worldOf(met.account()),
            Collectors.groupingBy(Detection.Met::detector, Collectors.counting())));
        for (int world = 0; world < WORLDS; world++) {
            read(worlds.get(world), portal.get(EffortsAfter.class).all(touched, answers.get(world)), people.get(world), told);
        }
    }

    /** What the report says of all worlds together. */
    private static void compare(Portal portal, List<World> worlds) {
        ReadFriction friction = portal.get(ReadFriction.class);
        Map<String, FrictionRow> rows = portal.as(PlantedLog.ANALYST, () -> friction.report(Scope.lastDays(DAYS))).rows().stream()
            .collect(Collectors.toMap(FrictionRow::detector, row -> row));
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> friction.costs(Scope.lastDays(DAYS)));
        for (int kind = 0; kind < DETECTORS.size(); kind++) {
            int nth = kind;
            assertThat(rows.get(DETECTORS.get(kind)).people()).isEqualTo(worlds.stream().mapToInt(world -> world.people()[nth]).sum());
            assertThat(costs.get(DETECTORS.get(kind)).effort().touched().n()).isEqualTo(worlds.stream().mapToInt(world -> world.answers()[nth]).sum());
            assertThat(costs.get(DETECTORS.get(kind)).effort().difference().value()).isCloseTo(kind == 0 ? SimulatedEfforts.PLANTED : 0, within(0.1));
        }
    }

    /** Each detector finds exactly those who met its friction; of their two answers those alone count that came after it. */
    private static void read(World planted, Map<String, MatchedMeans> efforts, Map<String, Long> people, Told told) {
        for (int kind = 0; kind < DETECTORS.size(); kind++) {
            assertThat(people.get(DETECTORS.get(kind))).isEqualTo(planted.people()[kind]);
            MatchedMeans effort = efforts.get(DETECTORS.get(kind));
            assertThat(effort.touched().n()).isEqualTo(planted.answers()[kind]);
            assertThat(effort.others().n()).isEqualTo(SimulatedEfforts.ANSWERS - planted.answers()[kind]);
            double takes = kind == 0 ? SimulatedEfforts.PLANTED : 0;
            told.apart[kind] += effort.difference().value() / WORLDS;
            told.clear[kind] += effort.difference().high() < 0 || effort.difference().low() > 0 ? 1 : 0;
            told.held[kind] += effort.difference().low() <= takes && effort.difference().high() >= takes ? 1 : 0;
        }
    }
}
