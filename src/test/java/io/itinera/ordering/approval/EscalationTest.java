package io.itinera.ordering.approval;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.NOW;
import static io.itinera.ordering.OrderingFixture.aWaitingOrder;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.KeepApprovalRule.Wish;
import io.itinera.ordering.approval.boundary.NotAskedToApprove;
import io.itinera.ordering.approval.boundary.OwnOrder;
import io.itinera.ordering.approval.control.EscalateApprovals;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@WithDatabase
class EscalationTest {
    private static final Wish A_DAY = new Wish("BUYER_LIMIT", null, null, null, 1, "3", 24, "PURCHASING_DIRECTOR");
    private static final String TOLD = "select person_id from alerts.alert where message_key = 'approval-overdue' order by person_id";
    private ApprovalActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        acts = new ApprovalActs(portal);
        acts.directorApproves("50000");
        acts.keep(A_DAY);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-15.8 when the time is over the others are asked too, once, with a touchpoint and a letter, and may decide")
    void asksOthersInTime(Portal portal) {
        String number = aWaitingOrder(portal);
        at(portal, Duration.ofHours(24).minusSeconds(1));
        assertThatThrownBy(() -> acts.approve(DIRECTOR, number)).isInstanceOf(NotAskedToApprove.class);
        at(portal, Duration.ofHours(24));
        at(portal, Duration.ofHours(25));
        assertThat(portal.rows(TOLD)).containsExactly("1", "3");
        assertThat(portal.rows("select account_id, initiator from journey.touchpoint where type = 'APPROVAL_ESCALATED'")).containsExactly("1|SYSTEM");
        assertThat(portal.rows("select count(*) from alerts.letter l join alerts.alert a on a.id = l.alert_id where a.message_key = 'approval-overdue'"))
            .containsExactly("2");
        assertThat(acts.approve(DIRECTOR, number)).isEqualTo(new Released(number));
    }

    @Test
    @DisplayName("ORD-15.8 what was decided or taken back in time is not escalated")
    void leavesTheDecided(Portal portal) {
        acts.approve(APPROVER, aWaitingOrder(portal));
        String other = aWaitingOrder(portal);
        portal.as(OrderingFixture.REQUESTER, () -> portal.get(CancelOrder.class).cancel(other));
        at(portal, Duration.ofHours(25));
        assertThat(portal.rows(TOLD)).isEmpty();
    }

    @Test
    @DisplayName("ORD-15.6 an escalation to the buyer asks nobody more, and the buyer still decides nothing")
    void neverEscalatesToTheBuyer(Portal portal) {
        acts.keep(new Wish("OFF_CONTRACT", null, null, null, 1, "3", 24, "1"));
        put(portal, DIRECTOR, "IT-100005", 2);
        String number = submit(portal, DIRECTOR).number();
        at(portal, Duration.ofHours(25));
        assertThat(portal.rows(TOLD)).containsExactly("3");
        assertThatThrownBy(() -> acts.approve(DIRECTOR, number)).isInstanceOf(OwnOrder.class);
    }

    @RepeatedTest(3)
    @DisplayName("ORD-15.8 two instances escalate once, also while somebody decides")
    void escalatesOnce(Portal portal) throws Exception {
        String number = aWaitingOrder(portal);
        portal.clock().setTo(NOW.plus(Duration.ofHours(25)));
        ApprovalActs.atOnce(() -> escalated(portal), () -> escalated(portal));
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'APPROVAL_ESCALATED'")).containsExactly("1");
        String second = aWaitingOrder(portal);
        portal.clock().setTo(NOW.plus(Duration.ofHours(50)));
        ApprovalActs.atOnce(() -> escalated(portal), () -> acts.approve(APPROVER, second).number());
        assertThat(acts.status(second)).isEqualTo("SUBMITTED");
        assertThat(acts.status(number)).isEqualTo("AWAITING_APPROVAL");
    }

    private static String escalated(Portal portal) {
        portal.as(Actor.PORTAL, () -> portal.get(EscalateApprovals.class).escalate());
        return "done";
    }

    private static void at(Portal portal, Duration later) {
        portal.clock().setTo(NOW.plus(later));
        escalated(portal);
    }
}
