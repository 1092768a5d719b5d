package io.itinera.insight.log;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.ExportLog;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A log that is longer than what is sorted at once, over months, with many touchpoints of one moment and some far from all others. */
@WithDatabase
class LogOrderTest {
    private static final int MANY = 40_000;
    /** Beyond whatever the portal itself records meanwhile: its exports are of no account here. */
    private static final int FIRST = 3_000_000;
    private static final String IN_ORDER = "select id from journey.touchpoint t where type = 'HOME_VIEWED' %s order by occurred_at, id";

    private static Portal portal;

    /** Once: nothing here changes it. */
    @BeforeAll
    static void aLongLog(Portal started) {
        portal = started;
        PlantedLog.in(portal);
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, account_id, channel, initiator, outcome)"
            + " select g.n, timestamp with time zone '2025-12-01 00:00:00.25+00' + mod((g.n - " + FIRST + ") * 7919, 7000) * interval '1000' second, 'HOME_VIEWED', 'REQUESTER',"
            + " 1 + mod(g.n, 2), 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(" + FIRST + ", " + (FIRST + MANY - 1) + ") g(n);\n"
            + "update journey.touchpoint set occurred_at = timestamp with time zone '1950-01-01 00:00:00+00' where id in (3000017, 3039000);\n"
            + "update journey.touchpoint set occurred_at = timestamp with time zone '2090-01-01 00:00:00+00' where id in (3000003, 3000004);\n"
            + "insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) select t.id, 'PRODUCT', cast(t.id as varchar), 'related'"
            + " from journey.touchpoint t where mod(t.id, 3) = 0;\n"
            + "insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) select t.id, 'CART', 'c', 'subject'"
            + " from journey.touchpoint t where mod(t.id, 6) = 0");
        portal.analyze();
    }

    @Test
    @DisplayName("INS-6.5 a long log has every touchpoint once, in the order they happened, each with its own objects")
    void holdsEachOnceInOrder() {
        List<JsonObject> lines = lines(new LogSelection(null, null, null, null, null));
        assertThat(ids(lines)).hasSize(MANY).isEqualTo(expected(""));
        assertThat(lines).allSatisfy(line -> {
            int id = line.getInt("touchpoint_id");
            assertThat(line.getJsonArray("objects").stream().map(o -> o.asJsonObject().getString("id")).toList())
                .isEqualTo(id % 6 == 0 ? List.of("c", "" + id) : id % 3 == 0 ? List.of("" + id) : List.of());
        });
    }

    @Test
    @DisplayName("INS-6.6 a period, hospitals and a limit take their part of a long log, in the same order")
    void holdsItsPartInOrder() {
        Instant from = Instant.parse("2025-12-10T10:35:00.25Z");
        Instant to = Instant.parse("2026-02-03T01:00:00Z");
        String within = "and t.occurred_at >= timestamp with time zone '" + from + "' and t.occurred_at < timestamp with time zone '" + to + "'";
        assertThat(ids(lines(new LogSelection(from, to, null, null, null)))).hasSizeGreaterThan(20_000).isEqualTo(expected(within));
        assertThat(ids(lines(new LogSelection(from, to, Set.of(2L), null, null)))).isEqualTo(expected(within + " and t.account_id = 2"));
        assertThat(ids(lines(new LogSelection(from, null, null, null, 15_000L)))).isEqualTo(
            expected("and t.occurred_at >= timestamp with time zone '" + from + "'").subList(0, 15_000));
        assertThat(lines(new LogSelection(NOW.plusSeconds(1), Instant.parse("2080-01-01T00:00:00Z"), null, null, null))).isEmpty();
    }

    @Test
    @DisplayName("INS-6.1 a long log by case has the events of each in the order they happened")
    void holdsCasesInOrder() {
        List<JsonObject> lines = lines(new LogSelection(null, null, null, CaseKind.CART, null));
        assertThat(lines).extracting(line -> line.getString("case_id")).containsOnly("c");
        assertThat(ids(lines)).isEqualTo(expected("and mod(t.id, 6) = 0"));
    }

    private static List<String> expected(String restricted) {
        return portal.rows(IN_ORDER.formatted(restricted));
    }

    private static List<String> ids(List<JsonObject> lines) {
        return lines.stream().map(line -> String.valueOf(line.getInt("touchpoint_id"))).toList();
    }

    private static List<JsonObject> lines(LogSelection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(ANALYST, () -> portal.get(ExportLog.class).export(selection, LogFormat.NDJSON, out));
        return out.toString(StandardCharsets.UTF_8).lines().map(line -> Json.createReader(new StringReader(line)).readObject())
            .filter(line -> line.getInt("touchpoint_id") >= FIRST).toList();
    }
}
