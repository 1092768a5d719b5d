package io.itinera.insight.outside.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.outside.boundary.ReportedTouchpoint.Named;
import io.itinera.insight.outside.control.FollowUps;
import io.itinera.insight.outside.control.HospitalNumbers;
import io.itinera.insight.outside.control.NotedContacts;
import io.itinera.insight.outside.control.ObservationNotes;
import io.itinera.insight.outside.control.ReportCheck;
import io.itinera.insight.outside.entity.FollowUp;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An account manager enters a call, a visit, an e-mail, an event or a workshop with one of the own hospitals. */
@UseCase
public class EnterContact {
    @Inject KnowClients knowClients;
    @Inject HospitalNumbers numbers;
    @Inject NotedContacts contacts;
    @Inject FollowUps followUps;
    @Inject ObservationNotes notes;
    @Inject Clock clock;

    /**
     * What happened, and what is to be done about it; null for whatever was not said.
     *
     * @param form    the form it was entered in, new for each: the same again is the same contact
     * @param account the hospital's code
     * @param type    a type that happens outside the portal
     * @param persona with whom
     * @param number  of the order, invoice, contract, shipment or return it was about
     * @param at      null when it happened at this moment
     * @param note    what is to be done; kept beside the log
     * @param due     until when
     * @param observed what was heard and seen; kept beside the log too
     */
    public record Request(UUID form, @About(ObjectType.ACCOUNT) String account, String type, String persona, String outcome, String number,
                          Instant at, String note, LocalDate due, List<Observed> observed) {
        private boolean isToFollow() {
            return note != null && !note.isBlank();
        }
    }

    /** Whether it was entered now. */
    public sealed interface Entry permits Entered, EnteredBefore {
    }

    /** By this request. */
    public record Entered() implements Entry {
    }

    /** By the same request, made before. */
    public record EnteredBefore() implements Entry, Repeated {
    }

    /**
     * @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's
     * @throws ContactMomentImpossible        for a moment that lies ahead, or too far back
     * @throws NumberUnknown                  for a number that the hospital has not
     * @throws FollowUpUnclear                for a day without a word
     * @throws ObservationUnclear              for an observation without words, or about no touchpoint of the journey
     * @throws ContactEnteredOtherwise        when the form was sent before with other content
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Records(PortalTouchpoint.CONTACT_ENTERED)
    public Entry enter(Request request) {
        AccountRow account = knowClients.client(request.account());
        Instant now = clock.instant();
        if (request.at() != null && (request.at().isAfter(now) || request.at().isBefore(now.minus(ReportCheck.OLDEST)))) {
            throw new ContactMomentImpossible();
        }
        if (request.due() != null && !request.isToFollow()) {
            throw new FollowUpUnclear();
        }
        List<Observation> observed = notes.read(request.observed());
        if (!contacts.begins(request.form(), request)) {
            return new EnteredBefore();
        }
        Instant at = request.at() == null ? now : request.at();
        contacts.keep(new ReportedTouchpoint(request.type(), at.toString(), account.code(), request.persona(), request.outcome(), null, null,
            about(account, request.number())), account, at, observed);
        if (request.isToFollow()) {
            followUps.add(new FollowUp(account.accountId(), request.note(), request.due(), now));
        }
        return new Entered();
    }

    private List<Named> about(AccountRow account, String number) {
        return number == null || number.isBlank() ? List.of() : numbers.named(account.id(), number)
            .map(ref -> List.of(new Named(ref.type().name(), ref.id()))).orElseThrow(() -> new NumberUnknown(number.strip()));
    }
}
