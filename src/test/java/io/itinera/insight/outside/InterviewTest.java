package io.itinera.insight.outside;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.insight.outside.boundary.ContactEnteredOtherwise;
import io.itinera.insight.outside.boundary.ContactMomentImpossible;
import io.itinera.insight.outside.boundary.CorrectNote;
import io.itinera.insight.outside.boundary.EnterContact;
import io.itinera.insight.outside.boundary.NoteChange;
import io.itinera.insight.outside.boundary.NoteInterview;
import io.itinera.insight.outside.boundary.NoteInterview.Noted;
import io.itinera.insight.outside.boundary.NoteInterview.NotedBefore;
import io.itinera.insight.outside.boundary.NoteInterview.Noting;
import io.itinera.insight.outside.boundary.NoteInterview.Request;
import io.itinera.insight.outside.boundary.ObservationUnclear;
import io.itinera.insight.outside.boundary.Observed;
import io.itinera.insight.outside.boundary.OwnNote;
import io.itinera.insight.outside.boundary.ReadOwnNotes;
import io.itinera.insight.outside.boundary.WithdrawNote;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an analyst notes of interviews, and what becomes of a note that was not right. */
@WithDatabase
class InterviewTest {
    private static final UUID FORM = new UUID(7, 1);
    private static final Actor COLLEAGUE = new Actor(Actor.Kind.PERSON, new PersonId(5), new UUID(0, 5), null, Persona.CX_ANALYST, Set.of());
    private static final Observed SAID = new Observed("ORDER_SUBMITTED", "SAID", "Ana says the price changed", -2, "LOW");
    private static final Observed ANEW = new Observed("CATALOG_SEARCHED", "OBSERVED", "The price changed", -1, "HIGH");

    private Portal portal;

    @BeforeEach
    void nothingNoted(Portal portal) {
        this.portal = portal;
        PlantedLog.in(portal);
        portal.sql("delete from insight.reported_batch;\ndelete from insight.observation_change;\ndelete from insight.observation");
    }

    @Test
    @DisplayName("SAT-7.5 an interview is a touchpoint of the hospital with the role of whom it was with and nobody's name; its notes stand in the timeline and beside the touchpoint")
    void standsInTheTimeline() {
        assertThat(note(request(LocalDate.of(2026, 3, 18), SAID, ANEW))).isInstanceOf(Noted.class);
        assertThat(portal.rows("select t.persona, t.pseudonym, t.account_id, t.channel, t.initiator, t.outcome from journey.touchpoint t where t.type = 'INTERVIEW_HELD'"
            + " and t.occurred_at = timestamp with time zone '2026-03-18T11:00:00Z'")).as("noon in Madrid").containsExactly("APPROVER|null|1|VISIT|SUPPLIER|COMPLETED");
        TimelineRow row = portal.as(MANAGER, () -> portal.get(FollowClients.class).timeline("H1", new TimelineChoice(null, null, null, 1, Locale.ENGLISH))).rows().get(0);
        assertThat(row.sentence()).isEqualTo("Is interviewed");
        assertThat(row.observed()).containsExactly("Said about “Submits an order”: “Ana says the price changed” (very bad; sure: low)",
            "Observed at “Searches the catalogue”: The price changed (bad; sure: high)");
        assertThat(portal.rows("select person_id, contact_type, account_id, persona from insight.observation")).containsOnly("3|INTERVIEW_HELD|1|APPROVER");
        assertThat(told("INTERVIEW_NOTED")).containsExactly("COMPLETED|null|H1");
    }

