package io.itinera.ordering.approval;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;

import io.itinera.ordering.approval.boundary.ApprovalResult;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.KeepApprovalRule;
import io.itinera.ordering.approval.boundary.KeepApprovalRule.Wish;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What people do about approvals, as tests have them do it. */
public final class ApprovalActs {
    static final String APPROVERS = "APPROVER";
    static final String DIRECTORS = "PURCHASING_DIRECTOR";

    private final Portal portal;

    ApprovalActs(Portal portal) {
        this.portal = portal;
    }

    static Wish wish(String cause, int step, String approver) {
        return new Wish(cause, null, null, null, step, approver, null, null);
    }

    static Wish above(String amount, int step, String approver) {
        return new Wish("AMOUNT", new BigDecimal(amount), null, null, step, approver, null, null);
    }

    void keep(Wish... wishes) {
        for (Wish wish : wishes) {
            keep(DIRECTOR, wish);
        }
    }

    void keep(Actor by, Wish wish) {
        portal.as(by, () -> portal.get(KeepApprovalRule.class).keep(new KeepApprovalRule.Request(null, 0, wish)));
    }

    ApprovalResult approve(Actor by, String number) {
        return portal.as(by, () -> portal.get(ApproveOrder.class).approve(asItIs(portal, number)));
    }

    void reject(Actor by, String number) {
        portal.as(by, () -> portal.get(RejectOrder.class).reject(number, "No hace falta"));
    }

    /** Approving the order as it stands at this moment. */
    public static ApproveOrder.Request asItIs(Portal portal, String number) {
        return new ApproveOrder.Request(number, changes(portal, number), List.of(), false);
    }

    static int changes(Portal portal, String number) {
        return Integer.parseInt(portal.rows("select changes from ordering.purchase_order where number = '" + number + "'").get(0));
    }

    /** The director may approve so much too. */
    void directorApproves(String limit) {
        portal.sql("update accounts.person set approval_limit = " + limit + " where id = 1;");
    }

    String status(String number) {
        return portal.rows("select status from ordering.purchase_order where number = '" + number + "'").get(0);
    }

    /** Step number, cause and state of each step. */
    List<String> steps() {
        return portal.rows("select step_no, cause, state from ordering.approval_step order by order_id, step_no, id");
    }

    /** What came of deeds that begin at the same moment. */
    @SafeVarargs
    public static List<String> atOnce(Callable<String>... deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        var pool = Executors.newFixedThreadPool(deeds.length);
        try {
            List<Callable<String>> calls = Stream.of(deeds).<Callable<String>>map(deed -> () -> {
                start.await();
                return deed.call();
            }).toList();
            List<String> ends = new ArrayList<>();
            for (Future<String> end : pool.invokeAll(calls)) {
                ends.add(end.get());
            }
            return ends;
        } finally {
            pool.shutdownNow();
        }
    }
}
