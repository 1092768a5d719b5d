package io.itinera.insight.outside.boundary;

import io.itinera.accounts.boundary.KnowClients;
import io.itinera.insight.outside.control.FollowUps;
import io.itinera.insight.outside.entity.FollowUp;
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

/** An account manager has done what was to be done for a hospital; it waits for nobody any more. */
@UseCase
public class CompleteFollowUp {
    @Inject KnowClients knowClients;
    @Inject FollowUps followUps;
    @Inject Clock clock;

    /** Whether it was done now. */
    public sealed interface Completion permits Completed, CompletedBefore {
    }

    /** By this request. */
    public record Completed() implements Completion {
    }

    /** Earlier. */
    public record CompletedBefore() implements Completion, Repeated {
    }

    /**
     * @param account the hospital's code
     * @throws io.itinera.shared.NoSuchRecord when the hospital is not one of the manager's, or the follow-up not the hospital's
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Records(PortalTouchpoint.FOLLOW_UP_DONE)
    public Completion complete(@About(ObjectType.ACCOUNT) String account, long id) {
        FollowUp followUp = followUps.of(knowClients.client(account).accountId(), id);
        if (followUp.isDone()) {
            return new CompletedBefore();
        }
        followUp.done(clock.instant());
        return new Completed();
    }
}
