package io.itinera.insight.log;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.Hospitals;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.ExportBrokenOff;
import io.itinera.insight.log.boundary.ExportLog;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.insight.log.boundary.ReadLog;
import io.itinera.journey.control.OrderCases;
import io.itinera.shared.AccountId;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The log read by case, counted and exported; two orders out of one visit, and what belongs to neither. */
@WithDatabase
class LogTest {
    private Portal portal;
    private PlantedLog log;
    private int search;
    private int look;
    private int refused;

    @BeforeEach
    void twoOrdersOfOneVisit(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        search = log.at(100, "CATALOG_SEARCHED object=SEARCH:guantes&<\uFFFE>");
        log.at(99, "CART_FILLED object=CART:7");
        refused = log.at(98, "ORDER_SUBMITTED REJECTED reason=over-limit object=CART:7");
        about(log.at(97, "ORDER_SUBMITTED amount=120.50 object=ORDER:P-1"), "CART", "7");
        look = log.at(96, "PRODUCT_VIEWED object=PRODUCT:A-1");
        log.at(95, "CART_FILLED object=CART:8");
        about(log.at(94, "ORDER_SUBMITTED object=ORDER:P-2"), "CART", "8");
        log.at(93, "PRODUCT_VIEWED object=PRODUCT:A-2");
        log.at(92, "CATALOG_SEARCHED visit=2 account=2");
        about(log.at(50, "INVOICE_ISSUED visit=3 supplier object=INVOICE:F-1"), "ORDER", "P-1");
        log.at(10, "INVOICE_DOWNLOADED visit=4 object=INVOICE:F-1");
        portal.get(OrderCases.class).gather(Instant.EPOCH);
    }

    private void about(int touchpoint, String type, String id) {
        portal.sql("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + touchpoint
            + ", '" + type + "', '" + id + "', 'related')");
    }

    @Test
    @DisplayName("INS-6.1 an order's case reaches back to what led to its cart and forward to its invoice")
    void readsAnOrderFromSearchToInvoice() {
        List<String> lines = export(LogFormat.CSV, by(CaseKind.ORDER)).lines().skip(1).toList();
        assertThat(lines).extracting(line -> line.split(",")[0] + " " + line.split(",")[3]).containsExactly(
            "P-1 CATALOG_SEARCHED", "P-1 CART_FILLED", "P-1 ORDER_SUBMITTED", "P-1 ORDER_SUBMITTED", "P-1 INVOICE_ISSUED",
            "P-1 INVOICE_DOWNLOADED", "P-2 PRODUCT_VIEWED", "P-2 CART_FILLED", "P-2 ORDER_SUBMITTED");
        assertThat(lines.get(2)).contains("REJECTED,over-limit").startsWith("P-1," + refused + ",");
        assertThat(lines.get(0)).startsWith("P-1," + search + ",");
        assertThat(lines.get(6)).startsWith("P-2," + look + ",");
    }

