package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.journey.boundary.ReadRetention;
import io.itinera.journey.boundary.RetentionRow;
import io.itinera.journey.boundary.RollupState;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept for a time only, on the day after that time. */
@WithDatabase
class RetentionTest {
    private static final String KEPT = "select id from journey.touchpoint where type <> 'DATA_CLEARED' order by id";
    private static final String TOLD = "select reason, initiator, channel from journey.touchpoint where type = 'DATA_CLEARED' order by id";

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        portal.sql("delete from insight.reported_batch;\ndelete from insight.follow_up;\ndelete from insight.friction_case;\ndelete from insight.observation_change;\ndelete from insight.observation;\ndelete from insight.look;\ndelete from accounts.api_token;\n"
            + "delete from insight.sheet_piece;\ndelete from insight.sheet;\ndelete from insight.sheet_mapping;\ndelete from insight.sheet_row;\ndelete from insight.sheet_import;\n"
            + "update journey.retention set ran_at = null, cleared = null, cleared_before = null");
        this.log = PlantedLog.in(portal);
    }

    @AfterEach
    void restore() {
        portal.sql("update journey.touchpoint_type set browser_signal = false");
        portal.clock().release();
    }

    @Test
    @DisplayName("JRN-11 touchpoints go after thirteen months with what hangs on them, and not a day before")
    void clearsTouchpoints() {
        int old = log.at(days(397), "CART_VIEWED object=CART:1");
        int kept = log.at(days(395), "CART_VIEWED object=CART:2");
        int ancient = log.at(days(3000), "CART_VIEWED object=CART:3");
        portal.sql("insert into journey.order_touchpoint (order_id, touchpoint_id) values ('P-1', " + old + "), ('P-2', " + kept + "), ('P-3', " + ancient + ")");
        portal.sql("insert into journey.way (touchpoint_id, occurred_at, visit, dwell_ms, forth) select t.id, t.occurred_at, t.visit, 1, false from journey.touchpoint t");
        portal.sql("insert into journey.span (kind, touchpoint_id, occurred_at) select 'CART_ORDERED', t.id, t.occurred_at from journey.touchpoint t");
        clear();
        assertThat(portal.rows("select touchpoint_id from journey.way")).containsExactly(String.valueOf(kept));
        assertThat(portal.rows("select touchpoint_id from journey.span")).containsExactly(String.valueOf(kept));
        assertThat(portal.rows(KEPT)).containsExactly(String.valueOf(kept));
        assertThat(portal.rows("select object_id from journey.touchpoint_object")).containsExactly("2");
        assertThat(portal.rows("select order_id from journey.order_touchpoint")).containsExactly("P-2");
        assertThat(portal.rows(TOLD)).containsExactly("touchpoint:2|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("JRN-11 a month that lies entirely behind goes whole, its touchpoints counted, and a late one finds a place nevertheless")
    void dropsMonths() {
        Instant later = Instant.now().plus(Duration.ofDays(430));
        Duration behind = Duration.between(PlantedLog.NOW, Instant.now());
        int old = log.at(-behind.toMinutes(), "CART_VIEWED object=CART:1");
        int kept = log.at(-behind.plusDays(429).toMinutes(), "CART_VIEWED object=CART:2");
        portal.sql("insert into journey.order_touchpoint (order_id, touchpoint_id) values ('P-1', " + old + "), ('P-2', " + kept + ")");
        portal.sql("insert into journey.way (touchpoint_id, occurred_at, visit, dwell_ms, forth) select t.id, t.occurred_at, t.visit, 1, false from journey.touchpoint t");
        portal.sql("insert into journey.span (kind, touchpoint_id, occurred_at) select 'CART_ORDERED', t.id, t.occurred_at from journey.touchpoint t");
        portal.clock().setTo(later);
        clear();
        assertThat(portal.rows(KEPT)).containsExactly(String.valueOf(kept));
        assertThat(portal.rows("select object_id from journey.touchpoint_object")).containsExactly("2");
        assertThat(portal.rows("select order_id from journey.order_touchpoint")).containsExactly("P-2");
        assertThat(portal.rows("select touchpoint_id from journey.way")).containsExactly(String.valueOf(kept));
        assertThat(portal.rows("select touchpoint_id from journey.span")).containsExactly(String.valueOf(kept));
        assertThat(portal.rows(TOLD)).containsExactly("touchpoint:1|SYSTEM|SYSTEM");
        assertThat(portal.get(TouchpointMonths.class).endedBefore(later.minus(Duration.ofDays(396)))).isEmpty();
        int late = log.at(-behind.toMinutes(), "SUPPORT_CALLED");
        assertThat(portal.rows(KEPT)).containsExactly(String.valueOf(kept), String.valueOf(late));
    }

    @Test
    @DisplayName("JRN-11 what a browser told goes after ninety days, what the portal saw by itself stays")
    void clearsBrowserSignals() {
        portal.sql("update journey.touchpoint_type set browser_signal = true where code = 'CART_VIEWED'");
        log.at(days(91), "CART_VIEWED object=CART:1");
        int seen = log.at(days(91), "CART_FILLED object=CART:1");
        int fresh = log.at(days(89), "CART_VIEWED object=CART:1");
        clear();
        assertThat(portal.rows(KEPT)).containsExactly(String.valueOf(seen), String.valueOf(fresh));
        assertThat(portal.rows(TOLD)).containsExactly("browser-signal:1|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("JRN-11 what people wrote goes after twenty-five months, the figures they gave stay")
    void clearsRemarks() {
        answer(1, 762);
        answer(2, 760);
        clear();
        assertThat(portal.rows("select effort, remark from insight.survey order by id")).containsExactly("5|null", "5|too many clicks");
    }

    @Test
    @DisplayName("JRN-11 calls of programs, and tokens that admit nobody, go after ninety days")
    void clearsCallsAndTokens() {
        portal.sql("insert into insight.reported_batch (person_id, batch_key, fingerprint, touchpoints, reported_at) values "
            + "(3, 'old', 'x', 1, " + before(91) + "), (3, 'new', 'x', 1, " + before(89) + ")");
        portal.sql("insert into accounts.api_token (id, person_id, name, token_hash, issued_at, expires_at, revoked_at, version) values "
            + "(1, 1, 'expired', 'a', " + before(200) + ", " + before(91) + ", null, 1), (2, 1, 'revoked', 'b', " + before(200) + ", null, " + before(91)
            + ", 1), (3, 1, 'lately', 'c', " + before(200) + ", null, " + before(89) + ", 1), (4, 1, 'working', 'd', " + before(900) + ", null, null, 1)");
        clear();
        assertThat(portal.rows("select batch_key from insight.reported_batch")).containsExactly("new");
        assertThat(portal.rows("select name from accounts.api_token order by id")).containsExactly("lately", "working");
        assertThat(portal.rows(TOLD)).containsExactly("reported-batch:1 api-token:2|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("JRN-11 counts and done follow-ups go after thirteen months, who looked after twenty-five, and nothing a day before")
    void clearsWhatIsAboutFew() {
        for (int days : List.of(395, 397, 800)) {
            portal.sql("insert into journey.rollup_day (day_on, account_id, type, persona, channel, outcome, touchpoints) values (cast(" + before(days)
                + " as date), 1, 'CART_VIEWED', 'APPROVER', 'WEB', 'COMPLETED', 1);\n"
                + "insert into journey.rollup_hour (hour_no, account_id, type, persona, channel, outcome, touchpoints) values ("
                + RollupState.hour(PlantedLog.NOW.minus(Duration.ofDays(days))) + ", 1, 'CART_VIEWED', 'APPROVER', 'WEB', 'COMPLETED', 1);\n"
                + "insert into insight.follow_up (id, account_id, note, entered_at, done_at, version) values (" + days + ", 1, 'done', " + before(days)
                + ", " + before(days) + ", 1), (" + (1000 + days) + ", 1, 'open', " + before(days) + ", null, 1);\n"
                + "insert into insight.look (id, person_id, persona, what, looked_at) values (" + days + ", 1, 'CX_ANALYST', 'TOUCHPOINTS', " + before(days) + ")");
        }
        clear();
        assertThat(portal.rows("select count(*) from journey.rollup_hour union all select count(*) from journey.rollup_day")).containsExactly("1", "1");
        assertThat(portal.rows("select id from insight.follow_up order by id")).containsExactly("395", "1395", "1397", "1800");
        assertThat(portal.rows("select id from insight.look order by id")).containsExactly("395", "397");
        assertThat(portal.rows(TOLD)).containsExactly("rollup:4 follow-up:2 look:1|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("SAT-7.4 what was noted at contacts goes after twenty-five months, as what people wrote in their answers")
    void clearsObservations() {
        for (int days : List.of(760, 762)) {
            portal.sql("insert into insight.observation (id, contact_type, account_id, touchpoint, basis, words, valence, confidence, happened_at, version) values (" + days
                + ", 'VISIT_HELD', 1, 'ORDER_SUBMITTED', 'SAID', 'x', 0, 'LOW', " + before(days) + ", 1);\n"
                + "insert into insight.observation_change (observation_id, version_no, account_id, touchpoint, basis, valence, confidence, happened_at, withdrawn, changed_at) values ("
                + days + ", 1, 1, 'ORDER_SUBMITTED', 'SAID', 0, 'LOW', " + before(days) + ", false, " + before(1) + ")");
        }
        clear();
        assertThat(portal.rows("select id from insight.observation")).containsExactly("760");
        assertThat(portal.rows("select observation_id from insight.observation_change")).as("what it was goes with it").containsExactly("760");
        assertThat(portal.rows(TOLD)).containsExactly("observation:1|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("FRI-6.6 closed cases of friction go after twenty-five months, open ones never")
    void clearsCases() {
        for (int days : List.of(760, 762)) {
            portal.sql("insert into insight.friction_case (id, kind, account_id, note, opened_at, due_on, closed_at, done, version) values (" + days
                + ", 'failure', 1, 'x', " + before(days) + ", cast(" + before(days) + " as date), " + before(days) + ", 'y', 1), (" + (1000 + days)
                + ", 'failure', 1, 'x', " + before(days) + ", cast(" + before(days) + " as date), null, null, 1)");
        }
        clear();
        assertThat(portal.rows("select id from insight.friction_case order by id")).containsExactly("760", "1760", "1762");
        assertThat(portal.rows(TOLD)).containsExactly("friction-case:1|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("JRN-11 a file that nobody imported goes after two days, what was imported from files after thirteen months")
    void clearsSheets() {
        for (int days : List.of(1, 3, 395, 397)) {
            portal.sql("insert into insight.sheet (id, person_id, name, uploaded_at, row_count) values (" + days + ", 1, 'x', " + before(days) + ", 1);\n"
                + "insert into insight.sheet_piece (sheet_id, piece_no, content) values (" + days + ", 0, cast('x' as bytea));\n"
                + "insert into insight.sheet_mapping (person_id, columns_are, mapping, used_at) values (1, '" + days + "', '{}', " + before(days) + ");\n"
                + "insert into insight.sheet_import (id, person_id, persona, name, imported_at, row_count, taken, repeated, refused) values (" + days
                + ", 1, 'CX_ANALYST', 'x', " + before(days) + ", 1, 1, 0, 0);\n"
                + "insert into insight.sheet_row (fingerprint, import_id) values ('" + days + "', " + days + ")");
        }
        clear();
        assertThat(portal.rows("select sheet_id from insight.sheet_piece")).containsExactly("1");
        assertThat(portal.rows("select i.id, r.fingerprint, m.columns_are from insight.sheet_import i join insight.sheet_row r on r.import_id = i.id"
            + " join insight.sheet_mapping m on m.columns_are = r.fingerprint order by 1")).containsExactly("1|1|1", "3|3|3", "395|395|395");
        assertThat(portal.rows(TOLD)).containsExactly("sheet:3 sheet-import:1|SYSTEM|SYSTEM");
    }

    @Test
    @DisplayName("JRN-11 it runs once a day, tells so even when there was nothing, and an analyst sees how much it was")
    void tells() {
        log.at(days(397), "CART_VIEWED");
        clear();
        clear();
        portal.clock().advance(Duration.ofHours(24));
        clear();
        assertThat(portal.rows(TOLD)).containsExactly("touchpoint:1|SYSTEM|SYSTEM", "nothing|SYSTEM|SYSTEM");
        assertThat(rows(PlantedLog.ANALYST)).extracting(RetentionRow::code)
            .containsExactly("touchpoint", "browser-signal", "survey-remark", "reported-batch", "api-token", "rollup", "follow-up", "look",
                "sheet", "sheet-import", "removed-cart", "friction-case", "observation", "action-week");
        assertThat(rows(PlantedLog.ANALYST).get(0)).isEqualTo(new RetentionRow("touchpoint", 396, PlantedLog.NOW.plus(Duration.ofHours(24)), 0));
        assertThatThrownBy(() -> rows(PlantedLog.MANAGER)).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("JRN-11 how long is data, and pieces follow on pieces until all is gone")
    void goesByData() {
        portal.sql("update journey.retention set keep_days = 10 where code = 'touchpoint'");
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, channel, initiator, outcome) select x, " + before(11)
            + ", 'HOME_VIEWED', 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(5000001, 5002500) g (x)");
        portal.sql("update journey.touchpoint set occurred_at = occurred_at - interval '1' day where id > 5002400");
        clear();
        portal.sql("update journey.retention set keep_days = 396 where code = 'touchpoint'");
        assertThat(portal.rows(KEPT)).isEmpty();
        assertThat(portal.rows(TOLD)).containsExactly("touchpoint:2500|SYSTEM|SYSTEM");
    }

    private void clear() {
        portal.as(Actor.PORTAL, portal.get(Retention.class)::clear);
    }

    private List<RetentionRow> rows(Actor actor) {
        return portal.as(actor, (Callable<List<RetentionRow>>) () -> portal.get(ReadRetention.class).all());
    }

    private void answer(int id, int daysAgo) {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, remark, version)"
            + " values (" + id + ", 'CES', 'ORDER_SUBMITTED', '" + PlantedLog.BUYER + "', 1, " + before(daysAgo) + ", " + before(daysAgo)
            + ", 5, 'too many clicks', 1)");
    }

    private static double days(int days) {
        return Duration.ofDays(days).toMinutes();
    }

    private static String before(int days) {
        return "timestamp with time zone '" + PlantedLog.NOW.minus(Duration.ofDays(days)) + "'";
    }
}
