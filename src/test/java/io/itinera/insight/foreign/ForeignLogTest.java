package io.itinera.insight.foreign;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.foreign.boundary.DeleteForeignLog;
import io.itinera.insight.foreign.boundary.ForeignCaseKind;
import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.foreign.boundary.ImportForeignLog;
import io.itinera.insight.foreign.boundary.ImportForeignLog.Request;
import io.itinera.insight.foreign.boundary.ImportsBusy;
import io.itinera.insight.foreign.boundary.ReadForeignLogs;
import io.itinera.insight.foreign.boundary.TakeForeignLog;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.ExportLog;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.insight.log.boundary.ReadLog;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other tools' logs come in, are counted and leave as they came, apart from ours. */
@WithDatabase
class ForeignLogTest {
    static final List<String> TABLES = List.of("foreign_follow", "foreign_case_kind", "foreign_object_object", "foreign_event_object",
        "foreign_event", "foreign_object", "foreign_log");

    private Portal portal;
    private PlantedLog ours;

    @BeforeEach
    void nothingYet(Portal portal) {
        this.portal = portal;
        TABLES.forEach(table -> portal.sql("delete from insight." + table));
        ours = PlantedLog.in(portal);
    }

    @Test
    @DisplayName("INS-9.1 XES: a trace is a case whatever its name, events follow as they stand in the file, and some belong to no case")
    void readsXes() {
        long log = bring("ward.xes");
        ForeignLogRow row = portal.as(ANALYST, () -> reading().one(log));
        assertThat(row).isEqualTo(new ForeignLogRow(log, "ward.xes", LogFormat.XES, PlantedLog.NOW, 11, 5,
            Instant.parse("2026-01-04T06:00:00Z"), Instant.parse("2026-01-09T09:15:30.123456Z")));
        assertThat(kinds(log)).containsExactly(new ForeignCaseKind("case", 4, 2));
        FollowGraph graph = follows(log);
        assertThat(List.of(graph.cases(), graph.events(), graph.activities(), graph.follows())).containsExactly(3L, 10L, 4L, 7L);
        assertThat(graph.pairs()).containsExactly(new FollowRow("", "discharge", 2, 2), new FollowRow("admit", "", 2, 2),
            new FollowRow("admit", "admit", 1, 1), new FollowRow("admit", "treat", 1, 1), new FollowRow("treat", "discharge", 1, 1));
    }

    @ParameterizedTest
    @DisplayName("INS-9.1 OCEL in JSON and in XML: each type of object is a kind of case, in the order of time, and what names an object twice is one event of it")
    @ValueSource(strings = {"kitchen.jsonocel", "kitchen.xmlocel"})
    void readsOcel(String file) {
        long log = bring(file);
        ForeignLogRow row = portal.as(ANALYST, () -> reading().one(log));
        assertThat(row).isEqualTo(new ForeignLogRow(log, file, LogFormat.OCEL, PlantedLog.NOW, 4, 3,
            Instant.parse("2026-02-01T09:00:00Z"), Instant.parse("2026-02-01T12:00:00Z")));
        assertThat(kinds(log)).containsExactly(new ForeignCaseKind("meal", 3, 2), new ForeignCaseKind("table", 1, 1));
        assertThat(follows(log).rows()).containsExactlyInAnyOrder(new FollowRow("cook", "serve", 1, 1), new FollowRow("serve", null, 1, 1),
            new FollowRow("serve", "cook", 1, 1), new FollowRow("cook", null, 1, 1));
        assertThat(portal.rows("select count(*) from insight.foreign_event_object")).containsExactly("6");
        assertThat(portal.rows("select object_id, qualifier from insight.foreign_object_object")).containsExactly("t1|goes to");
    }

    @ParameterizedTest
    @DisplayName("INS-9.2 what came in leaves again: imported once more it is the same, to the last attribute, list and relation")
    @ValueSource(strings = {"ward.xes", "kitchen.jsonocel", "kitchen.xmlocel"})
    void goesRound(String file) {
        long first = bring(file);
        byte[] written = take(first);
        long second = bring("again", written);
        for (String table : TABLES) {
            String same = columns(table);
            String order = " order by " + (table.endsWith("t_object") ? "relation_no" : same);
            assertThat(portal.rows("select " + same + " from insight." + table + " where " + of(table) + " = " + second + order))
                .as(table).isEqualTo(portal.rows("select " + same + " from insight." + table + " where " + of(table) + " = " + first + order));
        }
        assertThat(take(second)).isEqualTo(written);
    }

