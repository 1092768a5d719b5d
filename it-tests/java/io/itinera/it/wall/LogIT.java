package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Program;
import io.itinera.it.http.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** The event log leaves the portal for analysts and their programs, whole, and without anybody's name. */
@OnBothDatabases
@DisplayName("INS-6 ACC-9: the log for other tools")
class LogIT {
    private static final String LOG = "/api/v1/journey/log.";

    private final Portal portal;
    private final Rows rows;
    private final Program program;
    private final String from;
    private final String to;

    /** Looks at days that lie behind: nothing is added to them while the tests run. */
    LogIT(Portal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
        this.program = new Program(portal.url(), Program.ANALYST_TOKEN);
        this.to = rows.one("select cast(cast(max(occurred_at) - interval '10' day as date) as varchar) from journey.touchpoint");
        this.from = rows.one("select cast(cast(max(occurred_at) - interval '40' day as date) as varchar) from journey.touchpoint");
    }

    @Test
    void holdsEveryTouchpointOfThePeriodInEveryForm() {
        long stored = rows.count("select count(*) from journey.touchpoint where occurred_at >= timestamp with time zone '" + midnight(from)
            + "' and occurred_at < timestamp with time zone '" + midnight(to) + "'");
        assertThat(stored).isGreaterThan(1000);
        assertThat(get("ndjson").body().lines().count()).isEqualTo(stored);
        assertThat(get("csv").body().lines().count()).isEqualTo(stored + 1);
        JsonObject ocel = json(get("jsonocel").body());
        assertThat(ocel.getJsonArray("events")).hasSize((int) stored);
        Set<String> objects = ocel.getJsonArray("objects").stream().map(o -> o.asJsonObject().getString("id")).collect(Collectors.toSet());
        assertThat(ocel.getJsonArray("events")).allSatisfy(event -> event.asJsonObject().getJsonArray("relationships")
            .forEach(relation -> assertThat(objects).contains(relation.asJsonObject().getString("objectId"))));
    }

    @Test
    void tellsOtherToolsTheNumbersOfThePage() throws Exception {
        Rows.await("the cases of the demo's orders", Duration.ofSeconds(60), () -> rows.count("select count(*) from journey.order_touchpoint") > 0);
        Document page = Visitor.signedIn(portal.url(), People.ANALYST).open("/insight/log?from=" + from + "&to=" + to);
        String address = page.select(".j-downloads a[href*=log.xes]").attr("href");
        NodeList traces = xml(program.get(address).body()).getElementsByTagName("trace");
        Set<String> activities = new TreeSet<>();
        Set<String> pairs = new TreeSet<>();
        int events = 0;
        for (int i = 0; i < traces.getLength(); i++) {
            NodeList steps = ((Element) traces.item(i)).getElementsByTagName("event");
            events += steps.getLength();
            for (int n = 0; n < steps.getLength(); n++) {
                activities.add(activity(steps.item(n)));
                if (n > 0) {
                    pairs.add(activity(steps.item(n - 1)) + ">" + activity(steps.item(n)));
                }
            }
        }
        assertThat(List.of(traces.getLength(), events, activities.size(), pairs.size())).isEqualTo(page.select(".i-kpi__value").eachText()
            .stream().map(figure -> Integer.parseInt(figure.replaceAll("\\D", ""))).toList());
        assertThat(traces.getLength()).isGreaterThan(100);
    }

    @Test
    void namesNobody() {
        List<String> names = rows.list("select email from accounts.person union select family_name || ' ' || given_name from accounts.person"
            + " union select given_name || ' ' || family_name from accounts.person");
        for (String form : List.of("xes", "jsonocel", "csv", "ndjson")) {
            String body = get(form).body();
            assertThat(names).as(form).noneMatch(body::contains);
        }
    }

    @Test
    void opensToAnalystsAndTheirProgramsOnly() {
        for (String email : List.of(People.DIRECTOR, People.APPROVER, People.REQUESTER, People.ACCOUNT_MANAGER, People.OPERATIONS)) {
            Document refused = Visitor.signedIn(portal.url(), email).open(LOG + "csv?limit=1");
            assertThat(refused.status()).as(email).isEqualTo(403);
            assertThat(refused.body()).as(email).contains("not-permitted");
        }
        for (String token : new String[] {null, "", "demo-analyst-", "x' or '1'='1"}) {
            HttpResponse<String> refused = new Program(portal.url(), token).get(LOG + "csv");
            assertThat(refused.statusCode()).as(token).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).as(token).isPresent();
            assertThat(refused.headers().map()).as("no session for programs").doesNotContainKey("Set-Cookie");
        }
        HttpResponse<String> granted = program.get(LOG + "csv?limit=1");
        assertThat(granted.statusCode()).isEqualTo(200);
        assertThat(granted.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(Visitor.signedIn(portal.url(), People.ANALYST).open(LOG + "csv?limit=1").status()).isEqualTo(200);
    }

