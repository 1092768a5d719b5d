package io.itinera.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.boundary.AdmitProgram;
import io.itinera.accounts.boundary.AllowRecording;
import io.itinera.accounts.boundary.ExportMyData;
import io.itinera.accounts.boundary.IssueToken;
import io.itinera.accounts.boundary.ObjectToRecording;
import io.itinera.accounts.boundary.ShowMyData;
import io.itinera.accounts.boundary.TransferBrokenOff;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people learn of what is kept about them, and how they stop being recorded. */
@WithDatabase
class MyDataTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final Actor ANALYST = Hospitals.actor(4, null, Persona.CX_ANALYST);

    private Portal portal;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        portal.clock().setTo(NOW);
        portal.sql("delete from ordering.requisition_list;\ndelete from insight.look;\ndelete from insight.survey;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint;\n"
            + "delete from accounts.api_token;\nupdate accounts.account set account_manager_id = null;\ndelete from accounts.person;\n"
            + "delete from accounts.account");
        Hospitals.layOut(portal);
        portal.sql("update accounts.person set persona = 'CX_ANALYST' where id = 4;\n"
            + "insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, channel, initiator, outcome, server_ms) values"
            + " (900001, timestamp with time zone '2026-03-19 08:00:00Z', 'CATALOG_SEARCHED', 'PURCHASING_DIRECTOR', '" + Hospitals.DIRECTOR.pseudonym()
            + "', 1, 'WEB', 'CUSTOMER', 'COMPLETED', 12),"
            + " (900002, timestamp with time zone '2026-03-19 08:01:00Z', 'CATALOG_SEARCHED', 'PURCHASING_DIRECTOR', '" + Hospitals.STRANGER.pseudonym()
            + "', 2, 'WEB', 'CUSTOMER', 'COMPLETED', 12);\n"
            + "insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (900001, 'SEARCH', 'guantes', 'subject');\n"
            + "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, remark, version) values"
            + " (900001, 'CES', 'ORDER_SUBMITTED', '" + Hospitals.DIRECTOR.pseudonym() + "', 1, timestamp with time zone '2026-03-19 09:00:00Z',"
            + " timestamp with time zone '2026-03-19 09:01:00Z', 6, 'rápido', 1);\n"
            + "insert into insight.look (id, person_id, persona, what, accounts, looked_at) values"
            + " (1, 4, 'CX_ANALYST', 'TOUCHPOINTS', ',1,', timestamp with time zone '2026-03-19 10:00:00Z'),"
            + " (2, 4, 'CX_ANALYST', 'TOUCHPOINTS', ',2,', timestamp with time zone '2026-03-19 11:00:00Z')");
    }

    @Test
    @DisplayName("ACC-10 a person takes along what every feature keeps about them, and nothing of anybody else")
    void exports() {
        portal.sql("insert into ordering.requisition_list (id, account_id, person_id, name, sharing, changed_at, version) select p.id, 1, p.id,"
            + " 'Lista ' || p.given_name, 'READ', timestamp with time zone '2026-03-19 08:00:00+00', 1 from accounts.person p where p.account_id = 1");
        JsonObject mine = export(Hospitals.DIRECTOR);
        assertThat(mine.keySet()).containsExactly("exported_at", "actions", "annotations", "answers", "case-days", "differences", "letters", "lists", "looks", "observations", "orders", "profile", "quotes", "reports",
            "sheets", "standing", "thresholds", "tokens", "touchpoints");
        assertThat(mine.getJsonArray("profile").getJsonObject(0).getString("email")).isEqualTo("rocío@demo.example");
        assertThat(mine.getJsonArray("touchpoints")).hasSize(1);
        JsonObject step = mine.getJsonArray("touchpoints").getJsonObject(0);
        assertThat(step.getString("occurred_at")).isEqualTo("2026-03-19T08:00:00Z");
        assertThat(step.getString("about")).isEqualTo("SEARCH:guantes");
        assertThat(step.getInt("server_ms")).isEqualTo(12);
        assertThat(mine.getJsonArray("answers").getJsonObject(0).getString("remark")).isEqualTo("rápido");
        assertThat(mine.getJsonArray("lists")).hasSize(1);
        assertThat(mine.getJsonArray("lists").getJsonObject(0).getString("name")).startsWith("Lista Roc");
        assertThat(mine.getJsonArray("looks")).hasSize(1);
        assertThat(mine.getJsonArray("looks").getJsonObject(0).getBoolean("looked_yourself")).isFalse();
        assertThat(mine.toString()).doesNotContain("Isabel", "Núria");
    }

    @Test
    @DisplayName("ACC-10 the supplier's people too: their tokens without the token, and what they looked at")
    void exportsOfTheSupplier() {
        String token = portal.as(ANALYST, () -> portal.get(IssueToken.class).issue(new IssueToken.Request("mining", Duration.ofDays(9))));
        JsonObject mine = export(ANALYST);
        assertThat(mine.getJsonArray("tokens").getJsonObject(0).getString("name")).isEqualTo("mining");
        assertThat(mine.toString()).doesNotContain(token);
        assertThat(mine.getJsonArray("looks")).hasSize(2).allMatch(look -> look.asJsonObject().getBoolean("looked_yourself"));
    }

    @Test
    @DisplayName("ACC-10 what is kept is told in sections that the file has too; looking changes nothing, taking along is one touchpoint")
    void tells() {
        assertThat(portal.as(Hospitals.APPROVER, () -> portal.get(ShowMyData.class).mine()).sections())
            .isEqualTo(export(Hospitals.APPROVER).keySet().stream().skip(1).collect(Collectors.toList()));
        assertThat(types()).isEqualTo("MY_DATA_EXPORTED");
    }

    @Test
    @DisplayName("ACC-10 a transfer that nobody takes is broken off, which is no failure of ours")
    void breaksOff() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> portal.as(Hospitals.DIRECTOR, () -> portal.get(ExportMyData.class).export(gone)))
            .isInstanceOf(TransferBrokenOff.class);
    }

    @Test
    @DisplayName("ACC-11 who objects acts without a pseudonym, by program too, until they allow it again; twice is once")
    void objects() {
        String token = portal.as(ANALYST, () -> portal.get(IssueToken.class).issue(new IssueToken.Request("mining", Duration.ofDays(9))));
        portal.as(ANALYST, () -> portal.get(ObjectToRecording.class).object());
        portal.clock().setTo(NOW.plusSeconds(60));
        portal.as(ANALYST, () -> portal.get(ObjectToRecording.class).object());
        Actor acting = portal.get(AdmitProgram.class).admit(token).orElseThrow();
        assertThat(acting.pseudonym()).isNull();
        assertThat(acting.isWatched()).isFalse();
        assertThat(portal.as(ANALYST, () -> portal.get(ShowMyData.class).mine()).objectedAt()).isEqualTo(NOW);
        portal.as(acting, () -> portal.get(AllowRecording.class).allow());
        assertThat(portal.get(AdmitProgram.class).admit(token).orElseThrow().pseudonym()).isEqualTo(ANALYST.pseudonym());
        assertThat(types()).isEqualTo("TOKEN_ISSUED,RECORDING_OBJECTED,RECORDING_OBJECTED,RECORDING_ALLOWED");
        assertThat(portal.rows("select pseudonym, visit, duration_ms, persona, outcome from journey.touchpoint where type = 'RECORDING_ALLOWED'"))
            .containsExactly("null|null|null|CX_ANALYST|COMPLETED");
    }

    private String types() {
        return String.join(",", portal.rows("select type from journey.touchpoint where id < 900000 order by id"));
    }

    private JsonObject export(Actor person) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(person, () -> portal.get(ExportMyData.class).export(out));
        return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
    }
}
