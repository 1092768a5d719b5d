package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.approval.control.Approving;
import io.itinera.ordering.approval.control.Decisions;
import io.itinera.ordering.change.control.OrderChanges;
import io.itinera.ordering.change.control.Shrinking;
import io.itinera.ordering.control.CartRefill;
import io.itinera.ordering.control.LeftOuts;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.ordering.hold.control.Renewal;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An approver approves an order without some of its lines, with a reason: these are taken out as by a change of the order and come back
 * into the buyer's cart as by a rejection, and the rest is approved in the same step.
 */
@UseCase
public class ApproveLines {
    @Inject Decisions decisions;
    @Inject Approving approving;
    @Inject Shrinking shrinking;
    @Inject OrderChanges changes;
    @Inject CartRefill refill;
    @Inject LeftOuts leftOuts;
    @Inject Renewal renewal;
    @Inject CurrentActor actor;
    @Inject Event<LinesLeftOut> told;

    /**
     * @param seen     the changes of the order as it was looked at
     * @param leftOut  by number of the line
     * @param accepted as for the whole order, like {@code overBudget}
     */
    public record Request(@About(ObjectType.ORDER) String number, int seen, Set<Integer> leftOut, String reason, List<RenewedLineRow> accepted,
                          boolean overBudget) {
        public Request {
            leftOut = Set.copyOf(leftOut);
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * @throws NothingApproved  when no line would be left: that is a rejection
     * @throws ReasonMissing    when it is not said why
     * @throws ChangedMeanwhile when the order was changed since it was looked at
     * @throws OrderAlreadyDecided, {@link OwnOrder}, {@link ApprovalAboveLimit} or {@link NotAskedToApprove}
     * @throws io.itinera.ordering.hold.boundary.TermsWorsened or {@code RenewalOverBudget} as for the whole order
     */
    @Permits(Permission.APPROVE_ORDERS)
    @Records(PortalTouchpoint.ORDER_LINES_LEFT_OUT)
    public ApprovalResult approve(Request wanted) {
        Decisions.Case waiting = decisions.take(wanted.number(), wanted.seen());
        Order order = waiting.order();
        List<OrderLine> out = order.lines().stream().filter(line -> wanted.leftOut().contains(line.lineNo())).toList();
        if (out.isEmpty() || out.size() != wanted.leftOut().size()) {
            throw new ChangedMeanwhile();
        }
        if (out.size() == order.lines().size()) {
            throw new NothingApproved(order.number());
        }
        leaveOut(order, out, Decisions.reason(order.number(), wanted.reason()));
        return approving.approve(waiting, wanted.accepted(), wanted.overBudget());
    }

    /** First the cart, then the budget, then the goods: whoever submits that cart takes them in the same order. */
    private void leaveOut(Order order, List<OrderLine> out, String why) {
        BigDecimal amount = out.stream().map(line -> line.amountOf(line.quantity())).reduce(BigDecimal.ZERO, BigDecimal::add);
        leftOuts.keep(order.id(), refill.putBack(order, out).leftOut());
        renewal.holdBudget(order);
        changes.leftOut(order.id(), shrinking.shrink(order, out.stream().collect(Collectors.toMap(OrderLine::lineNo, line -> "0"))),
            actor.get().person(), why);
        order.change(order.ownReference(), order.wishedOn());
        told.fire(new LinesLeftOut(order.number(), order.account(), order.buyer(), amount,
            new LinesLeftOut.What(out.stream().map(OrderLine::partNumber).toList(), why, order.changes())));
    }
}
