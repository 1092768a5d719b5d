package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Logs and answers made by chance, read as the pages of friction and of the map read them. A third of the people met a failed order, which takes 1.5 of 7 from what effort they
 * rate afterwards; as many each met a refused view of an invoice and a slow page, which take nothing. Everybody had answered six weeks before, too, after as much by chance. Hospitals have moods of their own.
 */
@WithDatabase
class SimulatedFrictionTest {
    private static final int SEEDS = 200;
    /** Reading all detectors takes ten times as long as the rest, so that every tenth log goes through them. */
    private static final int EVERY = 10;
    private static final int REPORTS = SEEDS / EVERY;
    private static final int HOSPITALS = 20;
    private static final int EACH = 6;
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final long BETWEEN = 42 * 86_400L;
    private static final double PLANTED = -1.5;
    /** One step of the effort score on the scale from 0 to 100. */
    private static final double POINTS = 100.0 / 6;
    private static final String[] MET = {"ORDER_SUBMITTED', 'FAILED', null", "INVOICE_VIEWED', 'REJECTED', null", "HOME_VIEWED', 'COMPLETED', 3000"};
    private static final List<String> DETECTORS = List.of("failure", "refused-action", "slow-page");

    /** Over all seeds. */
    private static final class Told {
        private final double[] apart = new double[MET.length];
        private final double[] points = new double[MET.length];
        private final int[] clear = new int[MET.length];
        private int held;
        private int found;
        private int called;
    }

    /** Of each kind how many people met it, and how many answers came after it. */
    private record Planted(int[] people, int[] answers) {
    }

    private record Rows(StringJoiner steps, StringJoiner answers) {
    }

    @Test
    @DisplayName("FRI-8 and MAP-3.3 a friction planted into 200 logs is found with what it takes from effort afterwards, answers before it do not count, and one that takes nothing is seldom called")
    void findsWhatWasPlanted(Portal portal) {
        PlantedLog.in(portal);
        Told told = new Told();
        for (int seed = 0; seed < SEEDS; seed++) {
            Planted planted = plant(portal, new Random(seed));
            if (seed % EVERY == 0) {
                readFriction(portal, planted, told);
            }
            readMap(portal, told);
        }
        System.out.printf("FRI-8 %d of the seeds, planted %.1f of 7: on average %.2f between answers after it and others, held by %d intervals, beyond chance in %d; nothing planted: %.2f and %.2f, beyond in %d and %d%n",
            REPORTS, PLANTED, told.apart[0], told.held, told.clear[0], told.apart[1], told.apart[2], told.clear[1], told.clear[2]);
        System.out.printf("MAP-3.3 %d seeds, planted %.1f of 100: found in %d, %.1f on average; a spurious one called in %d, %.1f and %.1f on average%n",
            SEEDS, PLANTED * POINTS, told.found, told.points[0], told.called, told.points[1], told.points[2]);
        assertThat(told.apart[0]).isCloseTo(PLANTED, within(0.1));
        assertThat(told.points[0]).isCloseTo(PLANTED * POINTS, within(1.5));
        for (int other = 1; other < MET.length; other++) {
            assertThat(told.apart[other]).isCloseTo(0, within(0.1));
            assertThat(told.points[other]).isCloseTo(0, within(1.5));
            assertThat(told.clear[other]).isLessThanOrEqualTo(REPORTS * 5 / 100);
        }
        assertThat(told.held).isGreaterThanOrEqualTo(REPORTS * 85 / 100);
        assertThat(told.clear[0]).isGreaterThanOrEqualTo(REPORTS * 95 / 100);
        assertThat(told.found).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(told.called).isLessThanOrEqualTo(SEEDS * 12 / 100);
    }

