package io.itinera.insight.sheet;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.sheet.boundary.ImportSheet.Import;
import io.itinera.insight.sheet.boundary.ImportSheet.Imported;
import io.itinera.insight.sheet.boundary.ImportSheet.ImportedBefore;
import io.itinera.insight.sheet.boundary.ReadSheets;
import io.itinera.insight.sheet.boundary.RowFault;
import io.itinera.insight.sheet.boundary.SheetChanged;
import io.itinera.insight.sheet.boundary.SheetTrial;
import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a telephone system or a CRM exports is looked through, tried out and imported, each row once. */
@WithDatabase
class ImportSheetTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final Actor BUYER = new Actor(Actor.Kind.PERSON, new PersonId(1), PlantedLog.BUYER, new AccountId(1),
        Persona.PURCHASING_DIRECTOR, Set.of());
    private static final Actor COLLEAGUE = new Actor(Actor.Kind.PERSON, new PersonId(5), new UUID(0, 5), null, Persona.CX_ANALYST, Set.of());
    private static final String TAKEN = "select t.type, t.occurred_at, t.account_id, t.outcome, t.duration_ms, t.channel, t.initiator, t.pseudonym"
        + " from journey.touchpoint t where t.type in ('SUPPORT_CALLED', 'CLIENT_CALLED', 'VISIT_HELD') order by t.occurred_at";
    private static final String STEPS = "select type, outcome, reason from journey.touchpoint where type like 'SHEET%' order by id";

    private Portal portal;
    private SheetDesk desk;

    @BeforeEach
    void oneOrder(Portal portal) {
        this.portal = portal;
        desk = SheetDesk.in(portal);
        PlantedLog log = PlantedLog.in(portal);
        log.at(60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(50, "ORDER_SUBMITTED account=2 object=ORDER:P-2");
    }

    @Test
    @DisplayName("INS-11.5 trying out writes nothing and tells every fault with its line and column; importing takes exactly what it said")
    void takesWhatItSaid() {
        long sheet = desk.mapped(ANALYST, SheetDesk.CALLS);
        SheetTrial trial = desk.trial(ANALYST, sheet);
        assertThat(portal.rows(TAKEN)).isEmpty();
        assertThat(List.of(trial.rows(), trial.fresh(), trial.before(), trial.refused())).containsExactly(5, 2, 0, 3);
        assertThat(trial.first()).containsExactly(new RowFault(4, "Hospital", "value-unmatched", "Hosp. Nº 9", ""),
            new RowFault(5, "Fecha", "moment-unreadable", "yesterday", "31/12/2026 23:59"), new RowFault(5, "Duración", "duration-unreadable", "quick", "4:00"),
            new RowFault(5, "Pedido", "object-unknown", "P-2", ""), new RowFault(6, "Call-ID", "identifier-twice", "c1", ""));
        assertThat(trial.reasons()).extracting(reason -> reason.column() + " " + reason.code() + " " + reason.rows()).containsExactlyInAnyOrder(
            "Hospital value-unmatched 1", "Fecha moment-unreadable 1", "Duración duration-unreadable 1", "Pedido object-unknown 1", "Call-ID identifier-twice 1");
        Import done = desk.bring(ANALYST, sheet, trial.fresh());
        assertThat(List.of(done.done().rows(), done.done().taken(), done.done().before(), done.done().refused())).containsExactly(5, 2, 0, 3);
        assertThat(portal.rows("select t.type, t.account_id, t.outcome, t.duration_ms, t.channel, t.initiator, t.pseudonym from journey.touchpoint t"
            + " where t.type in ('SUPPORT_CALLED', 'CLIENT_CALLED') order by t.occurred_at")).containsExactly(
            "SUPPORT_CALLED|1|ABANDONED|240000|PHONE|CUSTOMER|null", "CLIENT_CALLED|2|COMPLETED|30000|PHONE|SUPPLIER|null");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'SUPPORT_CALLED' and occurred_at = timestamp with time zone"
            + " '2026-03-19 09:00:00Z'")).containsExactly("1");
        assertThat(portal.rows("select o.object_type, o.object_id from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'SUPPORT_CALLED'")).containsExactly("ORDER|P-1");
        assertThat(portal.rows("select account_id from journey.rollup_due where account_id > 0 order by account_id")).containsExactly("1", "2");
        assertThat(portal.rows(STEPS)).containsExactly("SHEET_UPLOADED|COMPLETED|null", "SHEET_MAPPED|COMPLETED|null",
            "SHEET_IMPORTED|COMPLETED|taken:2 before:0 refused:3");
        assertThat(portal.rows("select count(*) from insight.sheet_piece")).containsExactly("0");
    }

    @Test
    @DisplayName("INS-11.6 a file imported twice adds nothing, by whomever; the same request twice is one; and what is mended is taken later")
    void takesOnce() {
        long sheet = desk.mapped(ANALYST, SheetDesk.CALLS);
        assertThat(desk.bring(ANALYST, sheet, 2)).isInstanceOf(Imported.class);
        assertThat(desk.bring(ANALYST, sheet, 2)).isInstanceOf(ImportedBefore.class);
        long again = desk.mapped(COLLEAGUE, SheetDesk.CALLS.replace("Hosp. Nº 9", "H2"));
        SheetTrial trial = desk.trial(COLLEAGUE, again);
        assertThat(List.of(trial.rows(), trial.fresh(), trial.before(), trial.refused())).containsExactly(5, 1, 2, 2);
        assertThatThrownBy(() -> desk.bring(COLLEAGUE, again, 3)).isInstanceOf(SheetChanged.class);
        assertThat(portal.rows(TAKEN)).hasSize(2);
        desk.bring(COLLEAGUE, again, 1);
        assertThat(portal.rows(TAKEN)).hasSize(3);
        assertThat(portal.rows(STEPS)).filteredOn(step -> step.startsWith("SHEET_IMPORTED")).containsExactly(
            "SHEET_IMPORTED|COMPLETED|taken:2 before:0 refused:3", "SHEET_IMPORTED|REJECTED|sheet-changed", "SHEET_IMPORTED|COMPLETED|taken:1 before:2 refused:2");
    }

    @Test
    @DisplayName("INS-11.6 two equal rows without an identifier are two touchpoints, and the same two in the next file are none")
    void countsEqualRows() {
        String visits = "Fecha;Hospital\n2026-03-18;H1\n2026-03-18;H1\n";
        desk.bring(ANALYST, desk.mapped(ANALYST, visits, "VISIT_HELD"), 2);
        assertThat(desk.trial(ANALYST, desk.mapped(ANALYST, visits + "2026-03-18;H1\n", "VISIT_HELD"))).extracting(SheetTrial::fresh, SheetTrial::before).containsExactly(1, 2);
        assertThat(portal.rows(TAKEN)).hasSize(2);
    }

    @Test
    @DisplayName("INS-11.6 two who import the same rows at one moment import them once")
    void takesOnceAtTheSameMoment() throws Exception {
        String visits = "Fecha;Hospital\n" + IntStream.range(0, 300).mapToObj(i -> "2026-03-18 10:" + (10 + i % 50) + ";H1\n").reduce("", String::concat);
        List<Actor> both = List.of(ANALYST, COLLEAGUE);
        List<Callable<Integer>> imports = both.stream().map(who -> {
            long sheet = desk.mapped(who, visits, "VISIT_HELD");
            return (Callable<Integer>) () -> {
                try {
                    return desk.bring(who, sheet, 300).done().taken();
                } catch (SheetChanged theOtherWasFirst) {
                    return 0;
                }
            };
        }).toList();
        ExecutorService crowd = Executors.newFixedThreadPool(2);
        try {
            int taken = 0;
            for (Future<Integer> one : crowd.invokeAll(imports)) {
                taken += one.get();
            }
            assertThat(taken).isEqualTo(300);
        } finally {
            crowd.shutdownNow();
        }
        assertThat(portal.rows(TAKEN)).hasSize(300);
    }

    @RepeatedTest(6)
    @DisplayName("INS-11.5 no row vanishes, whatever stands in it: taken, imported before and refused are all rows, now and the second time")
    void losesNothing(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<List<String>> cells = List.of(List.of("", "a", "b", "c", "7", "=1+1"), List.of("2026-03-18 10:00", "2026-03-18", "2026-03-29 02:30", "2027-01-01",
            "2020-01-01", "", "-", "18/03/2026"), List.of("H1", "H2", "hospital 1", "H3", ""), List.of("Llamada", "Visita", "?", ""), List.of("", "10", "x"),
            List.of("", "P-1", "P-2", "\"two\nlines\""));
        StringBuilder text = new StringBuilder("Id;Fecha;Hospital;Tipo;Segundos;Pedido\n");
        int rows = 1000 + random.nextInt(500);
        for (int i = 0; i < rows; i++) {
            int length = random.nextInt(20) == 0 ? 4 + random.nextInt(4) : 6;
            text.append("x".repeat(random.nextInt(3)));
            for (int c = 0; c < length; c++) {
                List<String> any = cells.get(Math.min(c, 5));
                text.append(c == 0 ? "" : ";").append(c == 2 && length < 6 ? "H1" : any.get(random.nextInt(any.size())));
            }
            text.append('\n');
        }
        long sheet = desk.mapped(ANALYST, text.toString());
        SheetTrial trial = desk.trial(ANALYST, sheet);
        assertThat(trial.rows()).isEqualTo(desk.outline(ANALYST, sheet).sheet().rows()).isEqualTo(trial.fresh() + trial.before() + trial.refused());
        assertThat(trial.fresh()).isPositive();
        assertThat(trial.refused()).isPositive();
        Import done = desk.bring(ANALYST, sheet, trial.fresh());
        assertThat(List.of(done.done().taken(), done.done().before(), done.done().refused())).containsExactly(trial.fresh(), trial.before(), trial.refused());
        assertThat(portal.rows(TAKEN)).hasSize(trial.fresh());
        SheetTrial again = desk.trial(ANALYST, desk.mapped(ANALYST, text.toString()));
        assertThat(List.of(again.rows(), again.fresh(), again.before(), again.refused())).containsExactly(trial.rows(), 0, trial.fresh(), trial.refused());
    }

    @Test
    @DisplayName("INS-11.5 the rows that cannot be taken leave as a file again, with the reasons, and no cell of it acts as a formula")
    void givesBackTheRefused() {
        long sheet = desk.mapped(ANALYST, "Id;Fecha;Hospital;Tipo;Nota\nn1;2026-03-18 10:00;H1;Llamada;fine\nn2;2026-03-18;@SUM(A1);Llamada;=HYPERLINK(\"http://x\")\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(ANALYST, () -> portal.get(ReadSheets.class).refused(sheet, Locale.ENGLISH, out));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFLine;What is wrong;Id;Fecha;Hospital;Tipo;Nota\r\n"
            + "3;Hospital: Nobody has said what “@SUM(A1)” means.;n2;2026-03-18;'@SUM(A1);Llamada;\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    }

    @Test
    @DisplayName("INS-11.8 another person's file does not exist, nor does another manager's hospital; and only those who may report do")
    void keepsTheWall() {
        long sheet = desk.mapped(ANALYST, SheetDesk.CALLS);
        for (Actor other : List.of(COLLEAGUE, MANAGER)) {
            assertThatThrownBy(() -> desk.outline(other, sheet)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> desk.trial(other, sheet)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> desk.bring(other, sheet, 2)).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> desk.map(other, sheet, desk.outline(ANALYST, sheet).mapping())).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> desk.outline(other, 987_654_321)).isInstanceOf(NoSuchRecord.class);
        }
        assertThatThrownBy(() -> desk.upload(BUYER, SheetDesk.CALLS)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.outline(BUYER, sheet)).isInstanceOf(NotPermitted.class);
        long managers = desk.mapped(MANAGER, SheetDesk.CALLS);
        assertThat(desk.trial(MANAGER, managers).first()).contains(new RowFault(3, "Hospital", "value-unmatched", "Hospital 2", ""));
        desk.bring(MANAGER, managers, 1);
        desk.bring(ANALYST, sheet, 1);
        assertThat(portal.as(MANAGER, () -> portal.get(ReadSheets.class).imports())).hasSize(1);
        assertThat(portal.as(ANALYST, () -> portal.get(ReadSheets.class).imports())).hasSize(2);
        assertThatThrownBy(() -> portal.as(ANALYST, () -> portal.get(ReadSheets.class).done(managers))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("INS-11.2 a file that cannot be read is a refusal, and the former one still waits; a readable one takes its place")
    void tellsTheRefusal() {
        long first = desk.upload(ANALYST, SheetDesk.CALLS);
        assertThatThrownBy(() -> desk.upload(ANALYST, "PK\u0003\u0004")).isInstanceOf(SheetUnreadable.class);
        assertThat(desk.outline(ANALYST, first).sheet().rows()).isEqualTo(5);
        desk.upload(ANALYST, SheetDesk.CALLS);
        assertThatThrownBy(() -> desk.outline(ANALYST, first)).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows(STEPS)).containsExactly("SHEET_UPLOADED|COMPLETED|null", "SHEET_UPLOADED|REJECTED|sheet-workbook", "SHEET_UPLOADED|COMPLETED|null");
    }
}
