package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.Together;
import io.itinera.it.http.Document;
import io.itinera.it.http.Program;
import io.itinera.it.http.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/** A telephone system reports its calls: once, whole or not at all, and into no other hospital's case. */
@OnBothDatabases
@DisplayName("INS-7: what happened outside the portal")
class ReportIT {
    private static final String PATH = "/api/v1/touchpoints";
    private static final String CALLS = "select count(*) from journey.touchpoint where type = 'SUPPORT_CALLED' and reason = ?";

    private final Portal portal;
    private final Rows rows;
    private final Program program;
    private final String yesterday = Instant.now().minus(Duration.ofDays(1)).toString();
    private final String own;
    private final String order;
    private final String othersOrder;

    ReportIT(Portal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
        this.program = new Program(portal.url(), Program.ANALYST_TOKEN);
        OtherHospital hospital = new OtherHospital(portal);
        this.own = hospital.code(OtherHospital.OWN);
        this.order = hospital.order(OtherHospital.OWN);
        this.othersOrder = rows.one("select max(number) from ordering.purchase_order where account_id <> ?", OtherHospital.OWN);
    }

    @Test
    void isRecordedOnceHoweverOftenItIsSent() {
        String reason = "it-" + UUID.randomUUID();
        String body = "{\"touchpoints\": [" + call(order, reason) + ", " + call(order, reason) + "]}";
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = post(program, key, body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(json(first).getInt("recorded")).isEqualTo(2);
        HttpResponse<String> again = post(program, key, body);
        assertThat(List.of(again.statusCode(), json(again).getInt("recorded"), json(again).getBoolean("repeated"))).containsExactly(200, 2, true);
        assertThat(post(program, key, "{\"touchpoints\": [" + call(order, reason) + "]}").statusCode()).isEqualTo(409);
        assertThat(rows.count(CALLS, reason)).isEqualTo(2);
        assertThat(rows.count("select count(*) from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.reason = ? and t.channel = 'PHONE' and o.object_type = 'ORDER' and o.object_id = ?", reason, order)).isEqualTo(2);
    }

    @Test
    void isRecordedOnceWhenSentTwentyTimesAtOneMoment() {
        String reason = "it-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Callable<Integer> deed = () -> post(program, key, "{\"touchpoints\": [" + call(order, reason) + "]}").statusCode();
        List<Integer> answers = Together.call(Collections.nCopies(20, deed));
        assertThat(answers).hasSize(20).allMatch(status -> status == 200 || status == 201).containsOnlyOnce(201);
        assertThat(rows.count(CALLS, reason)).isEqualTo(1);
    }

    @Test
    void namesEveryFaultAndTakesNothing() {
        String reason = "it-" + UUID.randomUUID();
        HttpResponse<String> refused = post(program, UUID.randomUUID().toString(),
            "{\"touchpoints\": [" + call(order, reason) + ", " + call(othersOrder, reason) + ", {\"type\": \"SUPPORT_CALLED\"}]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).getJsonArray("errors")).extracting(error -> error.asJsonObject().getInt("index") + " "
            + error.asJsonObject().getString("field") + " " + error.asJsonObject().getString("code"))
            .containsExactly("1 objects object-unknown", "2 account missing", "2 occurred_at missing");
        assertThat(rows.count(CALLS, reason)).isZero();
    }

    @Test
    void refusesWhatIsNoReport() {
        for (Map.Entry<String, Integer> body : Map.of("", 400, "[]", 400, "{\"touchpoints\": 1}", 400, "{\"touchpoints\": [1]}", 400,
                "{\"touchpoints\": []}", 422, "{\"touchpoints\": [{\"color\": 1}]}", 400, "[".repeat(100_000), 400,
                "{\"touchpoints\": " + "[".repeat(5_000), 400, "{\"touchpoints\": [{\"duration_ms\": 1e99999999999}]}", 400,
                "{\"touchpoints\": [\"" + "x".repeat(2_100_000) + "\"]}", 413).entrySet()) {
            HttpResponse<String> refused = post(program, "k", body.getKey());
            String shown = body.getKey().substring(0, Math.min(40, body.getKey().length()));
            assertThat(refused.statusCode()).as(shown).isEqualTo(body.getValue());
            assertThat(refused.headers().firstValue("Content-Type").orElse("")).as(shown).startsWith("application/problem+json");
            assertThat(refused.body()).as(shown).doesNotContain("Exception", "io.itinera");
        }
        assertThat(post(program, "", "{}").statusCode()).as("no key").isEqualTo(400);
    }

    @Test
    void comesFromNobodyWithoutAToken() {
        String reason = "it-" + UUID.randomUUID();
        String body = "{\"touchpoints\": [" + call(order, reason) + "]}";
        assertThat(post(new Program(portal.url(), null), "k-" + reason, body).statusCode()).isEqualTo(401);
        Document withCookies = Visitor.signedIn(portal.url(), People.ANALYST).send(request("k-" + reason, body));
        assertThat(withCookies.status()).as("a cookie is not enough to change something").isEqualTo(401);
        assertThat(rows.count(CALLS, reason)).isZero();
    }

    private String call(String about, String reason) {
        return Json.createObjectBuilder().add("type", "SUPPORT_CALLED").add("occurred_at", yesterday).add("account", own)
            .add("persona", "PURCHASING_DIRECTOR").add("reason", reason).add("duration_ms", 240_000)
            .add("objects", Json.createArrayBuilder().add(Json.createObjectBuilder().add("type", "ORDER").add("id", about))).build().toString();
    }

    private HttpResponse<String> post(Program from, String key, String body) {
        return from.send(request(key, body));
    }

    private HttpRequest.Builder request(String key, String body) {
        return HttpRequest.newBuilder(URI.create(portal.url() + PATH)).header("Content-Type", "application/json")
            .header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
