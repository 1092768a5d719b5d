package io.itinera.insight.loop.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.loop.control.CaseDays;
import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.insight.loop.entity.FrictionCase;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** An analyst has the account manager of a hospital talk with it about a kind of friction. */
@UseCase
public class OpenFrictionCase {
    @Inject FindAccounts findAccounts;
    @Inject FrictionCases cases;
    @Inject CaseDays days;
    @Inject Clock clock;
    @Inject Event<FrictionCaseOpened> opened;

    /** @param account the hospital's code @param due null for as soon as cases of the kind should be closed */
    public record Request(String kind, @About(ObjectType.ACCOUNT) String account, String note, LocalDate due) {
    }

    /** Whether it was opened now. */
    public sealed interface Opening permits Opened, OpenBefore {
    }

    /** By this request. */
    public record Opened() implements Opening {
    }

    /** Earlier, and it is open still: one is enough. */
    public record OpenBefore() implements Opening, Repeated {
    }

    @Permits(Permission.ANALYSE_JOURNEYS)
    public LocalDate today() {
        return cases.today();
    }

    /** The day by which a case of the kind that is opened today should be closed. @throws NoSuchRecord when there is no such kind */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public LocalDate usualDue(String kind) {
        return cases.today().plusDays(days.now(kind));
    }

    /**
     * @throws NoSuchRecord      when there is no such hospital or no such kind
     * @throws CaseUnclear       without a word of what is to be talked about
     * @throws CaseDayImpossible for a day that has gone by or is far ahead
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FRICTION_CASE_OPENED)
    public Opening open(Request request) {
        AccountRow account = findAccounts.visible().stream().filter(row -> row.code().equals(request.account())).findFirst().orElseThrow(NoSuchRecord::new);
        String note = FrictionCases.words(request.note());
        if (note.isEmpty()) {
            throw new CaseUnclear("note");
        }
        LocalDate today = cases.today();
        int usual = cases.held(request.kind());
        LocalDate due = request.due() == null ? today.plusDays(usual) : request.due();
        if (due.isBefore(today) || due.isAfter(today.plusYears(1))) {
            throw new CaseDayImpossible();
        }
        if (cases.isOpen(request.kind(), account.accountId())) {
            return new OpenBefore();
        }
        FrictionCase one = new FrictionCase(request.kind(), account.accountId(), note, due, clock.instant());
        cases.add(one);
        opened.fire(new FrictionCaseOpened(one.id(), one.kind(), account.accountId(), account.code(), account.name(), note, due));
        return new Opened();
    }
}
