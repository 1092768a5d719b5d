package io.itinera.ordering.hold;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.NOW;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.put;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.ApprovalActs;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.boundary.ApprovalResult;
import io.itinera.ordering.approval.boundary.ApproveLines;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.boundary.OrderDetailRow;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.ordering.hold.control.EndHolds;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a buyer, an approver and the portal do about an order that is held. */
final class HoldActs {
    private HoldActs() {
    }

    static String order(Portal portal, LocalDate wishedOn) {
        put(portal, REQUESTER, "IT-100001", 30);
        return portal.as(REQUESTER, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(portal.get(ShowCart.class).cart().id(), "OR-1",
            OrderingFixture.COST_CENTRE, OrderingFixture.SITE, wishedOn, false, null))).number();
    }

    static String round(Portal portal) {
        portal.as(Actor.PORTAL, () -> portal.get(EndHolds.class).end());
        return "done";
    }

    /** The first day on which it is no longer held. */
    static void over(Portal portal) {
        portal.clock().setTo(NOW.plus(Duration.ofDays(8)));
        round(portal);
    }

    static ApprovalCaseRow waiting(Portal portal) {
        return portal.as(APPROVER, () -> portal.get(ReadApprovals.class).waitingForMe()).get(0);
    }

    static OrderDetailRow detail(Portal portal, String number) {
        return portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(number));
    }

    static ApprovalResult approve(Portal portal, String number) {
        return approve(portal, number, List.of());
    }

    static ApprovalResult approve(Portal portal, String number, List<RenewedLineRow> accepted) {
        return portal.as(APPROVER, () -> portal.get(ApproveOrder.class).approve(
            new ApproveOrder.Request(number, ApprovalActs.asItIs(portal, number).seen(), accepted, false)));
    }

    static ApprovalResult leaveOut(Portal portal, String number, Set<Integer> lines) {
        return portal.as(APPROVER, () -> portal.get(ApproveLines.class).approve(
            new ApproveLines.Request(number, ApprovalActs.asItIs(portal, number).seen(), lines, "No hay", List.of(), false)));
    }

    static int line(Portal portal, String part) {
        return Integer.parseInt(portal.rows("select line_no from ordering.order_line where part_number = '" + part + "'").get(0));
    }
}
