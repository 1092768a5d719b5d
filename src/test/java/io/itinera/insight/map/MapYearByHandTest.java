package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.Against;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MapComparison;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The map beside itself a year before, from queries by hand over the touchpoints and answers themselves and the papers' arithmetic. */
@WithDatabase
class MapYearByHandTest {
    private static final int UNTIL_COUNTED = 40;
    private static final String LARGE = "in (2, 4, 6, 8, 10, 12)";
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 28);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);
    /** A year before less happened, more of it failed or took longer, and answers were the other way round. */
    private static final String YEAR_BEFORE = "insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, visit, channel, initiator, outcome, duration_ms, server_ms, reason)"
        + " select t.id + 5000000, t.occurred_at - interval '365' day, t.type, t.persona, t.pseudonym, t.account_id, t.visit, t.channel, t.initiator, case when mod(t.id, 3) = 0 then 'FAILED'"
        + " else t.outcome end, t.duration_ms * (1 + mod(t.id, 4)), t.server_ms, t.reason from journey.touchpoint t where mod(t.id, 5) > 0;\n"
        + "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, dismissed_at, effort, satisfaction, recommendation, trust, relevance, simplicity,"
        + " expectation, remark, version) select s.id + 5000, s.instrument, s.touchpoint, s.pseudonym, s.account_id, s.offered_at - interval '365' day, s.answered_at - interval '365' day,"
        + " s.dismissed_at - interval '365' day, 8 - s.effort, 6 - s.satisfaction, 10 - s.recommendation, s.trust, s.relevance, s.simplicity, s.expectation, s.remark, 1 from insight.survey s"
        + " where mod(s.id, 7) > 0";

    @Test
    @DisplayName("MAP-1.1, MAP-1.2, MAP-1.3 and MAP-1.4 beside the same days a year before both sides, the differences and their intervals are those of queries by hand, of the last days and of some over the turn of a year, of all hospitals and of a segment")
    void equalsQueriesByHand(Portal portal) {
        MapLog.in(portal);
        portal.sql(YEAR_BEFORE);
        portal.analyze();
        MapComparison all = compare(portal, Scope.lastDays(55), new String[] {"2026-01-24", "2026-03-20", "2025-01-24", "2025-03-20"}, "");
        assertThat(all.overall().beyondChance()).contains(Measure.COMPLETION);
        assertThat(all.other().touchpoints()).isPositive().isLessThan(all.one().touchpoints());
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(portal.rows("select month_on from journey.rollup_month where month_on = date '2025-01-01'")).isNotEmpty();
        compare(portal, new Scope(30, "LARGE_PUBLIC", null, null, null, null, null, FIRST, LAST, null), new String[] {"2025-12-27", "2026-02-20", "2024-12-27", "2025-02-20"}, LARGE);
    }

    /** @param days after which one side begins and with which it ends, then the other */
    private static MapComparison compare(Portal portal, Scope scope, String[] days, String hospitals) {
        MapComparison told = DifferencesByHand.read(portal, new MapChoice(scope, null, null), Against.days(Against.Kind.YEAR));
        DifferencesByHand.compare(told, MapSide.of(portal, days[0], days[1], hospitals), MapSide.of(portal, days[2], days[3], hospitals));
        return told;
    }
}