    @Test
    @DisplayName("INS-9.2 XES leaves in the order the standard wants, with nested attributes and lists")
    void writesXes() {
        String written = new String(take(bring("ward.xes")), StandardCharsets.UTF_8);
        assertThat(written).contains("xes.version=\"1849.2016\" xes.features=\"nested-attributes\"",
            "<float key=\"temperature\" value=\"38.5\"><string key=\"unit\" value=\"°C\"/></float>", "value=\"a ward &amp; its &quot;board&quot;\"",
            "<list key=\"drugs\"><string key=\"note\" value=\"as given\"/><values><string key=\"drug\" value=\"a\"/><string key=\"drug\" value=\"b\"/></values></list>",
            "<trace><string key=\"concept:name\" value=\"bed 3\"/></trace>");
        assertThat(Stream.of("<extension", "<global", "<classifier", "key=\"source\"", "<trace", "</trace><event").map(written::indexOf).toList())
            .isSorted().doesNotContain(-1);
    }

    @ParameterizedTest
    @DisplayName("INS-9.3 our own export, imported as a foreign log, is counted as our page counts it")
    @EnumSource(CaseKind.class)
    void countsOursAsWeDo(CaseKind kind) {
        ours.at(100, "CART_FILLED object=CART:7");
        ours.at(99, "CART_FILLED object=CART:7");
        ours.at(99, "ORDER_SUBMITTED object=ORDER:P-1");
        ours.at(98, "INVOICE_ISSUED visit=3 supplier object=ORDER:P-1");
        ours.at(97, "PRODUCT_VIEWED visit=3 account=2 object=PRODUCT:A-1");
        if (kind != CaseKind.VISIT && kind != CaseKind.ACCOUNT) {
            ours.at(96, "HELP_VIEWED object=" + kind + ":9");
        }
        LogSelection selection = new LogSelection(null, null, null, kind, null);
        long log = bring("ours", portal.as(ANALYST, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            portal.get(ExportLog.class).export(selection, LogFormat.XES, out);
            return out.toByteArray();
        }));
        FollowGraph counted = portal.as(ANALYST, () -> portal.get(ReadLog.class).follows(selection));
        assertThat(follows(log).rows()).containsExactlyInAnyOrderElementsOf(counted.rows());
    }

    @Test
    @DisplayName("INS-9.4 a foreign log touches nothing of ours")
    void staysApart() {
        ours.at(99, "ORDER_SUBMITTED object=ORDER:P-1");
        LogSelection everything = new LogSelection(null, null, null, CaseKind.ACCOUNT, null);
        FollowGraph before = portal.as(ANALYST, () -> portal.get(ReadLog.class).follows(everything));
        bring("ward.xes");
        bring("kitchen.jsonocel");
        assertThat(portal.as(ANALYST, () -> portal.get(ReadLog.class).follows(everything))).isEqualTo(before);
        assertThat(portal.rows("select type, outcome, account_id, reason from journey.touchpoint where type like 'FOREIGN%'"))
            .containsExactly("FOREIGN_LOG_IMPORTED|COMPLETED|null|null", "FOREIGN_LOG_IMPORTED|COMPLETED|null|null");
        assertThat(portal.rows("select count(*) from journey.touchpoint_object")).containsExactly("1");
    }

    @Test
    @DisplayName("INS-9.5 a packed file is the same file, whatever it is called; a long name is cut")
    void unpacks() {
        long log = bring("n".repeat(130) + "\u0000", packed(file("ward.xes")));
        ForeignLogRow row = portal.as(ANALYST, () -> reading().one(log));
        assertThat(row.events()).isEqualTo(11);
        assertThat(row.name()).isEqualTo("n".repeat(120));
    }

    @Test
    @DisplayName("INS-9.6 a deleted log is gone with everything of it, another stays, and a second time there is none")
    void isDeleted() {
        long kept = bring("kitchen.jsonocel");
        long gone = bring("ward.xes");
        portal.as(ANALYST, () -> portal.get(DeleteForeignLog.class).delete(gone));
        assertThat(portal.as(ANALYST, () -> reading().all())).extracting(ForeignLogRow::id).containsExactly(kept);
        TABLES.forEach(table -> assertThat(portal.rows("select count(*) from insight." + table + " where " + of(table) + " = " + gone))
            .as(table).containsExactly("0"));
        assertThatThrownBy(() -> portal.as(ANALYST, () -> portal.get(DeleteForeignLog.class).delete(gone))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(ANALYST, () -> reading().one(gone))).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'FOREIGN_LOG_DELETED' order by id"))
            .containsExactly("COMPLETED|null", "REJECTED|no-such-record");
    }

    @Test
    @DisplayName("INS-9.7 only analysts bring, see, take and delete logs; the newest stands first")
    void isForAnalysts() {
        long log = bring("ward.xes");
        long newer = bring("kitchen.xmlocel");
        ForeignLogRow row = portal.as(ANALYST, () -> reading().one(log));
        assertThat(portal.as(ANALYST, () -> reading().all())).extracting(ForeignLogRow::id).containsExactly(newer, log);
        Stream.<Runnable>of(() -> portal.get(ImportForeignLog.class).importLog(new Request("x", InputStream.nullInputStream())),
            () -> reading().all(), () -> reading().one(log), () -> reading().kinds(log),
            () -> portal.get(TakeForeignLog.class).take(row, new ByteArrayOutputStream()),
            () -> portal.get(DeleteForeignLog.class).delete(log)).forEach(deed ->
            assertThatThrownBy(() -> portal.as(MANAGER, deed)).isInstanceOf(NotPermitted.class));
        assertThat(portal.as(ANALYST, () -> reading().all())).hasSize(2);
    }

    @Test
    @DisplayName("INS-9.8 one file is read at a time: whoever brings another meanwhile is asked to try again, and it is possible afterwards")
    void readsOneAtATime() {
        InputStream meanwhile = new ByteArrayInputStream(file("ward.xes")) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                assertThatThrownBy(() -> portal.get(ImportForeignLog.class).importLog(new Request("second", InputStream.nullInputStream())))
                    .isInstanceOf(ImportsBusy.class);
                return super.read(buffer, offset, length);
            }
        };
        portal.as(ANALYST, () -> portal.get(ImportForeignLog.class).importLog(new Request("first", meanwhile)));
        bring("kitchen.jsonocel");
        assertThat(portal.as(ANALYST, () -> reading().all())).hasSize(2);
    }

    private ReadForeignLogs reading() {
        return portal.get(ReadForeignLogs.class);
    }

    private List<ForeignCaseKind> kinds(long log) {
        return portal.as(ANALYST, () -> reading().kinds(log));
    }

    private FollowGraph follows(long log) {
        return portal.as(ANALYST, () -> reading().follows(log, reading().kinds(log).get(0)));
    }

    private long bring(String file) {
        return bring(file, file(file));
    }

    private long bring(String name, byte[] content) {
        return portal.as(ANALYST, () -> portal.get(ImportForeignLog.class).importLog(new Request(name, new ByteArrayInputStream(content))));
    }

    private byte[] take(long log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(ANALYST, () -> portal.get(TakeForeignLog.class).take(reading().one(log), out));
        return out.toByteArray();
    }

    /** Everything but which log it is and when it came. */
    private static String columns(String table) {
        return switch (table) {
            case "foreign_log" -> "format, events, activities, first_at, last_at";
            case "foreign_follow" -> "object_type, activity, next_activity, times, cases";
            case "foreign_case_kind" -> "object_type, objects, variants";
            case "foreign_object" -> "object_no, object_id, object_type, content";
            case "foreign_event" -> "event_no, event_id, activity, occurred_at, content";
            case "foreign_event_object" -> "event_no, object_id, qualifier";
            default -> "object_no, object_id, qualifier";
        };
    }

    private static String of(String table) {
        return table.equals("foreign_log") ? "id" : "log_id";
    }

    static byte[] file(String name) {
        try (InputStream in = ForeignLogTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
