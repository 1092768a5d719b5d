package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.ApprovalRules;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A director takes a rule of approval away. Orders that wait already keep the steps they have. */
@UseCase
public class RemoveApprovalRule {
    @Inject ApprovalRules rules;
    @Inject CurrentActor actor;
    @Inject Event<ApprovalRuleTouched> touched;

    /**
     * @param seen the version of the rule that was shown
     * @throws io.itinera.shared.ChangedMeanwhile when the rule is not any more as it was seen
     */
    @Permits(Permission.KEEP_APPROVAL_RULES)
    @Records(PortalTouchpoint.APPROVAL_RULE_CHANGED)
    public void remove(long id, int seen) {
        AccountId account = actor.get().ownAccount();
        rules.remove(account, id, seen);
        touched.fire(new ApprovalRuleTouched(account, "removed"));
    }
}