    @Test
    @DisplayName("SAT-7.5 the same form again is the same interview, and with other content it is refused; there is one note at least, of a day gone by, of a hospital that is there")
    void isNotedOnce() {
        note(request(null, SAID));
        assertThat(note(request(null, SAID))).isInstanceOf(NotedBefore.class);
        assertThatThrownBy(() -> note(request(null, ANEW))).isInstanceOf(ContactEnteredOtherwise.class);
        assertThatThrownBy(() -> note(request(null))).isInstanceOf(ObservationUnclear.class);
        assertThatThrownBy(() -> note(request(LocalDate.of(2026, 3, 21), SAID))).isInstanceOf(ContactMomentImpossible.class);
        assertThatThrownBy(() -> note(request(LocalDate.of(2025, 2, 1), SAID))).isInstanceOf(ContactMomentImpossible.class);
        assertThatThrownBy(() -> note(new Request(FORM, "H9", null, null, List.of(SAID)))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(MANAGER, () -> portal.get(NoteInterview.class).note(request(null, SAID)))).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select count(*) from insight.observation")).containsExactly("1");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'INTERVIEW_HELD'")).containsExactly("1");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'INTERVIEW_NOTED' order by id")).startsWith("COMPLETED|null")
            .contains("REJECTED|contact-entered-otherwise", "REJECTED|observation-unclear", "REJECTED|contact-moment-impossible");
    }

    @Test
    @DisplayName("SAT-7.6 whoever entered a note corrects it: what counts is kept as it was, the words are gone; whoever knew another version is told")
    void isCorrected() {
        note(request(null, SAID));
        OwnNote first = own(ANALYST).get(0);
        as(ANALYST, () -> correct(first, ANEW));
        assertThatThrownBy(() -> as(ANALYST, () -> correct(first, SAID))).as("another tab").isInstanceOf(ChangedMeanwhile.class);
        OwnNote second = own(ANALYST).get(0);
        assertThat(List.of(second.note().touchpoint(), second.note().basis(), second.note().words(), second.note().confidence()))
            .containsExactly("CATALOG_SEARCHED", "OBSERVED", "The price changed", "HIGH");
        assertThat(second.note().correctedAt()).isEqualTo(PlantedLog.NOW);
        assertThat(second.note().contact()).isEqualTo(first.note().contact());
        assertThat(as(ANALYST, () -> portal.get(ReadOwnNotes.class).changes())).containsExactly(
            new NoteChange("Hospital 1", "ORDER_SUBMITTED", "SAID", -2, "LOW", false, PlantedLog.NOW));
        assertThatThrownBy(() -> as(ANALYST, () -> correct(second, new Observed("ORDER_SUBMITTED", "SAID", " ", 0, "LOW")))).isInstanceOf(ObservationUnclear.class);
        assertThat(told("NOTE_CORRECTED")).containsExactlyInAnyOrder("COMPLETED|null|H1", "REJECTED|changed-meanwhile|H1", "REJECTED|observation-unclear|H1");
    }

    @Test
    @DisplayName("SAT-7.6 a withdrawn note counts no more and its words are nowhere; that the interview was stays")
    void isWithdrawn() {
        note(request(null, SAID));
        OwnNote own = own(ANALYST).get(0);
        as(ANALYST, () -> correct(own, ANEW));
        assertThatThrownBy(() -> as(ANALYST, () -> withdraw(own))).isInstanceOf(ChangedMeanwhile.class);
        as(ANALYST, () -> withdraw(own(ANALYST).get(0)));
        assertThatThrownBy(() -> as(ANALYST, () -> withdraw(own))).as("twice").isInstanceOf(NoSuchRecord.class);
        assertThat(own(ANALYST)).isEmpty();
        assertThat(as(ANALYST, () -> portal.get(ReadOwnNotes.class).changes())).extracting(NoteChange::withdrawn).containsExactlyInAnyOrder(true, false);
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'INTERVIEW_HELD'")).containsExactly("1");
        assertThat(told("NOTE_WITHDRAWN")).containsExactlyInAnyOrder("REJECTED|changed-meanwhile|H1", "COMPLETED|null|H1", "REJECTED|no-such-record|null");
    }

    @Test
    @DisplayName("SAT-7.6 nobody sees or changes another's note, and a manager who no longer looks after the hospital not even the own")
    void isTheAuthorsOwn() {
        note(request(null, SAID));
        OwnNote analysts = own(ANALYST).get(0);
        as(MANAGER, () -> portal.get(EnterContact.class).enter(new EnterContact.Request(FORM, "H1", "VISIT_HELD", null, "COMPLETED", null, null, null, null, List.of(ANEW))));
        OwnNote managers = own(MANAGER).get(0);
        assertThat(own(MANAGER)).hasSize(1);
        for (Actor other : List.of(MANAGER, COLLEAGUE)) {
            assertThatThrownBy(() -> as(other, () -> correct(analysts, ANEW))).isInstanceOf(NoSuchRecord.class);
            assertThatThrownBy(() -> as(other, () -> withdraw(analysts))).isInstanceOf(NoSuchRecord.class);
        }
        assertThatThrownBy(() -> as(ANALYST, () -> withdraw(managers))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(ANALYST, () -> correct(new OwnNote(analysts.note(), "H2", ""), ANEW))).as("by another hospital's name").isInstanceOf(NoSuchRecord.class);
        portal.sql("update accounts.account set account_manager_id = null");
        assertThat(own(MANAGER)).isEmpty();
        assertThatThrownBy(() -> as(MANAGER, () -> withdraw(managers))).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows("select count(*) from insight.observation where corrected_at is null")).containsExactly("2");
        assertThat(portal.rows("select count(*) from insight.observation_change")).containsExactly("0");
    }

    private static Request request(LocalDate on, Observed... observed) {
        return new Request(FORM, "H1", "APPROVER", on, List.of(observed));
    }

    private Noting note(Request request) {
        return as(ANALYST, () -> portal.get(NoteInterview.class).note(request));
    }

    private List<OwnNote> own(Actor who) {
        return as(who, () -> portal.get(ReadOwnNotes.class).all());
    }

    private Void correct(OwnNote own, Observed anew) {
        portal.get(CorrectNote.class).correct(new CorrectNote.Request(own.account(), own.note().id(), own.note().version(), anew));
        return null;
    }

    private Void withdraw(OwnNote own) {
        portal.get(WithdrawNote.class).withdraw(new WithdrawNote.Request(own.account(), own.note().id(), own.note().version()));
        return null;
    }

    /** How it ended, and about which hospital it was. */
    private List<String> told(String type) {
        return portal.rows("select t.outcome, t.reason, o.object_id from journey.touchpoint t left join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " and o.object_type = 'ACCOUNT' where t.type = '" + type + "' order by t.id");
    }

    private <T> T as(Actor who, Callable<T> work) {
        return portal.as(who, work);
    }
}
