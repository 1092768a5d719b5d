package io.itinera.insight.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.touchpoint.boundary.ReadTouchpoint;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happened in the same cases, against a query of its own. */
@WithDatabase
class CaseStepsTest {
    private static final int DAY = 1_440;
    private static final List<String> TYPES = List.of("ORDER_SUBMITTED", "ORDER_VIEWED", "CONTRACT_VIEWED", "ORDER_CONFIRMED supplier", "ORDER_SHIPPED supplier");
    private static final List<String> THINGS = List.of("ORDER:P-1", "ORDER:P-2", "CONTRACT:C-1", "INVOICE:F-1", "PRODUCT:1");

    @Test
    @DisplayName("MAP-9.4 what lies within a day in the same cases is what the log has there, however much is about the same things and however long it goes on, each step once a case")
    void isWhatTheLogHas(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        Random random = new Random(11);
        for (int n = 0; n < 300; n++) {
            int id = log.at(random.nextInt(120 * 4) / 4.0 * DAY, TYPES.get(random.nextInt(TYPES.size())) + " object=" + THINGS.get(random.nextInt(THINGS.size())) + " account=" + (1 + n % 2));
            if (n % 3 == 0) {
                portal.sql("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + id + ", 'CONTRACT', 'C-2', 'related')");
            }
        }
        String looked = "t.type = 'ORDER_SUBMITTED' and t.occurred_at >= timestamp with time zone '2026-02-18 23:00:00Z'";
        String things = "o.object_type in ('ORDER', 'INVOICE', 'CONTRACT')";

        List<String> told = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadTouchpoint.class).sheet("ORDER_SUBMITTED", new MapChoice(Scope.lastDays(30), null, null), Locale.ENGLISH))
            .around().behind().stream().map(one -> one.type() + "|" + one.before() + "|" + one.cases() + "|" + one.of()).toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(portal.rows("select b.type, b.is_before, count(*), (select count(distinct o.touchpoint_id) from journey.touchpoint t"
            + " join journey.touchpoint_object o on o.touchpoint_id = t.id and " + things + " where " + looked + ") from (select distinct t.id, v.type,"
            + " v.occurred_at < t.occurred_at or v.occurred_at = t.occurred_at and v.id < t.id as is_before from journey.touchpoint t"
            + " join journey.touchpoint_object o on o.touchpoint_id = t.id and " + things + " join journey.touchpoint_object p on p.object_type = o.object_type and p.object_id = o.object_id"
            + " join journey.touchpoint v on v.id = p.touchpoint_id and v.id <> t.id and abs(extract(epoch from (v.occurred_at - t.occurred_at))) <= 86400"
            + " where " + looked + ") b group by b.type, b.is_before"));
        assertThat(told).hasSizeGreaterThan(6);
    }
}
