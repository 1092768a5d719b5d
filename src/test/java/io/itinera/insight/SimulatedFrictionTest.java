package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logs and answers made by chance ({@link SimulatedEfforts}), one after the other, read as the page of the map reads them. */
@WithDatabase
@Tag("simulated")
class SimulatedFrictionTest {
    private static final int SEEDS = 200;
    private static final MapChoice MONTH = new MapChoice(Scope.lastDays(30), null, null);
    /** What is planted on the scale from 0 to 100, of which one step of the effort score is a sixth. */
    private static final double POINTS = SimulatedEfforts.PLANTED * 100.0 / 6;

    /** Over all seeds. */
    private static final class Told {
        private final double[] points = new double[SimulatedEfforts.DETECTORS.size()];
        private int found;
        private int called;
    }

    @Test
    @DisplayName("MAP-3.3 a friction planted into 200 logs is a moment of truth with the points that it takes, and one that takes nothing is called one no more often than it may be")
    void findsWhatWasPlanted(Portal portal) {
        PlantedLog.in(portal);
        Told told = new Told();
        for (int seed = 0; seed < SEEDS; seed++) {
            SimulatedEfforts.plant(portal, seed, 1);
            read(portal, told);
        }
        System.out.printf("MAP-3.3 %d seeds, planted %.1f of 100: found in %d, %.1f on average; one of two that take nothing called in %d, %.1f and %.1f on average%n",
            SEEDS, POINTS, told.found, told.points[0], told.called, told.points[1], told.points[2]);
        assertThat(told.points[0]).isCloseTo(POINTS, within(1.5));
        assertThat(told.points[1]).isCloseTo(0, within(1.5));
        assertThat(told.points[2]).isCloseTo(0, within(1.5));
        assertThat(told.found).isGreaterThanOrEqualTo(SEEDS * 95 / 100);
        assertThat(told.called).isLessThanOrEqualTo(SEEDS * 5 / 100);
    }

    private static void read(Portal portal, Told told) {
        MomentsOfTruth read = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).momentsOfTruth(MONTH));
        assertThat(read.drivers()).hasSize(SimulatedEfforts.DETECTORS.size());
        boolean called = false;
        for (Driver driver : read.drivers()) {
            int kind = driver.kind() == Kind.WAITED ? 2 : driver.stage().equals("ORDER") ? 0 : 1;
            told.points[kind] += driver.effect().value() / SEEDS;
            told.found += kind == 0 && driver.truth() && driver.effect().value() < 0 ? 1 : 0;
            called |= kind > 0 && driver.truth();
        }
        told.called += called ? 1 : 0;
    }
}