    /** Each detector finds exactly those who met its friction; of their two answers those alone count that came after it. */
    private static void readFriction(Portal portal, Planted planted, Told told) {
        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));
        List<FrictionRow> rows = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER)).rows();
        for (int kind = 0; kind < MET.length; kind++) {
            String detector = DETECTORS.get(kind);
            FrictionRow row = rows.stream().filter(one -> one.detector().equals(detector)).findFirst().orElseThrow();
            assertThat(row.people()).isEqualTo(planted.people()[kind]);
            MatchedMeans effort = costs.get(detector).effort();
            assertThat(effort.touched().n()).isEqualTo(planted.answers()[kind]);
            assertThat(effort.others().n()).isEqualTo(2 * HOSPITALS * EACH - planted.answers()[kind]);
            told.apart[kind] += effort.difference().value() / REPORTS;
            told.clear[kind] += effort.difference().high() < 0 || effort.difference().low() > 0 ? 1 : 0;
            told.held += kind == 0 && effort.difference().low() <= PLANTED && effort.difference().high() >= PLANTED ? 1 : 0;
        }
    }

    private static void readMap(Portal portal, Told told) {
        MomentsOfTruth read = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).momentsOfTruth(new MapChoice(Scope.lastDays(30), null, null)));
        assertThat(read.drivers()).hasSize(MET.length);
        boolean called = false;
        for (Driver driver : read.drivers()) {
            int kind = driver.kind() == Kind.WAITED ? 2 : driver.stage().equals("ORDER") ? 0 : 1;
            told.points[kind] += driver.effect().value() / SEEDS;
            told.found += kind == 0 && driver.truth() && driver.effect().value() < 0 ? 1 : 0;
            called |= kind > 0 && driver.truth();
        }
        told.called += called ? 1 : 0;
    }

    private static Planted plant(Portal portal, Random random) {
        Rows rows = new Rows(new StringJoiner(", "), new StringJoiner(", "));
        Planted planted = new Planted(new int[MET.length], new int[MET.length]);
        double[] moods = random.doubles(HOSPITALS).map(even -> 1.4 * even - 0.7).toArray();
        for (int person = 0; person < HOSPITALS * EACH; person++) {
            Instant answered = PlantedLog.NOW.minusSeconds(random.nextInt(20 * 86_400));
            boolean[] before = answer(2 * person, answered.minusSeconds(BETWEEN), moods[person / EACH], random, rows);
            boolean[] now = answer(2 * person + 1, answered, moods[person / EACH], random, rows);
            for (int kind = 0; kind < MET.length; kind++) {
                planted.people()[kind] += before[kind] || now[kind] ? 1 : 0;
                planted.answers()[kind] += (before[kind] ? 1 : 0) + (now[kind] ? 1 : 0);
            }
        }
        portal.sql("delete from journey.touchpoint;\ndelete from insight.survey;\n"
            + "insert into journey.touchpoint (id, occurred_at, type, outcome, server_ms, persona, pseudonym, account_id, visit, channel, initiator) values " + rows.steps() + ";\n"
            + "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values " + rows.answers());
        return planted;
    }

    /** One answer, and what its author met within five days before. */
    private static boolean[] answer(int nth, Instant at, double mood, Random random, Rows rows) {
        UUID who = new UUID(5, nth / 2);
        int hospital = 1 + nth / 2 / EACH;
        double effort = 4.7 + mood + random.nextGaussian() * 0.8;
        boolean[] met = new boolean[MET.length];
        for (int kind = 0; kind < MET.length; kind++) {
            if (random.nextInt(3) == 0) {
                met[kind] = true;
                effort += kind == 0 ? PLANTED : 0;
                rows.steps().add("(" + (3_000_000 + nth * MET.length + kind) + ", timestamp with time zone '" + at.minusSeconds(60 + random.nextInt(5 * 86_400)) + "', '"
                    + MET[kind] + ", 'REQUESTER', '" + who + "', " + hospital + ", '" + new UUID(6, nth * 10L + kind) + "', 'WEB', 'CUSTOMER')");
            }
        }
        rows.answers().add("(" + (1 + nth) + ", 'CES', 'RECEIPT_CONFIRMED', '" + who + "', " + hospital + ", timestamp with time zone '" + at + "', timestamp with time zone '" + at + "', "
            + Math.max(1, Math.min(7, Math.round(effort))) + ", 1)");
        return met;
    }
}
