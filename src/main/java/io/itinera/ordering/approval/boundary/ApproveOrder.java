package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.Approving;
import io.itinera.ordering.approval.control.Decisions;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.util.List;

/** An approver approves an order, as far as they are asked: it goes to those who are asked next, or to the supplier. */
@UseCase
public class ApproveOrder {
    @Inject Decisions decisions;
    @Inject Approving approving;

    /**
     * @param seen     the changes of the order as it was looked at
     * @param accepted its lines as they were shown, where it is no longer held; what is worse than that is not approved
     * @param overBudget whether it was shown that it overruns its budget then
     */
    public record Request(@About(ObjectType.ORDER) String number, int seen, List<RenewedLineRow> accepted, boolean overBudget) {
        public Request {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * @throws OrderAlreadyDecided, {@link OwnOrder}, {@link ApprovalAboveLimit} or {@link NotAskedToApprove}
     * @throws io.itinera.shared.ChangedMeanwhile when the order was changed since it was looked at
     * @throws io.itinera.ordering.hold.boundary.TermsWorsened when it is no longer held and costs more, or comes later, than was shown
     * @throws io.itinera.ordering.hold.boundary.RenewalOverBudget when what it costs more is not left of its budget
     */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_APPROVED)
    public ApprovalResult approve(Request wanted) {
        return approving.approve(decisions.take(wanted.number(), wanted.seen()), wanted.accepted(), wanted.overBudget());
    }
}
