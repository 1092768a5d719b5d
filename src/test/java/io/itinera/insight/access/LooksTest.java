package io.itinera.insight.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.access.boundary.LookRow;
import io.itinera.insight.access.boundary.ReadLooks;
import io.itinera.insight.access.boundary.RotatePseudonyms;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.friction.boundary.ListTouchpoints;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.ExportBrokenOff;
import io.itinera.insight.log.boundary.ExportLog;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.touchpoint.boundary.ReadTouchpoint;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looked at whose journey, and under which names people leave. */
@WithDatabase
class LooksTest {
    private static final Actor OTHER_HOSPITALS =
        new Actor(Actor.Kind.PERSON, new PersonId(2), new UUID(0, 2), new AccountId(2), Persona.APPROVER, Set.of());
    private static final Actor BUYER = new Actor(Actor.Kind.PERSON, new PersonId(1), PlantedLog.BUYER, new AccountId(1),
        Persona.PURCHASING_DIRECTOR, Set.of());
    private static final TimelineChoice ALL = new TimelineChoice(null, null, null, 40, Locale.ENGLISH);

    private Portal portal;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        PlantedLog log = PlantedLog.in(portal);
        log.at(60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(50, "ORDER_VIEWED object=ORDER:P-1");
        portal.sql("delete from insight.look");
    }

    @Test
    @DisplayName("INS-10.1 whoever reads a timeline stands in the access log; the hospital learns the role, the analyst the name")
    void notesTimelines() {
        portal.as(PlantedLog.MANAGER, () -> portal.get(FollowClients.class).timeline("H1", ALL));
        LookRow seen = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadLooks.class).all(1, 20)).rows().get(0);
        assertThat(List.of(seen.who(), seen.persona(), seen.what(), seen.hospitals(), seen.at()))
            .containsExactly("Ana Ruiz 4", "ACCOUNT_MANAGER", "TIMELINE", List.of("Hospital 1"), PlantedLog.NOW);
        LookRow told = own(BUYER).get(0);
        assertThat(told.who()).isNull();
        assertThat(told.persona()).isEqualTo("ACCOUNT_MANAGER");
        assertThat(own(OTHER_HOSPITALS)).isEmpty();
        assertThat(own(PlantedLog.MANAGER)).isEmpty();
    }

    @Test
    @DisplayName("INS-10.1 a timeline that was refused was not looked at; that a page asks for news is no second look")
    void notesNothingElse() {
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(FollowClients.class).timeline("H2", ALL)))
            .isInstanceOf(NoSuchRecord.class);
        portal.as(PlantedLog.MANAGER, () -> portal.get(FollowClients.class).since("H1", "", ALL));
        assertThat(portal.rows("select count(*) from insight.look")).containsExactly("0");
    }

    @Test
    @DisplayName("INS-10.2 single touchpoints: of one hospital that one learns of it, of all everybody")
    void notesTouchpoints() {
        list(Scope.lastDays(30));
        assertThat(own(BUYER)).hasSize(1);
        assertThat(own(OTHER_HOSPITALS)).hasSize(1).allMatch(look -> look.hospitals() == null);
        list(new Scope(30, null, null, null, "H1", null, null, null, null, null));
        assertThat(own(BUYER)).hasSize(2);
        assertThat(own(OTHER_HOSPITALS)).hasSize(1);
    }

    @Test
    @DisplayName("INS-10.2 the page of a touchpoint shows single remarks and notes, so who opened it is kept; one that is none was not looked at")
    void notesPagesOfTouchpoints() {
        sheet("ORDER_SUBMITTED", new Scope(30, null, null, null, "H1", null, null, null, null, null));
        assertThat(own(BUYER)).extracting(LookRow::what).containsExactly("TOUCHPOINTS");
        assertThat(own(OTHER_HOSPITALS)).isEmpty();
        assertThatThrownBy(() -> sheet("NOTHING", Scope.lastDays(30))).isInstanceOf(NoSuchRecord.class);
        assertThat(own(OTHER_HOSPITALS)).isEmpty();
    }

    private void sheet(String type, Scope scope) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(ReadTouchpoint.class).sheet(type, new MapChoice(scope, null, null), Locale.ENGLISH));
    }

    @ParameterizedTest
    @DisplayName("INS-10.3 a file is entered before it leaves, with its selection and key, and with its events when it was whole")
    @EnumSource(LogFormat.class)
    void registersFiles(LogFormat format) {
        LogSelection selection = new LogSelection(PlantedLog.NOW.minusSeconds(7200), null, Set.of(1L), CaseKind.ORDER, null);
        export(selection, format, new ByteArrayOutputStream());
        LookRow.File file = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadLooks.class).all(1, 20)).rows().get(0).file();
        assertThat(file.from()).isEqualTo(selection.from());
        assertThat(file.to()).isNull();
        assertThat(List.of(file.cases(), file.form(), file.events())).containsExactly("ORDER", format.name(), 2L);
    }

    @Test
    @DisplayName("INS-10.3 a file that was broken off has left all the same")
    void registersBrokenFiles() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> export(new LogSelection(null, null, null, null, null), LogFormat.CSV, gone)).isInstanceOf(ExportBrokenOff.class);
        assertThat(portal.rows("select what, accounts, form, events from insight.look")).containsExactly("EXPORT|null|CSV|null");
    }

    @Test
    @DisplayName("INS-10.4 people leave under a name that only the key gives, the same on the page and in every file")
    void namesPeopleByKey() {
        UUID shown = list(Scope.lastDays(30)).get(0);
        assertThat(shown).isNotEqualTo(PlantedLog.BUYER);
        for (LogFormat format : LogFormat.values()) {
            assertThat(text(format)).as(format.name()).contains(shown.toString()).doesNotContain(PlantedLog.BUYER.toString());
        }
    }

    @Test
    @DisplayName("INS-10.5 with another key everybody has another name, and the old key is gone")
    void rotates() {
        UUID before = list(Scope.lastDays(30)).get(0);
        String secret = portal.rows("select secret from insight.pseudonym_key").get(0);
        int key = Integer.parseInt(portal.rows("select key_no from insight.pseudonym_key").get(0));
        portal.as(PlantedLog.ANALYST, () -> portal.get(RotatePseudonyms.class).rotate());
        assertThat(list(Scope.lastDays(30)).get(0)).isNotEqualTo(before);
        assertThat(text(LogFormat.NDJSON)).doesNotContain(before.toString());
        assertThat(portal.rows("select key_no from insight.pseudonym_key")).containsExactly(String.valueOf(key + 1));
        assertThat(portal.rows("select secret from insight.pseudonym_key")).doesNotContain(secret);
    }

    @Test
    @DisplayName("INS-10 the access log is for analysts alone, and so is the key")
    void isClosedToOthers() {
        assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(ReadLooks.class).all(1, 20))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadLooks.class).all(1, 20))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(RotatePseudonyms.class).rotate())).isInstanceOf(NotPermitted.class);
    }

    private List<LookRow> own(Actor person) {
        return portal.as(person, () -> portal.get(ReadLooks.class).atOwnHospital(20));
    }

    private List<UUID> list(Scope scope) {
        var nothing = new ListTouchpoints.Wanted(null, null, null, null, null, null, null);
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ListTouchpoints.class).list(nothing, scope, Locale.ENGLISH, 1, 20)).rows().stream()
            .map(row -> row.pseudonym()).toList();
    }

    private String text(LogFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(new LogSelection(null, null, null, null, null), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void export(LogSelection selection, LogFormat format, OutputStream out) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(ExportLog.class).export(selection, format, out));
    }
}
