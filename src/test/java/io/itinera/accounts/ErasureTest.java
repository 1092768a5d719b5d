package io.itinera.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.boundary.AdmitProgram;
import io.itinera.accounts.boundary.AskErasure;
import io.itinera.accounts.boundary.ClientsLeftAlone;
import io.itinera.accounts.boundary.ErasePerson;
import io.itinera.accounts.boundary.LastOfRole;
import io.itinera.accounts.boundary.OwnErasure;
import io.itinera.accounts.boundary.ReadErasures;
import io.itinera.accounts.boundary.ReceiptRow;
import io.itinera.accounts.boundary.ShowMyData;
import io.itinera.accounts.boundary.SignIn;
import io.itinera.accounts.boundary.SignInRefused;
import io.itinera.accounts.boundary.WithdrawErasure;
import io.itinera.accounts.control.ApiTokens;
import io.itinera.insight.log.boundary.ExportLog;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person who is in everything is erased; afterwards every table, every column and every file is searched for them. */
@WithDatabase
class ErasureTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final UUID INSIDE = UUID.fromString("5eed0006-1111-4222-8333-abcdefabcdef");
    private static final Actor ZENOBIA =
        new Actor(Actor.Kind.PERSON, new PersonId(6), INSIDE, Hospitals.LA_PAZ, Persona.PURCHASING_DIRECTOR, Set.of());
    private static final Actor OPERATIONS = Hospitals.actor(7, null, Persona.OPERATIONS);
    private static final Actor ANALYST = Hospitals.actor(8, null, Persona.CX_ANALYST);
    private static final String TABLES = "insight.observation_change,insight.observation,insight.annotation,accounts.erasure_line,accounts.erasure,insight.look,insight.survey_letter_stop,insight.survey,insight.reported_batch,insight.sheet_piece,"
        + "insight.sheet,insight.sheet_mapping,insight.sheet_row,insight.sheet_import,alerts.letter,"
        + "alerts.alert,journey.touchpoint_object,journey.touchpoint,journey.way,journey.span,accounts.api_token,accounts.sign_in_throttle,ordering.difference_decision,"
        + "ordering.quote_line,ordering.quote_version,ordering.quote,ordering.quote_book,ordering.standing_run,ordering.order_line,ordering.purchase_order,ordering.standing_line,ordering.standing_order,ordering.cart,ordering.list_line,ordering.requisition_list,accounts.site,"
        + "accounts.cost_centre,catalog.article,catalog.category";

    private Portal portal;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        portal.clock().setTo(NOW);
        for (String table : TABLES.split(",")) {
            portal.sql("delete from " + table);
        }
        portal.sql("update accounts.account set account_manager_id = null;\ndelete from accounts.person;\ndelete from accounts.account");
        Hospitals.layOut(portal);
        person(ZENOBIA, "Zenobia", "Quintanarroya");
        person(OPERATIONS, "Olga", "Ops");
        person(ANALYST, "Ada", "Lyst");
        touchpoint(900001, "CATALOG_SEARCHED", "SEARCH", "zenobia quintanarroya guantes");
        touchpoint(900002, "CATALOG_SEARCHED", "SEARCH", "guantes de nitrilo");
        touchpoint(900003, "ORDER_SUBMITTED", "ORDER", "P-1");
        String at = "timestamp with time zone '2026-03-19 09:00:00Z'";
        portal.sql("insert into journey.way (touchpoint_id, occurred_at, account_id, pseudonym, visit, dwell_ms, forth) values (1, " + at + ", 1, '" + INSIDE + "', '00000000-0000-0000-0000-000000000009', 5, true);\ninsert into journey.span (kind, touchpoint_id, occurred_at, account_id, pseudonym) values ('CART_ORDERED', 1, " + at + ", 1, '" + INSIDE + "'), ('DONE_BEFORE', 2, " + at + ", 1, '" + INSIDE + "');\ndelete from insight.friction_case_days where version_no > 1;\ndelete from insight.friction_threshold where version_no > 1;\n"
            + "insert into insight.friction_threshold (code, version_no, figure, was, changed_at, person_id) values ('REWORK', 2, 90, 91, " + at + ", 6);\n" + "insert into insight.friction_case_days (kind, version_no, days, was, changed_at, person_id) values ('failure', 2, 4, 3, " + at + ", 6);\n"
            + "insert into insight.survey_letter_stop values ('" + INSIDE + "', " + at + ");\n" + answer(900001, "P-1", at) + answer(900002, "P-2", at)
            + "insert into alerts.alert (id, person_id, account_id, fact, severity, message_key, arguments, link, raised_at, version) values"
            + " (900001, 6, 1, 'order P-1', 'INFO', 'order-confirmed', 'P-1', '/', " + at + ", 1);\n"
            + "insert into alerts.letter (id, alert_id, recipient, subject, body, status, attempts, next_try_at, version) values (900001, 900001,"
            + " 'zenobia@demo.example', 'P-1', 'Buenos días, Zenobia Quintanarroya', 'SENT', 1, " + at + ", 1);\n"
            + "insert into alerts.alert (id, person_id, account_id, fact, severity, message_key, arguments, link, raised_at, version) values"
            + " (900002, 1, 1, 'order P-2', 'INFO', 'approval-requested', 'P-2, Zenobia Quintanarroya', '/', " + at + ", 1);\n"
            + "insert into alerts.letter (id, alert_id, recipient, subject, body, status, attempts, next_try_at, version) values (900002, 900002,"
            + " 'jefa@demo.example', 'P-2', 'El pedido P-2 de Zenobia Quintanarroya', 'WAITING', 0, " + at + ", 1);\n"
            + "insert into accounts.api_token (id, person_id, name, token_hash, issued_at, version) values (900001, 6, 'minería de Zenobia', 'hash', " + at + ", 1);\n"
            + "insert into accounts.sign_in_throttle (sign_in, failures) values ('zenobia@demo.example', 1);\n" + "insert into insight.reported_batch (person_id, batch_key, fingerprint, touchpoints, reported_at) values (6, 'zenobia-1', 'f', 1, " + at + ");\n" + "insert into insight.observation (id, contact_type, account_id, touchpoint, basis, words, valence, confidence, happened_at, person_id, version) values (900001, 'VISIT_HELD', 1, 'ORDER_SUBMITTED', 'SAID', 'Algo', 0, 'LOW', " + at + ", 6, 1);\n" + "insert into insight.observation_change (observation_id, version_no, account_id, touchpoint, basis, valence, confidence, happened_at, withdrawn, changed_at, person_id) values (900001, 0, 1, 'ORDER_SUBMITTED', 'SAID', 1, 'LOW', " + at + ", false, " + at + ", 6);\n" + "insert into insight.annotation (id, kind, happened_on, words, person_id, written_at, version) values (900001, 'OTHER', date '2026-03-19', 'Algo', 6, " + at + ", 1);\n"
            + "insert into insight.sheet (id, person_id, name, uploaded_at, row_count) values (900001, 6, 'llamadas zenobia.csv', " + at + ", 1);\n"
            + "insert into insight.sheet_mapping (person_id, columns_are, mapping, used_at) values (6, 'f', 'de Zenobia', " + at + ");\n" + "insert into insight.sheet_import (id, person_id, persona, name, imported_at, row_count, taken, repeated, refused) values (900001, 6, 'REQUESTER',"
            + " 'llamadas zenobia.csv', " + at + ", 1, 1, 0, 0);\n"
            + "insert into accounts.site (id, account_id, name, street, postal_code, municipality) values (900001, 1, 'Central', 'Calle 1', '28001', 'Madrid');\n"
            + "insert into accounts.cost_centre (id, account_id, code, name) values (900001, 1, 'C', 'Quirófano');\n"
            + list(900001, 6, "de Zenobia", "PRIVATE", at) + list(900002, 6, "Planta 3", "READ", at) + list(900003, 2, "De otra", "PRIVATE", at)
            + "insert into ordering.cart (id, account_id, person_id, status, own_reference, changed_at, version) values (900001, 1, 6, 'OPEN', 'para Zenobia', " + at + ", 1);\n"
            + "insert into ordering.purchase_order (id, number, account_id, person_id, site_id, cost_centre_id, status, currency, total, submitted_at, version)"
            + " values (900001, 'P-1', 1, 6, 900001, 900001, 'AWAITING_APPROVAL', 'EUR', 100, " + at + ", 1)");
        wordsAboutAnOrder(at);
    }

    @Test
    @DisplayName("ACC-12 nothing in any column of any table, nor in any file, says afterwards who it was")
    void findsNobody() {
        String keyed = keyed();
        assertThat(found(needles(keyed))).contains("accounts.person.given_name", "accounts.person.family_name", "accounts.person.email",
            "accounts.person.pseudonym", "journey.touchpoint.pseudonym", "journey.way.pseudonym", "journey.span.pseudonym", "journey.touchpoint_object.object_id", "insight.survey.pseudonym", "insight.survey_letter_stop.pseudonym",
            "insight.survey.remark", "alerts.alert.arguments", "alerts.letter.recipient", "alerts.letter.body", "accounts.api_token.name",
            "accounts.sign_in_throttle.sign_in", "insight.reported_batch.batch_key", "insight.sheet.name", "insight.sheet_mapping.mapping",
            "insight.sheet_import.name", "ordering.cart.own_reference", "ordering.difference_decision.reason",
            "ordering.requisition_list.name", "ordering.quote.close_reason", "ordering.quote_version.note", "ordering.quote_line.remark", "ordering.order_change.was", "ordering.order_change.reason");
        erase(ZENOBIA);
        assertThat(found(needles(keyed))).isEmpty();
        for (LogFormat format : LogFormat.values()) {
            assertThat(text(format).toLowerCase(Locale.ROOT)).as(format.name()).contains("order_submitted").doesNotContain(needles(keyed));
        }
    }

    @Test
    @DisplayName("ACC-12 what the hospital did stays: orders, steps and scores, without the person and apart from each other")
    void keepsTheHospitals() {
        erase(ZENOBIA);
        assertThat(portal.rows("select number || status || person_id, (select string_agg(kind, ',') from journey.span) from ordering.purchase_order")).containsExactly("P-1AWAITING_APPROVAL6|DONE_BEFORE");
        assertThat(portal.rows("select count(*) from journey.touchpoint where account_id = 1 and id >= 900000 and pseudonym is null")).containsExactly("3");
        assertThat(portal.rows("select count(*), count(distinct pseudonym), sum(effort) from insight.survey")).containsExactly("2|2|12");
        assertThat(portal.rows("select given_name, family_name, active from accounts.person where id = 6")).containsExactly("Nº|6|false");
    }

    @Test
    @DisplayName("ACC-12 lists of the person's own go; those that colleagues use stay, without the person")
    void keepsSharedLists() {
        erase(ZENOBIA);
        assertThat(portal.rows("select name, person_id from ordering.requisition_list order by id")).containsExactly("Planta 3|null", "De otra|2");
    }

    @Test
    @DisplayName("ACC-12 nobody enters as the person any more, by password or by token")
    void entersNoMore() {
        String token = issueToken();
        assertThat(portal.get(AdmitProgram.class).admit(token)).isPresent();
        erase(ZENOBIA);
        assertThat(portal.get(AdmitProgram.class).admit(token)).isEmpty();
        assertThatThrownBy(() -> portal.as(Actor.NOBODY, () -> portal.get(SignIn.class).signIn("zenobia@demo.example", Hospitals.PASSWORD)))
            .isInstanceOf(SignInRefused.class);
    }

    @Test
    @DisplayName("ACC-13 the receipt says when, what was removed, what stays and which files had left, and names nobody")
    void givesReceipt() {
        text(LogFormat.CSV);
        exportOfOthers();
        erase(ZENOBIA);
        ReceiptRow receipt = portal.as(OPERATIONS, () -> portal.get(ReadErasures.class).receipts()).get(0);
        assertThat(receipt.number()).matches("E-[0-9]{8}");
        assertThat(receipt.doneAt()).isEqualTo(NOW);
        assertThat(receipt.lines()).extracting(line -> line.section() + " " + line.removed() + " " + line.kept()).containsExactly(
            "actions 0 true", "annotations 1 true", "answers 2 true", "case-days 1 true", "differences 1 true", "letters 2 false", "lists 2 true", "looks 0 true", "observations 2 true", "orders 1 true", "profile 1 true",
            "quotes 3 true", "reports 1 false", "sheets 2 false", "standing 0 false", "thresholds 1 true", "tokens 1 false", "touchpoints 4 true");
        assertThat(receipt.files()).containsExactly("L-" + String.format("%08d",
            Integer.parseInt(portal.rows("select id from insight.look where accounts is null").get(0))));
        assertThat(receipt.toString()).doesNotContainIgnoringCase("zenobia");
        assertThat(portal.as(OPERATIONS, () -> portal.get(ReadErasures.class).waiting())).isEmpty();
    }

    @Test
    @DisplayName("ACC-13 every part has its words: what it is, what a receipt calls it, and why it stays")
    void hasWords() {
        ResourceBundle words = ResourceBundle.getBundle("io.itinera.messages", Locale.ROOT);
        portal.as(ZENOBIA, () -> portal.get(ShowMyData.class).mine()).sections().forEach(section ->
            assertThat(words.keySet()).contains("privacy.data." + section, "privacy.section." + section));
        erase(ZENOBIA);
        portal.as(OPERATIONS, () -> portal.get(ReadErasures.class).receipts()).get(0).lines().stream().filter(ReceiptRow.Line::kept)
            .forEach(line -> assertThat(words.keySet()).contains("privacy.kept." + line.section()));
    }

    @Test
    @DisplayName("ACC-13 a hospital keeps somebody who orders and somebody who approves, and a client its manager")
    void leavesNobodyStuck() {
        assertThatThrownBy(() -> erase(Hospitals.APPROVER)).isInstanceOf(LastOfRole.class);
        assertThatThrownBy(() -> erase(Hospitals.MANAGER)).isInstanceOf(ClientsLeftAlone.class);
        assertThat(portal.rows("select active from accounts.person where id in (2, 4)")).containsExactly("true", "true");
        erase(ZENOBIA);
        assertThatThrownBy(() -> erase(Hospitals.DIRECTOR)).isInstanceOf(LastOfRole.class);
    }

    @Test
    @DisplayName("ACC-13 nobody decides about themselves, nobody else than operations about others, and nobody without being asked to")
    void isDecidedByOthers() {
        assertThatThrownBy(() -> erase(OPERATIONS)).isInstanceOf(OwnErasure.class);
        portal.as(ZENOBIA, portal.get(AskErasure.class)::ask);
        portal.as(ZENOBIA, portal.get(AskErasure.class)::ask);
        long request = request(ZENOBIA);
        assertThatThrownBy(() -> portal.as(ANALYST, () -> portal.get(ErasePerson.class).erase(request))).isInstanceOf(NotPermitted.class);
        portal.as(ZENOBIA, portal.get(WithdrawErasure.class)::withdraw);
        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> portal.get(ErasePerson.class).erase(request))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(ZENOBIA, portal.get(WithdrawErasure.class)::withdraw)).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.as(ZENOBIA, () -> portal.get(ShowMyData.class).mine()).erasureAskedAt()).isNull();
    }

    private void erase(Actor person) {
        portal.as(person, portal.get(AskErasure.class)::ask);
        long request = request(person);
        portal.as(OPERATIONS, () -> portal.get(ErasePerson.class).erase(request));
    }

    private long request(Actor person) {
        return Long.parseLong(portal.rows("select id from accounts.erasure where person_id = " + person.person()).get(0));
    }

    private String issueToken() {
        String[] token = new String[1];
        portal.inTransaction(em -> token[0] = portal.get(ApiTokens.class).issue(ZENOBIA.person(), "mining", Duration.ofDays(9)));
        return token[0];
    }

    private static String[] needles(String keyed) {
        return new String[] {"zenobia", "quintanarroya", INSIDE.toString(), keyed};
    }

    /** The name under which the person leaves. */
    private String keyed() {
        Matcher person = Pattern.compile("\"person\":\"([0-9a-f-]{36})\"").matcher(text(LogFormat.NDJSON));
        assertThat(person.find()).isTrue();
        return person.group(1);
    }

    private String text(LogFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(ANALYST, () -> portal.get(ExportLog.class).export(new LogSelection(null, null, null, null, null), format, out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void exportOfOthers() {
        for (LogSelection other : List.of(new LogSelection(null, null, Set.of(2L), null, null),
                new LogSelection(null, NOW.minus(Duration.ofDays(30)), Set.of(1L), null, null))) {
            portal.as(ANALYST, () -> portal.get(ExportLog.class).export(other, LogFormat.CSV, new ByteArrayOutputStream()));
        }
    }

    /** Every column that holds one of the words, wherever it is. */
    private Set<String> found(String... needles) {
        String search = portal.rows("select c.table_schema, c.table_name, c.column_name from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where t.table_type = 'BASE TABLE' and lower(c.table_schema) not in ('information_schema', 'pg_catalog')").stream()
            .map(column -> search(column.split("\\|"), needles)).collect(Collectors.joining(" union all "));
        return new TreeSet<>(portal.rows(search));
    }

    private static String search(String[] column, String... needles) {
        return "select '" + String.join(".", column) + "' where exists (select 1 from " + column[0] + "." + column[1] + " where "
            + Stream.of(needles).map(needle -> "lower(cast(" + column[2] + " as varchar)) like '%" + needle + "%'")
                .collect(Collectors.joining(" or ")) + ")";
    }

    private void person(Actor person, String given, String family) {
        portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language,"
            + " time_zone, active, version) select " + person.person() + ", " + person.account() + ", '" + given + "', '" + family + "', '"
            + given.toLowerCase(Locale.ROOT) + "@demo.example', p.password_hash, '" + person.persona() + "', '" + person.pseudonym()
            + "', 'es', 'Europe/Madrid', true, 0 from accounts.person p where p.id = 1");
    }

    private void wordsAboutAnOrder(String at) {
        portal.sql("insert into catalog.category (id, code, name_es, name_en, name_fr) values (900001, 'M03', 'Vendas', 'Bandages', 'Bandes');\n"
            + "insert into catalog.article (id, part_number, name, manufacturer, manufacturer_part_number, emdn_code, category_id, risk_class, sterile,"
            + " single_use, latex, unit, order_multiple, status, changed_at, version) values (900001, 'IT-1', 'Venda', 'Acme', 'A1', 'M03', 900001, 'IIa',"
            + " false, true, false, 'BOX', 1, 'ORDERABLE', " + at + ", 1);\n"
            + "insert into ordering.order_line (id, order_id, line_no, article_id, part_number, article_name, unit, quantity, unit_price, confirmed, shipped,"
            + " received, invoiced, cancelled) values (900001, 900001, 1, 900001, 'IT-1', 'Venda', 'BOX', 10, 1, 8, 0, 0, 0, 2);\n"
            + "insert into ordering.difference_decision (id, order_id, order_line_id, aspect, stage, expected, actual, state, person_id, decided_at, reason,"
            + " disputed, version) values (900001, 900001, 900001, 'QUANTITY', 'CONFIRMED', '10', '8', 'DISPUTED', 6, " + at
            + ", 'Avisen a Zenobia', true, 1);\n"
            + "insert into ordering.quote (id, number, account_id, person_id, ask_key, status, currency, asked_at, turned_at, warned, line_count, version_no, closed_by,"
            + " close_reason, version) values (900001, 'Q-1', 1, 6, 'k', 'WITHDRAWN', 'EUR', " + at + ", " + at + ", false, 1, 1, 6, 'Zenobia ya no quiere', 1);\n"
            + "insert into ordering.quote_version (id, quote_id, version_no, by_supplier, person_id, made_at, note) values (900001, 900001, 1, false, 6, " + at + ", 'De Zenobia');\n"
            + "insert into ordering.quote_line (id, version_id, line_no, article_id, answer, quantity, remark) values (900001, 900001, 1, 900001, 'ASKED', 1, 'a Zenobia');\n"
            + "insert into ordering.order_change (id, order_id, changed_at, person_id, kind, was, reason) values (900001, 900001, " + at + ", 6, 'REFERENCE', 'de Zenobia', 'para Zenobia')");
    }

    private void touchpoint(long id, String type, String object, String name) {
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, channel, initiator, outcome) values (" + id
            + ", timestamp with time zone '2026-03-19 08:00:00Z', '" + type + "', 'PURCHASING_DIRECTOR', '" + INSIDE
            + "', 1, 'WEB', 'CUSTOMER', 'COMPLETED');\n"
            + "insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + id + ", '" + object + "', '" + name
            + "', 'subject')");
    }

    private static String list(long id, long person, String name, String sharing, String at) {
        return "insert into ordering.requisition_list (id, account_id, person_id, name, sharing, changed_at, version) values (" + id + ", 1, " + person
            + ", '" + name + "', '" + sharing + "', " + at + ", 1);\n";
    }

    private static String answer(long id, String order, String at) {
        return "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, object_type, object_id, offered_at, answered_at,"
            + " effort, remark, version) values (" + id + ", 'CES', 'ORDER_SUBMITTED', '" + INSIDE + "', 1, 'ORDER', '" + order + "', " + at + ", " + at
            + ", 6, 'bien, Zenobia', 1);\n";
    }
}
