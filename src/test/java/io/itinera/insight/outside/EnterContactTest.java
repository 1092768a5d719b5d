package io.itinera.insight.outside;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.outside.boundary.CompleteFollowUp;
import io.itinera.insight.outside.boundary.CompleteFollowUp.Completed;
import io.itinera.insight.outside.boundary.CompleteFollowUp.CompletedBefore;
import io.itinera.insight.outside.boundary.ContactEnteredOtherwise;
import io.itinera.insight.outside.boundary.ContactMomentImpossible;
import io.itinera.insight.outside.boundary.EnterContact;
import io.itinera.insight.outside.boundary.EnterContact.Entered;
import io.itinera.insight.outside.boundary.EnterContact.EnteredBefore;
import io.itinera.insight.outside.boundary.EnterContact.Entry;
import io.itinera.insight.outside.boundary.EnterContact.Request;
import io.itinera.insight.outside.boundary.FollowUpRow;
import io.itinera.insight.outside.boundary.FollowUpUnclear;
import io.itinera.insight.outside.boundary.ListFollowUps;
import io.itinera.insight.outside.boundary.NumberUnknown;
import io.itinera.insight.outside.boundary.ObservationUnclear;
import io.itinera.insight.outside.boundary.Observed;
import io.itinera.insight.outside.boundary.TouchpointsFaulty;
import io.itinera.insight.outside.control.OpenFollowUps;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.work.WorkRow;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an account manager enters about an own hospital, once, and what is to be done after it. */
@WithDatabase
class EnterContactTest {
    private static final UUID FORM = new UUID(7, 1);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 23);
    private static final String OUTSIDE = "select type, occurred_at, persona, pseudonym, account_id, channel, initiator, outcome, reason"
        + " from journey.touchpoint where channel <> 'WEB' order by id";
    private static final String ENTERED = "select outcome, reason from journey.touchpoint where type = 'CONTACT_ENTERED' order by id";

    private Portal portal;

    @BeforeEach
    void twoOrders(Portal portal) {
        this.portal = portal;
        PlantedLog log = PlantedLog.in(portal);
        portal.sql("delete from insight.reported_batch;\ndelete from insight.follow_up;\ndelete from insight.observation");
        log.at(60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(50, "ORDER_SUBMITTED account=2 object=ORDER:P-2");
    }

    @Test
    @DisplayName("INS-8.1 a contact is a touchpoint of the hospital, now, with whom it was and what it was about, and stands on top of the timeline")
    void standsOnTopOfTheTimeline() {
        assertThat(enter(contact(" p-1 ", null, null, null))).isInstanceOf(Entered.class);
        assertThat(portal.rows(OUTSIDE.replace("occurred_at, ", ""))).containsExactly(
            "SUPPORT_CALLED|PURCHASING_DIRECTOR|null|1|PHONE|CUSTOMER|ABANDONED|null");
        assertThat(as(() -> portal.get(FollowClients.class).timeline("H1", new TimelineChoice(null, null, null, 1, Locale.ENGLISH))).rows())
            .extracting(row -> row.at() + " " + row.sentence() + " " + row.who()).containsExactly(
                PlantedLog.NOW + " Calls by telephone · order P-1 · left unfinished Purchasing director");
        assertThat(portal.rows(ENTERED)).containsExactly("COMPLETED|null");
    }

    @Test
    @DisplayName("INS-8.2 the same form again is the same contact, also at one moment; with other content it is refused")
    void isEnteredOnce() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Entry> entries = new ArrayList<>();
            for (Future<Entry> entry : crowd.invokeAll(Collections.nCopies(8, (Callable<Entry>) () -> enter(contact("P-1", null, "Send it", MONDAY))))) {
                entries.add(entry.get());
            }
            assertThat(entries).filteredOn(Entered.class::isInstance).hasSize(1);
        } finally {
            crowd.shutdownNow();
        }
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(2));
        assertThat(enter(contact("P-1", null, "Send it", MONDAY))).isInstanceOf(EnteredBefore.class);
        assertThatThrownBy(() -> enter(contact("P-1", null, "Send two", MONDAY))).isInstanceOf(ContactEnteredOtherwise.class);
        assertThat(portal.rows(OUTSIDE)).hasSize(1);
        assertThat(open()).hasSize(1);
        assertThat(portal.rows(ENTERED)).containsExactly("COMPLETED|null", "REJECTED|contact-entered-otherwise");
    }

    @Test
    @DisplayName("INS-8.3 earlier is possible, later never, nor longer ago than such touchpoints are kept")
    void happenedBefore() {
        assertThatThrownBy(() -> enter(contact(null, PlantedLog.NOW.plusSeconds(1), null, null))).isInstanceOf(ContactMomentImpossible.class);
        assertThatThrownBy(() -> enter(contact(null, PlantedLog.NOW.minus(Duration.ofDays(397)), null, null))).isInstanceOf(ContactMomentImpossible.class);
        assertThat(portal.rows(OUTSIDE)).isEmpty();
        assertThat(enter(contact(null, PlantedLog.NOW.minus(Duration.ofDays(3)), null, null))).isInstanceOf(Entered.class);
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'SUPPORT_CALLED' and occurred_at = timestamp with time zone"
            + " '2026-03-17T12:00:00Z'")).containsExactly("1");
    }

    @Test
    @DisplayName("INS-8.4 another manager's hospital does not exist, nor does a number of another hospital; only a manager enters")
    void keepsToTheOwnHospitals() {
        Request others = new Request(FORM, "H2", "SUPPORT_CALLED", null, "COMPLETED", null, null, "Call", null, List.of());
        assertThatThrownBy(() -> enter(others)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> enter(new Request(FORM, "H9", "SUPPORT_CALLED", null, "COMPLETED", null, null, null, null, List.of())))
            .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> enter(contact("P-2", null, null, null))).isInstanceOf(NumberUnknown.class);
        assertThatThrownBy(() -> enter(contact("P-\u0000", null, null, null))).isInstanceOf(NumberUnknown.class);
        assertThatThrownBy(() -> enter(new Request(FORM, "H1", "ORDER_SUBMITTED", null, "COMPLETED", null, null, null, null, List.of())))
            .isInstanceOf(TouchpointsFaulty.class);
        assertThatThrownBy(() -> as(() -> portal.get(ListFollowUps.class).open("H2"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(ANALYST, () -> portal.get(EnterContact.class).enter(contact(null, null, null, null))))
            .isInstanceOf(NotPermitted.class);
        assertThat(portal.rows(OUTSIDE)).isEmpty();
        assertThat(portal.rows("select count(*) from insight.follow_up")).containsExactly("0");
        assertThat(portal.rows("select count(*) from journey.touchpoint_object where object_type = 'ACCOUNT' and object_id = 'H2'")).containsExactly("0");
    }

    @Test
    @DisplayName("INS-8.5 what is to be done waits on the home page of whoever looks after the hospital, and is in no touchpoint")
    void waitsUntilDone() {
        assertThatThrownBy(() -> enter(contact(null, null, " ", MONDAY))).isInstanceOf(FollowUpUnclear.class);
        enter(contact("P-1", null, "Send the offer\u0000", MONDAY));
        assertThat(waiting()).containsExactly(new WorkRow("follow-up", List.of("Hospital 1", "Send the offer"), MONDAY, null,
            "/insight/client?account=H1"));
        assertThat(portal.rows("select count(*) from journey.touchpoint_object where object_id like '%offer%'")).containsExactly("0");

        FollowUpRow followUp = open().get(0);
        assertThat(complete("H1", followUp)).isInstanceOf(Completed.class);
        assertThat(complete("H1", followUp)).isInstanceOf(CompletedBefore.class);
        assertThat(waiting()).isEmpty();
        assertThat(portal.rows("select outcome from journey.touchpoint where type = 'FOLLOW_UP_DONE'")).containsExactly("COMPLETED");
    }

    @Test
    @DisplayName("INS-8.5 a hospital handed over takes its follow-ups along; by another hospital's name they do not exist")
    void goesWithTheHospital() {
        enter(contact(null, null, "Call again", null));
        FollowUpRow followUp = open().get(0);
        portal.sql("update accounts.account set account_manager_id = null where id = 1");
        assertThat(waiting()).isEmpty();
        portal.sql("update insight.follow_up set account_id = 2");
        assertThatThrownBy(() -> complete("H1", followUp)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> complete("H2", followUp)).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows("select count(*) from insight.follow_up where done_at is null")).containsExactly("1");
    }

    @Test
    @DisplayName("SAT-7.1 what was said, seen and made of at a contact is noted beside the log, and the timeline tells it in plain words at the contact")
    void notesWhatWasSaid() {
        List<Observed> observed = List.of(new Observed("ORDER_SUBMITTED", "SAID", " The price\u0007changed  ", -2, "HIGH"),
            new Observed("CATALOG_SEARCHED", "OBSERVED", "Scrolls for long", -1, "MEDIUM"), new Observed("ORDER_SUBMITTED", "INTERPRETED", "Does not trust us", 0, "LOW"));
        assertThat(enter(noted(observed))).isInstanceOf(Entered.class);
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(2));
        assertThat(enter(noted(observed))).isInstanceOf(EnteredBefore.class);
        assertThat(portal.rows("select o.contact_type, o.account_id, o.persona, o.touchpoint, o.basis, o.words, o.valence, o.confidence, o.person_id from insight.observation o"
            + " join journey.touchpoint t on t.id = o.contact_id and t.type = o.contact_type and t.occurred_at = o.happened_at order by o.id")).containsExactly(
            "VISIT_HELD|1|APPROVER|ORDER_SUBMITTED|SAID|The price changed|-2|HIGH|4", "VISIT_HELD|1|APPROVER|CATALOG_SEARCHED|OBSERVED|Scrolls for long|-1|MEDIUM|4",
            "VISIT_HELD|1|APPROVER|ORDER_SUBMITTED|INTERPRETED|Does not trust us|0|LOW|4");
        assertThat(as(() -> portal.get(FollowClients.class).timeline("H1", new TimelineChoice(null, null, null, 1, Locale.ENGLISH))).rows().get(0).observed())
            .containsExactly("Said about “Submits an order”: “The price changed” (very bad; sure: high)", "Observed at “Searches the catalogue”: Scrolls for long (bad; sure: medium)",
                "Our interpretation of “Submits an order”: Does not trust us (neither good nor bad; sure: low)");
        assertThat(portal.rows("select count(*) from journey.touchpoint_object where object_id like '%price%'")).containsExactly("0");
    }

    @Test
    @DisplayName("SAT-7.2 an observation says something about a touchpoint of the journey; a refused form leaves nothing and tells why")
    void notesNothingUnclear() {
        for (Observed one : List.of(new Observed("ORDER_SUBMITTED", "SAID", " ", 0, "LOW"), new Observed("ORDER_SERVED", "SAID", "x", 0, "LOW"),
            new Observed(null, "SAID", "x", 0, "LOW"))) {
            assertThatThrownBy(() -> enter(noted(List.of(one)))).isInstanceOf(ObservationUnclear.class);
        }
        assertThat(portal.rows(OUTSIDE)).isEmpty();
        assertThat(portal.rows("select count(*) from insight.observation")).containsExactly("0");
        assertThat(portal.rows(ENTERED)).containsOnly("REJECTED|observation-unclear").hasSize(3);
    }

    private static Request noted(List<Observed> observed) {
        return new Request(FORM, "H1", "VISIT_HELD", "APPROVER", "COMPLETED", null, null, null, null, observed);
    }

    private static Request contact(String number, Instant at, String note, LocalDate due) {
        return new Request(FORM, "H1", "SUPPORT_CALLED", "PURCHASING_DIRECTOR", "ABANDONED", number, at, note, due, List.of());
    }

    private Entry enter(Request request) {
        return as(() -> portal.get(EnterContact.class).enter(request));
    }

    private CompleteFollowUp.Completion complete(String account, FollowUpRow followUp) {
        return as(() -> portal.get(CompleteFollowUp.class).complete(account, followUp.id()));
    }

    private List<FollowUpRow> open() {
        return as(() -> portal.get(ListFollowUps.class).open("H1"));
    }

    private List<WorkRow> waiting() {
        return as(() -> portal.get(OpenFollowUps.class).waitingFor(MANAGER));
    }

    private <T> T as(Callable<T> work) {
        return portal.as(MANAGER, work);
    }
}
