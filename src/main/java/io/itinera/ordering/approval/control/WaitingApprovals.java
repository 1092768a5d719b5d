package io.itinera.ordering.approval.control;

import io.itinera.ordering.approval.control.ApprovalSteps.Asked;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.control.OrderSearch;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The orders about which somebody is asked at this moment, the oldest first. */
@ApplicationScoped
public class WaitingApprovals implements Forgetful {
    private static final int MOST = 50;
    private static final Duration GLANCED_AT = Duration.ofSeconds(20);
    private static final int MOST_HOSPITALS = 5_000;

    @Inject ApprovalSteps steps;
    @Inject OrderSearch search;
    @Inject Colleagues colleagues;
    @Inject Clock clock;
    private ShortMemory<AccountId, List<Asked>> glances;

    @PostConstruct
    void remember() {
        glances = new ShortMemory<>(clock, GLANCED_AT, MOST_HOSPITALS);
    }

    @Override
    public void forgetAll() {
        glances.clear();
    }

    public List<OrderRow> of(Actor approver) {
        return orders(asked(approver));
    }

    List<OrderRow> orders(List<Asked> asked) {
        return search.orders(asked.stream().map(one -> one.orderId()).distinct().limit(MOST).toList());
    }

    /** As it was a moment ago for somebody who mostly buys, so that every page of theirs does not ask again. */
    List<Asked> glance(Actor approver) {
        return approver.may(Permission.FILL_CARTS) ? of(approver, glances.get(approver.ownAccount(), steps::asked)) : asked(approver);
    }

    /** Step by step. */
    public List<Asked> asked(Actor approver) {
        return of(approver, steps.asked(approver.ownAccount()));
    }

    private List<Asked> of(Actor approver, List<Asked> all) {
        if (all.isEmpty()) {
            return all;
        }
        Staff staff = colleagues.staff(approver.ownAccount());
        return all.stream().filter(one -> Deciders.of(one.step().need().rule(), one.step().isEscalated(),
            one.matter(approver.ownAccount()), staff).stream().anyMatch(voice -> voice.speaker().personId().equals(approver.person()))).toList();
    }
}
