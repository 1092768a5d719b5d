package io.itinera.insight.loop.boundary;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.loop.control.CaseDays;
import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.insight.loop.entity.FrictionCase;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** An analyst changes in how many days cases of a kind of friction should be closed, after having seen what that means for those that are open. */
@UseCase
public class ChangeCaseDays {
    private static final int LEAST = 1;
    private static final int MOST = 365;

    @Inject FrictionCases cases;
    @Inject CaseDays days;
    @Inject CurrentActor actor;

    /** @param seen the version that was shown */
    public record Request(String kind, int days, int seen) {
    }

    /** All versions, the last one first. @throws io.itinera.shared.NoSuchRecord when there is no such kind */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public List<CaseDaysRow> read(String kind) {
        return days.versions(kind);
    }

    /**
     * What the days would change for open cases; nothing is changed.
     *
     * @throws CaseDaysImpossible             for less than a day or more than a year
     * @throws io.itinera.shared.NoSuchRecord when there is no such kind
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    public CaseDaysPreview preview(Request request) {
        check(request);
        int now = days.now(request.kind());
        LocalDate today = cases.today();
        List<FrictionCase> open = cases.openOf(request.kind());
        Predicate<FrictionCase> overdue = one -> one.dueOn().isBefore(today);
        Predicate<FrictionCase> overdueThen = one -> (one.isDueAfter(now, Period.ZONE) ? one.dayAfter(request.days(), Period.ZONE) : one.dueOn()).isBefore(today);
        return new CaseDaysPreview(request.days(), open.size(), now == request.days() ? 0 : count(open, one -> one.isDueAfter(now, Period.ZONE)), count(open, overdue),
            count(open, overdueThen));
    }

    /**
     * Open cases with the usual day get the new one; a day that was chosen for a case stays.
     *
     * @throws CaseDaysImpossible                 for less than a day or more than a year
     * @throws io.itinera.shared.NoSuchRecord     when there is no such kind
     * @throws io.itinera.shared.ChangedMeanwhile when somebody changed it since
     */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FRICTION_DAYS_CHANGED)
    public void change(Request request) {
        check(request);
        int now = cases.held(request.kind());
        days.change(request.kind(), request.days(), request.seen(), actor.get().person());
        cases.openOf(request.kind()).stream().filter(one -> one.isDueAfter(now, Period.ZONE)).forEach(one -> one.dueAfter(request.days(), Period.ZONE));
    }

    private static long count(List<FrictionCase> open, Predicate<FrictionCase> which) {
        return open.stream().filter(which).count();
    }

    private static void check(Request request) {
        if (request.days() < LEAST || request.days() > MOST) {
            throw new CaseDaysImpossible(LEAST, MOST);
        }
    }
}