    @Test
    @DisplayName("INS-6.1 what comes late finds its order in a later round, and gathering again changes nothing")
    void gathersWhatComesLate() {
        OrderCases cases = portal.get(OrderCases.class);
        cases.gather(Instant.EPOCH);
        int late = log.at(99.5, "PRODUCT_VIEWED object=PRODUCT:A-3");
        int download = log.at(1, "INVOICE_DOWNLOADED visit=4 object=INVOICE:F-1");
        cases.gather(NOW.minusSeconds(7200));
        assertThat(graph(CaseKind.ORDER).events()).isEqualTo(11);
        assertThat(portal.rows("select order_id, touchpoint_id from journey.order_touchpoint where touchpoint_id in (" + late + ", "
            + download + ") order by touchpoint_id")).containsExactly("P-1|" + late, "P-1|" + download);
        assertThat(cases.reached()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    @DisplayName("INS-6.2 the page counts what the export holds; pairs add up to events minus cases")
    void countsWhatItExports() {
        FollowGraph graph = graph(CaseKind.ORDER);
        assertThat(List.of(graph.cases(), graph.events(), graph.activities(), graph.follows())).containsExactly(2L, 9L, 6L, 7L);
        assertThat(graph.pairs()).hasSize(6).contains(new FollowRow("CART_FILLED", "ORDER_SUBMITTED", 2, 2),
            new FollowRow("ORDER_SUBMITTED", "ORDER_SUBMITTED", 1, 1));
        assertThat(graph.pairs().stream().mapToLong(FollowRow::count).sum()).isEqualTo(graph.follows());
    }

    @ParameterizedTest
    @DisplayName("INS-6.2 however cases are formed, XES holds as many traces, events and following pairs as the page counts")
    @EnumSource(CaseKind.class)
    void tellsTheSameInXes(CaseKind kind) throws Exception {
        FollowGraph graph = graph(kind);
        NodeList traces = xes(by(kind)).getElementsByTagName("trace");
        long events = 0;
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < traces.getLength(); i++) {
            List<String> activities = activities((Element) traces.item(i));
            events += activities.size();
            for (int n = 1; n < activities.size(); n++) {
                pairs.add(activities.get(n - 1) + ">" + activities.get(n));
            }
        }
        assertThat(List.of((long) traces.getLength(), events, (long) pairs.size()))
            .containsExactly(graph.cases(), graph.events(), (long) graph.pairs().size());
    }

    @Test
    @DisplayName("INS-6.3 an XES event names activity, moment, pseudonym, role and an id; what somebody typed cannot break the file")
    void writesSoundXes() throws Exception {
        Element first = (Element) xes(by(null)).getElementsByTagName("event").item(0);
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < first.getChildNodes().getLength(); i++) {
            Element attribute = (Element) first.getChildNodes().item(i);
            attributes.add(attribute.getTagName() + " " + attribute.getAttribute("key") + "=" + attribute.getAttribute("value"));
        }
        assertThat(attributes).contains("string concept:name=CATALOG_SEARCHED", "date time:timestamp=2026-03-20T10:20:00.000+00:00",
            "string org:role=PURCHASING_DIRECTOR", "string lifecycle:transition=complete", "string itinera:objects=SEARCH:guantes&<\uFFFD>");
        assertThat(attributes).anyMatch(a -> a.matches("id identity:id=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    }

    @Test
    @DisplayName("INS-6.4 OCEL 2.0 has each touchpoint once, declares every type, and relates to objects that are there")
    void writesSoundOcel() {
        about(log.at(5, "SUPPORT_CALLED visit=5 object=ORDER:P-1"), "ORDER", "P-2");
        assertThat(graph(CaseKind.ORDER).events()).as("one touchpoint, in two cases").isEqualTo(11);
        JsonObject ocel = json(export(LogFormat.OCEL, by(CaseKind.ORDER)));
        Set<String> objects = ocel.getJsonArray("objects").stream().map(o -> o.asJsonObject().getString("id")).collect(Collectors.toSet());
        Set<String> eventTypes = names(ocel, "eventTypes");
        Set<String> objectTypes = names(ocel, "objectTypes");
        assertThat(ocel.getJsonArray("events")).hasSize(10).allSatisfy(event -> {
            assertThat(eventTypes).contains(event.asJsonObject().getString("type"));
            assertThat(event.asJsonObject().getJsonArray("relationships")).isNotEmpty().allSatisfy(relation ->
                assertThat(objects).contains(relation.asJsonObject().getString("objectId")));
            assertThat(event.asJsonObject().getJsonArray("attributes")).allSatisfy(attribute ->
                assertThat(attribute.asJsonObject().getString("value")).isNotEmpty());
        });
        assertThat(ocel.getJsonArray("objects")).allSatisfy(object ->
            assertThat(objectTypes).contains(object.asJsonObject().getString("type")));
        assertThat(objects).contains("ORDER:P-1", "ORDER:P-2", "CART:7", "INVOICE:F-1", "PRODUCT:A-1", "ACCOUNT:H1").doesNotContain("PRODUCT:A-2");
        assertThat(ocel.getJsonArray("events")).extracting(e -> e.asJsonObject().getString("id")).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("INS-6.5 the plain log has every touchpoint once, and lines of the same keys")
    void writesPlainLines() {
        List<JsonObject> lines = export(LogFormat.NDJSON, by(null)).lines().map(LogTest::json).toList();
        assertThat(lines).hasSize(11);
        assertThat(lines).allSatisfy(line -> assertThat(line.keySet()).isEqualTo(lines.get(0).keySet()));
        assertThat(lines.get(3).getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo("120.50");
        assertThat(lines.get(3).getJsonArray("objects")).hasSize(2);
        assertThat(lines.get(4).isNull("amount")).isTrue();
        assertThat(lines.get(0).getString("account")).isEqualTo("H1");
    }

    @Test
    @DisplayName("INS-6.5 whatever somebody searched for is one line, and comes out of it as it went in")
    void escapesLines() {
        String words = "C:\\x\"\t{}],ñ\u2028\uD83D\uDE00";
        portal.inTransaction(em -> em.createNativeQuery("update journey.touchpoint_object set object_id = ?1 where touchpoint_id = ?2")
            .setParameter(1, words).setParameter(2, search).executeUpdate());
        JsonObject line = export(LogFormat.NDJSON, by(null)).lines().map(LogTest::json).findFirst().orElseThrow();
        assertThat(line.getJsonArray("objects").getJsonObject(0).getString("id")).isEqualTo(words.replace('\t', ' '));
    }

    @Test
    @DisplayName("INS-6.5 no cell of the CSV begins like a formula")
    void writesNoFormula() {
        log.at(5, "APPROVALS_VIEWED object=ORDER:=HYPERLINK(1)");
        portal.get(OrderCases.class).gather(Instant.EPOCH);
        assertThat(export(LogFormat.CSV, by(CaseKind.ORDER)).lines()).anyMatch(line -> line.startsWith("'=HYPERLINK(1),"))
            .noneMatch(line -> line.startsWith("="));
    }

    @Test
    @DisplayName("INS-6.4 a hospital that a touchpoint names, by code or by id, is an object of the log under its code")
    void namesHospitalsByCode() {
        log.at(4, "CLIENT_VIEWED object=ACCOUNT:H2");
        log.at(3, "VISIT_HELD object=ACCOUNT:2");
        log.at(2, "CLIENT_VIEWED object=ACCOUNT:nowhere");
        JsonObject ocel = json(export(LogFormat.OCEL, new LogSelection(NOW.minusSeconds(300), null, null, null, null)));
        assertThat(ocel.getJsonArray("objects")).extracting(o -> o.asJsonObject().getString("id"))
            .containsExactly("ACCOUNT:H1", "ACCOUNT:H2", "ACCOUNT:nowhere");
    }

    @Test
    @DisplayName("INS-6.6 period, hospital and limit narrow the log; the beginning belongs to it, the end does not")
    void narrows() {
        assertThat(export(LogFormat.NDJSON, new LogSelection(NOW.minusSeconds(5760), NOW.minusSeconds(5580), null, null, null)).lines())
            .hasSize(3);
        assertThat(export(LogFormat.NDJSON, new LogSelection(null, null, Set.of(2L), null, null)).lines()).hasSize(1);
        assertThat(export(LogFormat.NDJSON, new LogSelection(null, null, Set.of(), null, null)).lines()).isEmpty();
        assertThat(export(LogFormat.NDJSON, new LogSelection(null, null, null, null, 4L)).lines()).hasSize(4);
        JsonObject two = json(export(LogFormat.OCEL, new LogSelection(null, null, null, null, 2L)));
        assertThat(two.getJsonArray("events")).hasSize(2);
        assertThat(two.getJsonArray("objects")).extracting(o -> o.asJsonObject().getString("id"))
            .containsExactlyInAnyOrder("CART:7", "SEARCH:guantes&<\uFFFE>", "ACCOUNT:H1");
    }

    @Test
    @DisplayName("INS-6.7 an export is one touchpoint, and one that is broken off or not permitted is one with its reason")
    void recordsItself() {
        export(LogFormat.CSV, by(null));
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        };
        for (LogFormat format : LogFormat.values()) {
            assertThatThrownBy(() -> portal.as(ANALYST, () -> portal.get(ExportLog.class).export(by(null), format, gone)))
                .as(format.name()).isInstanceOf(ExportBrokenOff.class);
        }
        assertThatThrownBy(() -> portal.as(Hospitals.actor(1, new AccountId(1), Persona.PURCHASING_DIRECTOR),
            () -> portal.get(ExportLog.class).export(by(null), LogFormat.CSV, gone))).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select outcome, reason, count(*) from journey.touchpoint where type = 'LOG_EXPORTED' group by outcome, reason"
            + " order by outcome, reason")).containsExactly("COMPLETED|null|1", "REJECTED|export-broken-off|4", "REJECTED|not-permitted|1");
    }

    private static LogSelection by(CaseKind kind) {
        return new LogSelection(null, null, null, kind, null);
    }

    private FollowGraph graph(CaseKind kind) {
        return portal.as(ANALYST, () -> portal.get(ReadLog.class).follows(by(kind)));
    }

    private String export(LogFormat format, LogSelection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(ANALYST, () -> portal.get(ExportLog.class).export(selection, format, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private Element xes(LogSelection selection) throws Exception {
        byte[] file = export(LogFormat.XES, selection).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file)).getDocumentElement();
    }

    private static List<String> activities(Element trace) {
        List<String> names = new ArrayList<>();
        NodeList events = trace.getElementsByTagName("event");
        for (int i = 0; i < events.getLength(); i++) {
            names.add(((Element) events.item(i).getFirstChild()).getAttribute("value"));
        }
        return names;
    }

    private static Set<String> names(JsonObject ocel, String types) {
        return ocel.getJsonArray(types).stream().map(t -> t.asJsonObject().getString("name")).collect(Collectors.toSet());
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
