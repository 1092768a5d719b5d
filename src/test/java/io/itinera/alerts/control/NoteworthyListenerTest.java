package io.itinera.alerts.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.accounts.Hospitals;
import io.itinera.alerts.boundary.OpenAlert;
import io.itinera.alerts.boundary.ReadAlerts;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class NoteworthyListenerTest {
    private static final Noteworthy INVOICE = new Told("invoice-1",
        Set.of(Persona.PURCHASING_DIRECTOR, Persona.APPROVER, Persona.ACCOUNT_MANAGER));

    @BeforeAll
    static void people(Portal portal) {
        Hospitals.layOut(portal);
    }

    @BeforeEach
    void clear(Portal portal) {
        portal.sql("delete from alerts.letter;\ndelete from alerts.alert;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint");
    }

    @Test
    @DisplayName("ALR-1 everybody of the audience is told, nobody else; a repeated fact tells nobody again")
    void tellsEachOnce(Portal portal) {
        tell(portal, INVOICE);
        tell(portal, INVOICE);

        assertThat(portal.rows("select person_id, account_id, severity, opened_at from alerts.alert order by person_id"))
            .containsExactly("1|1|WARNING|null", "2|1|WARNING|null", "4|1|WARNING|null");
        assertThat(portal.rows("select count(*) from alerts.letter")).containsExactly("3");
    }

    @Test
    @DisplayName("ALR-2 a fact that is rolled back has told nobody")
    void forgetsWithTheFact(Portal portal) {
        assertThatThrownBy(() -> portal.as(Actor.PORTAL, () -> portal.inTransaction(em -> {
            portal.fire(INVOICE);
            throw new IllegalStateException("rolled back");
        }))).isInstanceOf(IllegalStateException.class);

        assertThat(portal.rows("select id from alerts.alert")).isEmpty();
        assertThat(portal.rows("select id from alerts.letter")).isEmpty();
    }

    @Test
    @DisplayName("ALR-3 each letter speaks its recipient's language and links to the recipient's own alert")
    void writesInTheRecipientsLanguage(Portal portal) {
        tell(portal, INVOICE);

        List<String> letters = portal.rows("select l.recipient, l.subject, l.body, a.id from alerts.letter l"
            + " join alerts.alert a on a.id = l.alert_id order by a.person_id");
        assertThat(letters.get(0)).startsWith("rocío@demo.example|Factura F-00000007|").contains("24 dic 2026");
        assertThat(letters.get(1)).startsWith("carlos@demo.example|").contains("24 déc. 2026");
        assertThat(letters.get(2)).startsWith("isabel@demo.example|Invoice F-00000007|").contains("Dec 24, 2026");
        assertThat(letters).allSatisfy(letter -> assertThat(letter)
            .contains("http://localhost:8080/alerts/alerts?open=" + letter.substring(letter.lastIndexOf('|') + 1)));
    }

    @Test
    @DisplayName("ALR-6 the first opening is one touchpoint, every further one none; another's alert does not exist")
    void opensOnce(Portal portal) {
        tell(portal, INVOICE);
        long id = Long.parseLong(portal.rows("select id from alerts.alert where person_id = 1").get(0));
        OpenAlert openAlert = portal.get(OpenAlert.class);

        assertThat(portal.as(Hospitals.DIRECTOR, () -> openAlert.open(id))).isEqualTo("/billing/invoice?number=F-00000007");
        portal.as(Hospitals.DIRECTOR, () -> openAlert.open(id));
        assertThatThrownBy(() -> portal.as(Hospitals.STRANGER, () -> openAlert.open(id))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(Hospitals.APPROVER, () -> openAlert.open(id))).isInstanceOf(NoSuchRecord.class);

        assertThat(portal.rows("select t.type, t.account_id, o.object_type, o.object_id from journey.touchpoint t"
            + " join journey.touchpoint_object o on o.touchpoint_id = t.id")).containsExactly("ALERT_OPENED|1|ALERT|" + id);
    }

    @Test
    @DisplayName("ALR-6 a person reads their own alerts alone")
    void readsOwnAlone(Portal portal) {
        tell(portal, INVOICE);
        ReadAlerts readAlerts = portal.get(ReadAlerts.class);

        assertThat(portal.as(Hospitals.DIRECTOR, () -> readAlerts.mine(false, 1, 20))).hasSize(1);
        assertThat(portal.as(Hospitals.DIRECTOR, () -> readAlerts.count(true))).isEqualTo(1);
        assertThat(portal.as(Hospitals.STRANGER, () -> readAlerts.mine(false, 1, 20))).isEmpty();
        assertThat(portal.as(Hospitals.MANAGER, readAlerts::accountNames)).containsOnlyKeys(1L);
    }

    static void tell(Portal portal, Noteworthy fact) {
        portal.as(Actor.PORTAL, () -> portal.fire(fact));
    }

    /** An invoice is there. */
    record Told(String fact, Set<Persona> audience) implements Noteworthy {
        @Override
        public AccountId account() {
            return Hospitals.LA_PAZ;
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public String messageKey() {
            return "billing.issued";
        }

        @Override
        public List<String> arguments() {
            return List.of("F-00000007", "P-00000003", "2026-12-24");
        }

        @Override
        public String link() {
            return "/billing/invoice?number=F-00000007";
        }
    }
}
