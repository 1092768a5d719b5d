package io.itinera.ordering.approval.control;

import io.itinera.ordering.approval.control.ApprovalSteps.Asked;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.OrderSearch;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The orders about which somebody is asked at this moment, the oldest first. */
@ApplicationScoped
public class WaitingApprovals {
    private static final int MOST = 50;

    @Inject ApprovalSteps steps;
    @Inject OrderSearch search;
    @Inject Colleagues colleagues;

    public List<OrderRow> of(Actor approver) {
        return search.orders(asked(approver).stream().map(one -> one.orderId()).distinct().limit(MOST).toList());
    }

    /** Step by step. */
    public List<Asked> asked(Actor approver) {
        List<Asked> all = steps.asked(approver.ownAccount());
        if (all.isEmpty()) {
            return all;
        }
        Staff staff = colleagues.staff(approver.ownAccount());
        return all.stream().filter(one -> Deciders.of(one.step().need().rule(), one.step().isEscalated(),
            one.matter(approver.ownAccount()), staff).stream().anyMatch(voice -> voice.speaker().personId().equals(approver.person()))).toList();
    }
}
