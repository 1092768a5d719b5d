package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Logs and answers made by chance, read as the pages of friction and of the map read them. A third of the people met a failed order, which takes 1.5 of 7 from what effort they
 * rate; as many each met a refused view of an invoice and a slow page, which take nothing. Hospitals have moods of their own.
 */
@WithDatabase
class SimulatedFrictionTest {
    private static final int SEEDS = 200;
    /** Reading all detectors takes ten times as long as the rest, so that every tenth log goes through them. */
    private static final int EVERY = 10;
    private static final int REPORTS = SEEDS / EVERY;
    private static final int HOSPITALS = 20;
    private static final int EACH = 6;
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
        private int found;
        private int called;
    }

    @Test
    @DisplayName("INS-3.4 and MAP-3.3 a friction planted into 200 logs is found with what it takes from effort, and one that takes nothing is seldom called")
    void findsWhatWasPlanted(Portal portal) {
        PlantedLog.in(portal);
        Told told = new Told();
        for (int seed = 0; seed < SEEDS; seed++) {
            int[] planted = plant(portal, new Random(seed));
            if (seed % EVERY == 0) {
                readFriction(portal, planted, told);
            }
            readMap(portal, told);
        }
        System.out.printf("INS-3.4 %d of the seeds, planted %.1f of 7: on average %.2f between those who met it and others, intervals apart in %d; nothing planted: %.2f and %.2f, apart in %d and %d%n",
            REPORTS, PLANTED, told.apart[0], told.clear[0], told.apart[1], told.apart[2], told.clear[1], told.clear[2]);
        System.out.printf("MAP-3.3 %d seeds, planted %.1f of 100: found in %d, %.1f on average; a spurious one called in %d, %.1f and %.1f on average%n",
            SEEDS, PLANTED * POINTS, told.found, told.points[0], told.called, told.points[1], told.points[2]);
        assertThat(told.apart[0]).isCloseTo(PLANTED, within(0.1));
        assertThat(told.points[0]).isCloseTo(PLANTED * POINTS, within(1.5));
        for (int other = 1; other < MET.length; other++) {
            assertThat(told.apart[other]).isCloseTo(0, within(0.1));
            assertThat(told.points[other]).isCloseTo(0, within(1.5));
            assertThat(told.clear[other]).isLessThanOrEqualTo(REPORTS * 5 / 100);
        }
        assertThat(told.clear[0]).isGreaterThanOrEqualTo(REPORTS * 95 / 100);
        assertThat(told.found).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(told.called).isLessThanOrEqualTo(SEEDS * 12 / 100);
    }

    /** Each detector finds exactly those who met its friction; the page shows what both groups rate. */
    private static void readFriction(Portal portal, int[] planted, Told told) {
        List<FrictionRow> rows = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(Scope.lastDays(30))).rows();
        for (int kind = 0; kind < MET.length; kind++) {
            String detector = DETECTORS.get(kind);
            FrictionRow row = rows.stream().filter(one -> one.detector().equals(detector)).findFirst().orElseThrow();
            assertThat(row.people()).isEqualTo(planted[kind]);
            assertThat(row.touched().n() + row.others().n()).isEqualTo(HOSPITALS * EACH);
            told.apart[kind] += (row.touched().value() - row.others().value()) / REPORTS;
            told.clear[kind] += row.touched().high() < row.others().low() || row.touched().low() > row.others().high() ? 1 : 0;
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

    /** @return how many met each */
    private static int[] plant(Portal portal, Random random) {
        StringJoiner steps = new StringJoiner(", ");
        StringJoiner answers = new StringJoiner(", ");
        int[] planted = new int[MET.length];
        double[] moods = random.doubles(HOSPITALS).map(even -> 1.4 * even - 0.7).toArray();
        for (int person = 0; person < HOSPITALS * EACH; person++) {
            int hospital = 1 + person / EACH;
            double effort = 4.7 + moods[hospital - 1] + random.nextGaussian() * 0.8;
            Instant answered = PlantedLog.NOW.minusSeconds(random.nextInt(20 * 86_400));
            UUID who = new UUID(5, person);
            for (int kind = 0; kind < MET.length; kind++) {
                if (random.nextInt(3) == 0) {
                    planted[kind]++;
                    effort += kind == 0 ? PLANTED : 0;
                    steps.add("(" + (3_000_000 + person * MET.length + kind) + ", timestamp with time zone '" + answered.minusSeconds(60 + random.nextInt(5 * 86_400)) + "', '"
                        + MET[kind] + ", 'REQUESTER', '" + who + "', " + hospital + ", '" + new UUID(6, person * 10L + kind) + "', 'WEB', 'CUSTOMER')");
                }
            }
            answers.add("(" + (1 + person) + ", 'CES', 'RECEIPT_CONFIRMED', '" + who + "', " + hospital + ", timestamp with time zone '" + answered + "', timestamp with time zone '"
                + answered + "', " + Math.max(1, Math.min(7, Math.round(effort))) + ", 1)");
        }
        portal.sql("delete from journey.touchpoint;\ndelete from insight.survey;\n"
            + "insert into journey.touchpoint (id, occurred_at, type, outcome, server_ms, persona, pseudonym, account_id, visit, channel, initiator) values " + steps + ";\n"
            + "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values " + answers);
        return planted;
    }
}
