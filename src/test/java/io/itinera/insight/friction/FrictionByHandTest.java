package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each figure of the friction report, of every kind, beside a query written by hand over the touchpoints themselves ({@link FrictionsByHand}). */
@WithDatabase
class FrictionByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final int UNTIL_GATHERED = 40;
    private static final long FEWEST = 10;
    /** Touchpoints, hospitals, people, money. */
    private static final String FOUND = "select count(*), count(distinct b.account_id), count(distinct b.pseudonym), sum(b.amount) from journey.by_hand b where b.kind = '%s'"
        + " and b.stretch in ('ANY', 'CURRENT') and %s";
    private static final String HITS = "select count(distinct b.visit) + sum(case when b.visit is null then 1 else 0 end) from journey.by_hand b where b.kind = '%s' and b.stretch in ('ANY', '%s') and %s";

    @Test
    @DisplayName("INS-3.2 of every kind of friction each figure of the report is that of a query by hand over touchpoints, from the log and from what is gathered beside it")
    void equalsQueriesByHand(Portal portal) {
        ChanceLog.in(portal);
        FrictionsByHand.lay(portal);
        compare(portal);
        for (int n = 0; n < UNTIL_GATHERED; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(portal.rows("select touchpoint_id from journey.span")).isNotEmpty();
        assertThat(portal.rows("select touchpoint_id from journey.way")).isNotEmpty();
        compare(portal);
    }

    private static void compare(Portal portal) {
        List<String> kinds = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).detectors());
        FrictionReport report = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER));
        assertThat(report.rows()).extracting(FrictionRow::detector).containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(report.visits()).isEqualTo((long) number(portal, FrictionsByHand.VISITS.formatted(Stretch.CURRENT.during("t.occurred_at"))));
        assertThat(report.previousVisits()).isEqualTo((long) number(portal, FrictionsByHand.VISITS.formatted(Stretch.BEFORE.during("t.occurred_at"))));
        report.rows().forEach(row -> compare(portal, row));
    }

    private static void compare(Portal portal, FrictionRow row) {
        String kind = row.detector();
        double[] now = numbers(portal, FOUND.formatted(kind, Stretch.CURRENT.during("b.occurred_at"))).get(0);
        assertThat(new double[] {row.count(), row.accounts(), row.people(), row.atStake() == null ? 0 : row.atStake().doubleValue()}).as(kind).containsExactly(now, offset(1e-6));
        assertThat(now[0]).as("times of " + kind).isGreaterThanOrEqualTo(FEWEST);
        double visits = number(portal, FrictionsByHand.VISITS.formatted(Stretch.CURRENT.during("t.occurred_at") + FrictionsByHand.waited("t", kind, 0)));
        double hits = Math.min(visits, number(portal, HITS.formatted(kind, "CURRENT", Stretch.CURRENT.during("b.occurred_at"))));
        double before = number(portal, FrictionsByHand.VISITS.formatted(Stretch.BEFORE.during("t.occurred_at") + FrictionsByHand.waited("t", kind, 90)));
        double hitsBefore = Math.min(before, number(portal, HITS.formatted(kind, "BEFORE", Stretch.BEFORE.during("b.occurred_at") + FrictionsByHand.waited("b", kind, 90))));
        assertThat(new double[] {row.visits(), row.share().value(), row.previous()}).as(kind).containsExactly(new double[] {hits, hits / visits, hitsBefore / before}, offset(1e-9));
    }

    private static double number(Portal portal, String query) {
        return numbers(portal, query).get(0)[0];
    }
}
