package io.itinera.insight.loop.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.loop.control.FrictionCases;
import io.itinera.insight.loop.entity.FrictionCase;
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

/** An account manager has talked with a hospital about a friction: what was done, and what it said. */
@UseCase
public class CloseFrictionCase {
    @Inject KnowClients knowClients;
    @Inject FrictionCases cases;
    @Inject Clock clock;
    @Inject Event<FrictionCaseClosed> closed;

    /** @param account the hospital's code @param said what the hospital said; may be empty */
    public record Request(@About(ObjectType.ACCOUNT) String account, long id, String done, String said) {
    }

    /** Whether it was closed now. */
    public sealed interface Closing permits Closed, ClosedBefore {
    }

    /** By this request. */
    public record Closed() implements Closing {
    }

    /** Earlier; what was said then stands. */
    public record ClosedBefore() implements Closing, Repeated {
    }

    /**
     * @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's, or the case not the hospital's
     * @throws CaseUnclear                    without a word of what was done
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Records(PortalTouchpoint.FRICTION_CASE_CLOSED)
    public Closing close(Request request) {
        AccountRow account = knowClients.client(request.account());
        FrictionCase one = cases.of(account.accountId(), request.id());
        if (one.isClosed()) {
            return new ClosedBefore();
        }
        String done = FrictionCases.words(request.done());
        if (done.isEmpty()) {
            throw new CaseUnclear("done");
        }
        one.close(done, FrictionCases.words(request.said()), clock.instant());
        closed.fire(new FrictionCaseClosed(one.kind(), account.accountId(), account.code()));
        return new Closed();
    }
}
