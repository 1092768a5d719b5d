package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each figure of the friction report, of every kind, beside a query written by hand over the touchpoints themselves ({@link FrictionsByHand}) and the papers' arithmetic ({@link VisitsByHand}). */
@WithDatabase
class FrictionByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final int UNTIL_GATHERED = 40;
    private static final long FEWEST = 10;

    @Test
    @DisplayName("INS-3.2, INS-3.3 of every kind of friction each figure of the report, its bounds, p value and trend are those of queries by hand over touchpoints, from the log and from what is gathered beside it")
    void equalsQueriesByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        VisitsByHand byHand = VisitsByHand.in(portal);
        compare(portal, byHand);
        for (int n = 0; n < UNTIL_GATHERED; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(portal.rows("select touchpoint_id from journey.span")).isNotEmpty();
        assertThat(portal.rows("select touchpoint_id from journey.way")).isNotEmpty();
        compare(portal, byHand);
    }

    private static void compare(Portal portal, VisitsByHand byHand) {
        List<String> kinds = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).detectors());
        FrictionReport report = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER));
        assertThat(report.rows()).extracting(FrictionRow::detector).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(List.of(report.visits(), report.previousVisits())).containsExactly(visits(portal, Stretch.CURRENT), visits(portal, Stretch.BEFORE));
        report.rows().forEach(row -> byHand.compare(row, kinds.size()));
        assertThat(report.rows()).extracting(FrictionRow::trend).contains(Trend.LEVEL).containsAnyOf(Trend.RISING, Trend.FALLING);
        assertThat(report.rows()).allSatisfy(row -> assertThat(row.count()).as("times of " + row.detector()).isGreaterThanOrEqualTo(FEWEST));
    }

    private static long visits(Portal portal, Stretch stretch) {
        return (long) numbers(portal, FrictionsByHand.VISITS.formatted(stretch.during("t.occurred_at"))).get(0)[0];
    }
}
