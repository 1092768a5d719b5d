package io.itinera.insight.loop.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.insight.loop.entity.FrictionCase;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** The account manager is told, once, that a case waits longer than it should. */
@UseCase
public class TellOverdueCase {
    @Inject FrictionCases cases;
    @Inject FindAccounts accounts;
    @Inject Clock clock;
    @Inject Event<FrictionCaseOverdue> overdue;

    /** Whether somebody was told now. */
    public sealed interface Telling permits Told, NothingToTell {
    }

    /** By this call. */
    public record Told() implements Telling {
    }

    /** It was closed, or another instance was first. */
    public record NothingToTell() implements Telling, Repeated {
    }

    @Permits(Permission.ANALYSE_JOURNEYS)
    @Records(PortalTouchpoint.FRICTION_CASE_OVERDUE)
    public Telling tell(long id) {
        FrictionCase one = cases.held(id);
        if (one == null || !one.tellOverdue(cases.today(), clock.instant())) {
            return new NothingToTell();
        }
        AccountRow account = accounts.account(one.account());
        overdue.fire(new FrictionCaseOverdue(one.id(), one.kind(), one.account(), account.code(), account.name(), one.note(), one.dueOn()));
        return new Told();
    }
}