    @Test
    void admitsAProgramByATokenOfThePageUntilItIsRevoked() {
        Visitor analyst = Visitor.signedIn(portal.url(), People.ANALYST);
        Document issued = analyst.open("/accounts/tokens").form("new").set("new:name", "mining <b>1</b>").send("new:issue");
        Program mining = new Program(portal.url(), issued.select("[data-token=issued]").text());
        assertThat(mining.get(LOG + "csv?limit=1").statusCode()).isEqualTo(200);
        Document kept = analyst.open("/accounts/tokens");
        assertThat(kept.select("[data-token=issued]")).as("shown once").isEmpty();
        assertThat(kept.text()).contains("mining <b>1</b>");
        kept.form("kept").send(kept.select("button[id$=revoke]").attr("id"));
        assertThat(mining.get(LOG + "csv?limit=1").statusCode()).isEqualTo(401);
    }

    @Test
    void leadsNobodyIntoAnotherHospitalsCase() {
        String order = rows.one("select max(number) from ordering.purchase_order where account_id <> ?", OtherHospital.OWN);
        Visitor approver = Visitor.signedIn(portal.url(), People.APPROVER);
        String seen = "select count(*) from journey.touchpoint where type = 'APPROVALS_VIEWED' and account_id = ?";
        long before = rows.count(seen, OtherHospital.OWN);
        assertThat(approver.open("/ordering/approvals?number=" + order).status()).isEqualTo(200);
        Rows.await("the page view", Duration.ofSeconds(30), () -> rows.count(seen, OtherHospital.OWN) > before);
        assertThat(rows.count("select count(*) from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where o.object_id = ? and t.account_id = ?", order, OtherHospital.OWN)).isZero();
    }

    @Test
    void recordsOnAfterSomebodySearchedForWhatNoDatabaseTakes() {
        String seen = "select count(*) from journey.touchpoint where type = 'HELP_VIEWED'";
        long before = rows.count(seen);
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        assertThat(director.open("/catalog/catalog?q=%00%01x").status()).isEqualTo(200);
        director.open("/workspace/help");
        Rows.await("the page view after it", Duration.ofSeconds(30), () -> rows.count(seen) > before);
    }

    @Test
    void leavesOneTouchpointAnExportWithoutAVisit() {
        String counted = "select count(*) from journey.touchpoint where type = 'LOG_EXPORTED' and channel = 'API' and visit is null"
            + " and persona = 'CX_ANALYST' and outcome = 'COMPLETED'";
        long before = rows.count(counted);
        program.get(LOG + "ndjson?limit=3");
        assertThat(rows.count(counted)).isEqualTo(before + 1);
    }

    @Test
    void tellsTheHeadWithoutWriting() {
        String counted = "select count(*) from journey.touchpoint where type = 'LOG_EXPORTED'";
        long before = rows.count(counted);
        HttpResponse<String> head = program.send(program.at(LOG + "csv").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(head.headers().firstValue("Content-Disposition").orElse("")).contains(".csv");
        assertThat(rows.count(counted)).as("nothing was exported").isEqualTo(before);
    }

    /** A kind of object that the portal does not know, at the last of many touchpoints. */
    @Test
    void breaksOffAnExportThatFailsHalfWay() {
        String last = rows.one("select id from journey.touchpoint where occurred_at >= timestamp with time zone '" + midnight(from)
            + "' and occurred_at < timestamp with time zone '" + midnight(to) + "' order by occurred_at desc, id desc fetch first 1 row only");
        rows.change("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (?, 'NOTHING', '1', 'related')",
            Long.valueOf(last));
        try {
            for (String form : List.of("csv", "ndjson", "jsonocel")) {
                assertThatThrownBy(() -> get(form)).as(form).isInstanceOf(UncheckedIOException.class);
            }
        } finally {
            rows.change("delete from journey.touchpoint_object where object_type = 'NOTHING'");
        }
        assertThat(get("csv").body()).isNotEmpty();
    }

    @Test
    void saysWhatItCannotUnderstand() {
        for (String query : List.of("case=ward", "from=yesterday", "to=2026-13-01", "account=999999", "limit=many", "limit=-1", "acount=1", "from=%2B300000-01-01T00:00:00Z", "from=-9999-01-01T00:00:00Z",
                "from=2026-02-02&to=2026-02-01")) {
            HttpResponse<String> answer = program.get(LOG + "csv?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(query).startsWith("application/problem+json");
            assertThat(json(answer.body()).getString("title")).as(query).isNotBlank();
        }
        assertThat(program.get(LOG + "xlsx").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String form) {
        HttpResponse<String> answer = program.get(LOG + form + "?" + "from=" + from + "&to=" + to);
        assertThat(answer.statusCode()).as(form).isEqualTo(200);
        return answer;
    }

    /** As the portal reads a day. */
    private static String midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Europe/Madrid")).toInstant().toString();
    }

    private static String activity(Node event) {
        return ((Element) event.getFirstChild()).getAttribute("value");
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text))).getDocumentElement();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
