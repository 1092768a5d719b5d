package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Replay;
import io.itinera.insight.friction.boundary.ReplayFriction;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Friction that browsers tell of. */
@WithDatabase
class BrowserFrictionTest {
    private static final Scope MONTH = Scope.lastDays(30);
    private static final List<String> OF_BROWSERS = List.of("rage-click", "dead-click", "left-form", "script-error", "poor-page", "mouse-thrash", "scroll-to-fro",
        "blocked-page");
    private static final int UNTIL_COUNTED = 40;

    @BeforeEach
    void switchOff(Portal portal) {
        portal.sql("update journey.signal_switch set is_on = false");
    }

    @Test
    @DisplayName("INS-3.6 the report looks for what browsers tell only when they are to tell, or have told")
    void looksWhereThereIsSomething(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        assertThat(detectors(portal)).doesNotContainAnyElementsOf(OF_BROWSERS).hasSize(18);
        portal.sql("update journey.signal_switch set is_on = true");
        assertThat(detectors(portal)).containsAll(OF_BROWSERS).hasSize(26);
        portal.sql("update journey.signal_switch set is_on = false");
        log.at(10, "RAGE_CLICKED");
        portal.get(Remembered.class).forget();
        assertThat(detectors(portal)).contains("rage-click").hasSize(19);
    }

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @DisplayName("INS-3.6 each signal counts; a page is poor by the 75th percentile of everybody, and of a poor page what is poor counts")
    @CsvSource(delimiter = '|', textBlock = """
        rage-click | 5 RAGE_CLICKED, 4 DEAD_CLICKED | 1
        rage-click | 5 RAGE_CLICKED supplier | 0
        dead-click | 5 DEAD_CLICKED reason=no-effect, 4 DEAD_CLICKED reason=no-effect-after-request | 2
        left-form | 5 FORM_LEFT ABANDONED | 1
        script-error | 5 SCRIPT_FAILED reason=TypeError | 1
        mouse-thrash | 5 MOUSE_THRASHED, 4 RAGE_CLICKED | 1
        blocked-page | 5 PAGE_BLOCKED took=4300 object=PAGE:/a | 1
        scroll-to-fro | 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=1 object=PAGE:/a account=2 | 1
        scroll-to-fro | 5 PAGE_SCROLLED reason=5 object=PAGE:/a, 5 PAGE_SCROLLED reason=1 object=PAGE:/a | 0
        scroll-to-fro | 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=9 object=PAGE:/a | 0
        scroll-to-fro | 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=1 object=PAGE:/b | 1
        scroll-to-fro | 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=1 object=PAGE:/b, 5 PAGE_SCROLLED reason=1 object=PAGE:/c | 2
        scroll-to-fro | 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=9 object=PAGE:/b, 5 PAGE_SCROLLED reason=9 object=PAGE:/c | 0
        scroll-to-fro | 5 PAGE_SCROLLED reason=7 object=PAGE:/a, 5 PAGE_SCROLLED reason=8 object=PAGE:/b, 5 PAGE_SCROLLED reason=9 object=PAGE:/c | 1
        scroll-to-fro | 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=7 object=PAGE:/a, 5 PAGE_SCROLLED reason=9 object=PAGE:/a, 5 PAGE_SCROLLED reason=1 object=PAGE:/b, 5 PAGE_SCROLLED reason=60 object=PAGE:/c, 5 PAGE_SCROLLED reason=1 object=PAGE:/d, 5 PAGE_SCROLLED reason=2 object=PAGE:/e | 4
        poor-page | 5 PAGE_PAINTED took=4001 object=PAGE:/a | 1
        poor-page | 5 PAGE_PAINTED took=4000 object=PAGE:/a | 0
        poor-page | 5 PAGE_ANSWERED took=501 object=PAGE:/a, 5 PAGE_ANSWERED took=500 object=PAGE:/b | 1
        poor-page | 5 PAGE_SHIFTED reason=0.251 object=PAGE:/a, 5 PAGE_SHIFTED reason=0.250 object=PAGE:/b | 1
        poor-page | 5 PAGE_PAINTED took=9000 object=PAGE:/a, 5 PAGE_PAINTED took=100 object=PAGE:/a, 5 PAGE_PAINTED took=100 object=PAGE:/a, 5 PAGE_PAINTED took=100 object=PAGE:/a, 5 PAGE_PAINTED took=100 object=PAGE:/a | 0
        poor-page | 5 PAGE_PAINTED took=9000 object=PAGE:/a, 5 PAGE_PAINTED took=5000 object=PAGE:/a account=2, 5 PAGE_PAINTED took=100 object=PAGE:/a | 2
        poor-page | 5 PAGE_PAINTED took=9000 object=PAGE:/a, 5 PAGE_ANSWERED took=100 object=PAGE:/a | 1
        """)
    void countsWhatItsDefinitionSays(String detector, String events, int verdict, Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        portal.sql("update journey.signal_switch set is_on = true");
        for (String event : events.split(", ")) {
            String[] parts = event.split(" ", 2);
            log.at(Double.parseDouble(parts[0]), parts[1]);
        }

        assertThat(report(portal).rows()).filteredOn(row -> row.detector().equals(detector)).extracting(FrictionRow::count).containsExactly((long) verdict);
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).behind(detector, MONTH, 1, 50)).rows()).hasSize(verdict);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("FRI-2 FRI-5 what the browser tells has its page and its replay, and the counts kept by the hour tell the same as the log")
    @CsvSource(delimiter = '|', textBlock = """
        mouse-thrash | MOUSE_THRASHED object=FIELD:table | FIELD | table
        blocked-page | PAGE_BLOCKED took=4300 object=PAGE:/ordering/lists | PAGE | /ordering/lists
        scroll-to-fro | PAGE_SCROLLED reason=9 object=PAGE:/ordering/lists | PAGE | /ordering/lists
        poor-page | PAGE_PAINTED took=9000 object=PAGE:/ordering/lists | PAGE | /ordering/lists
        """)
    void isReadLikeAnyOther(String detector, String told, String dimension, String place, Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        String type = told.split(" ")[0];
        log.at(20_000, "HOME_VIEWED");
        int met = log.at(19_998, told);
        log.at(19_997, "CART_VIEWED");
        log.at(10, told + " account=2 visit=2");
        log.at(9, "PAGE_SCROLLED reason=1 object=PAGE:/ordering/lists visit=3");

        FrictionKind kind = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(detector, Scope.lastDays(90), Locale.ENGLISH));

        assertThat(kind.row().count()).isEqualTo(2);
        assertThat(kind.hospitals().stream().map(one -> one.code() + "|" + one.times())).containsExactlyInAnyOrder("H1|1", "H2|1");
        assertThat(kind.places()).filteredOn(one -> one.dimension().equals(dimension)).singleElement()
            .satisfies(one -> assertThat(one.id() + " " + one.times() + " " + one.accounts()).isEqualTo(place + " 2 2"));
        assertThat(kind.weeks().stream().mapToLong(FrictionKind.Week::times).sum()).isEqualTo(2);
        Replay replay = portal.as(PlantedLog.ANALYST, () -> portal.get(ReplayFriction.class).replay(met, Locale.ENGLISH));
        assertThat(replay.steps()).extracting(Replay.Step::met).containsExactly(false, true, false);
        assertThat(replay.steps().get(1).sentence()).startsWith(portal.rows("select name_en from journey.touchpoint_type where code = '" + type + "'").get(0));
        for (int round = 0; round < UNTIL_COUNTED; round++) {
            portal.get(RollupRounds.class).round();
        }
        String where = " where type = '" + type + "'";
        assertThat(portal.rows("select sum(touchpoints) from journey.rollup_hour" + where)).isEqualTo(portal.rows("select count(*) from journey.touchpoint" + where));
    }

    private static FrictionReport report(Portal portal) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(MONTH));
    }

    private static List<String> detectors(Portal portal) {
        return report(portal).rows().stream().map(FrictionRow::detector).toList();
    }
}
