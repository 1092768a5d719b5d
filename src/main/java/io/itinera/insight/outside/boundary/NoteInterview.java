package io.itinera.insight.outside.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.outside.control.NotedContacts;
import io.itinera.insight.outside.control.ObservationNotes;
import io.itinera.insight.outside.control.ReportCheck;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.shared.NoSuchRecord;
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

/** An analyst notes what was said and seen at an interview or a visit with a hospital; with whom is told by the role alone. */
@UseCase
public class NoteInterview {
    /** The type of its touchpoint. */
    static final String INTERVIEW = "INTERVIEW_HELD";
    private static final int NOON = 12;

    @Inject FindAccounts findAccounts;
    @Inject ObservationNotes notes;
    @Inject NotedContacts contacts;
    @Inject Clock clock;

    /**
     * An interview.
     *
     * @param form    the form it was entered in, new for each: the same again is the same interview
     * @param account the hospital's code
     * @param persona with whom; null when it is not said
     * @param on      the day; null for today
     */
    public record Request(UUID form, @About(ObjectType.ACCOUNT) String account, String persona, LocalDate on, List<Observed> observed) {
    }

    /** Whether it was noted now. */
    public sealed interface Noting permits Noted, NotedBefore {
    }

    /** By this request. */
    public record Noted() implements Noting {
    }

    /** By the same request, made before. */
    public record NotedBefore() implements Noting, Repeated {
    }

    /**
     * @throws NoSuchRecord             when there is no such hospital
     * @throws ContactMomentImpossible  for a day that lies ahead, or too far back
     * @throws ObservationUnclear       without a note, for one without words or about no touchpoint of the journey
     * @throws ContactEnteredOtherwise  when the form was sent before with other content
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.INTERVIEW_NOTED)
    public Noting note(Request request) {
        AccountRow account = findAccounts.visible().stream().filter(row -> row.code().equals(request.account())).findFirst().orElseThrow(NoSuchRecord::new);
        Instant at = moment(request.on());
        List<Observation> observed = notes.read(request.observed());
        if (observed.isEmpty()) {
            throw new ObservationUnclear();
        }
        if (!contacts.begins(request.form(), request)) {
            return new NotedBefore();
        }
        contacts.keep(new ReportedTouchpoint(INTERVIEW, at.toString(), account.code(), request.persona(), null, null, null, List.of()), account, at, observed);
        return new Noted();
    }

    /** Nobody notes the hour: today's is now, another day's is its noon. */
    private Instant moment(LocalDate on) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
        if (on == null || on.equals(today)) {
            return now;
        }
        Instant noon = on.atTime(NOON, 0).atZone(Period.ZONE).toInstant();
        if (on.isAfter(today) || noon.isBefore(now.minus(ReportCheck.OLDEST))) {
            throw new ContactMomentImpossible();
        }
        return noon;
    }
}
