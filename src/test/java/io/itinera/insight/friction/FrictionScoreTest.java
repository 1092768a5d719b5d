package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionKind.Example;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.FrictionScore.Week;
import io.itinera.insight.friction.boundary.FrictionWeights.Weight;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How much friction visits bear, by week and of the visits that are replayed. */
@WithDatabase
class FrictionScoreTest {
    private static final int DAY = 1440;
    private static final int HOSPITALS = 5;

    @Test
    @DisplayName("FRI-9.4 a visit bears the weighed times that it met each kind, no more than the cap, to its steps; below zero counts as zero, and what browsers tell is no step")
    void tellsWhatVisitsBear(Portal portal) {
        PlantedLog log = FrictionWeightsTest.begin(portal);
        weigh(portal, "('failure', 3, 40, 0.5, 0.1, 0.9), ('search-without-result', 3, 40, -2, -3, -1), ('slow-page', 3, 4, null, null, null)");
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            fail(log, hospital, 10 * hospital, 5, 8 * DAY);
            log.at(8 * DAY - 6, "CATALOG_SEARCHED reason=no-result visit=" + 10 * hospital + " account=" + hospital);
            log.at(8 * DAY - 7, "RAGE_CLICKED visit=" + 10 * hospital + " account=" + hospital);
            fail(log, hospital, 10 * hospital + 1, hospital % 2, 8 * DAY - 60);
            log.at(8 * DAY - 70, "HOME_VIEWED server=4000 visit=" + (10 * hospital + 1) + " account=" + hospital);
            log.at(DAY, "HOME_VIEWED visit=" + (10 * hospital + 2) + " account=" + hospital);
        }

        FrictionScore score = score(portal, 30);

        assertThat(score.all().score().n()).isEqualTo(3 * HOSPITALS);
        assertThat(score.all().steps()).as("six steps, one and one more of three, and a page").isEqualTo(6 * HOSPITALS + HOSPITALS + 3 + HOSPITALS);
        assertThat(score.all().score().value()).isCloseTo(0.5 * (3 * HOSPITALS + 3) / (8 * HOSPITALS + 3), within(1e-9));
        assertThat(score.all().score().low()).isBetween(0.0, score.all().score().value());
        assertThat(score.weeks()).hasSize(4);
        Week last = score.weeks().get(3);
        assertThat(last.score().n()).isEqualTo(HOSPITALS);
        assertThat(last.isTold()).as("five visits").isFalse();
        Week before = score.weeks().get(2);
        assertThat(before.score().n()).isEqualTo(2 * HOSPITALS);
        assertThat(before.score().value()).isCloseTo(0.5 * (3 * HOSPITALS + 3) / (7 * HOSPITALS + 3), within(1e-9));
        assertThat(score.weights().isFitted()).isTrue();
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(new Scope(30, null, null, null, "H1", null, null, null, null, null))).all().isTold()).as("one hospital").isFalse();
    }

    @Test
    @DisplayName("FRI-9.4 a kept weight of a kind that there is no longer weighs nothing and stands in no table; the others hold")
    void knowsNoKindThatIsGone(Portal portal) {
        PlantedLog log = FrictionWeightsTest.begin(portal);
        weigh(portal, "('failure', 3, 40, 0.5, 0.1, 0.9), ('gone', 3, 40, 0.7, 0.1, 0.9)");
        fail(log, 1, 1, 1, DAY);

        FrictionScore score = score(portal, 30);

        assertThat(score.weights().isFitted()).isTrue();
        assertThat(score.weights().weights()).extracting(Weight::kind).containsExactly("failure");
        assertThat(score.all().score().n()).isEqualTo(1);
    }

    @Test
    @DisplayName("FRI-9.4 without a month that was looked at visits are weighed by what is supposed, which the report says")
    void tellsWhatIsSupposed(Portal portal) {
        FrictionWeightsTest.begin(portal);
        FrictionScore score = score(portal, 30);

        assertThat(score.weights().month()).isNull();
        assertThat(score.weights().isFitted()).isFalse();
        assertThat(score.weights().weights().stream().mapToDouble(weight -> weight.estimate().value()).average().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(score.all().isTold()).isFalse();
    }

    @Test
    @DisplayName("FRI-9.5 of the newest examples of a kind those are replayed first whose visit bore most friction, with its score")
    void sortsExamples(Portal portal) {
        PlantedLog log = FrictionWeightsTest.begin(portal);
        weigh(portal, "('failure', 3, 40, 0.5, 0.1, 0.9)");
        for (int visit = 1; visit <= 7; visit++) {
            fail(log, 1, visit, 1, visit * 200);
            for (int step = 0; step < (visit * 3) % 7; step++) {
                log.at(visit * 200 - 10 - step, "HOME_VIEWED visit=" + visit);
            }
        }

        List<Example> shown = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind("failure", Scope.lastDays(30), Locale.ENGLISH)).examples();

        assertThat(shown).extracting(Example::score).containsExactly(0.5, 0.25, 0.5 / 3, 0.125, 0.1);
    }

    private static void fail(PlantedLog log, int hospital, int visit, int times, double minutes) {
        for (int time = 0; time < times; time++) {
            log.at(minutes - time, "CART_FILLED FAILED visit=" + visit + " account=" + hospital);
        }
    }

    private static void weigh(Portal portal, String weights) {
        portal.sql("insert into insight.friction_fit (first_day, answers, hospitals, ridge, fitted, made_at) values (date '2026-02-01', 240, 12, 0.24, true, timestamp with time zone '2026-03-01T00:00:00Z');\n"
            + "insert into insight.friction_weight (first_day, kind, cap, met, weight, low, high) values " + weights.replace("('", "(date '2026-02-01', '"));
    }

    private static FrictionScore score(Portal portal, int days) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).score(Scope.lastDays(days)));
    }
}
