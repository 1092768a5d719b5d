package io.itinera.ordering.approval;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SMALL_APPROVER;
import static io.itinera.ordering.OrderingFixture.aWaitingOrder;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.approval.ApprovalActs.APPROVERS;
import static io.itinera.ordering.approval.ApprovalActs.DIRECTORS;
import static io.itinera.ordering.approval.ApprovalActs.above;
import static io.itinera.ordering.approval.ApprovalActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.ApprovalResult.StillWaiting;
import io.itinera.ordering.approval.boundary.NotAskedToApprove;
import io.itinera.ordering.approval.boundary.OrderAboveApprovalLimit;
import io.itinera.ordering.approval.boundary.OrderAlreadyDecided;
import io.itinera.ordering.approval.boundary.OwnOrder;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.approval.control.OpenApprovals;
import io.itinera.ordering.boundary.SubmitResult.AwaitingApproval;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@WithDatabase
class ApprovalPathTest {
    private ApprovalActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        acts = new ApprovalActs(portal);
        acts.directorApproves("50000");
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-15.5 the next step is asked when all before it are approved, each who is asked is told, and the last releases the order")
    void asksStepByStep(Portal portal) {
        acts.keep(above("100", 2, DIRECTORS));
        String number = aWaitingOrder(portal);
        assertThat(acts.steps()).containsExactly("1|BUYER_LIMIT|OPEN", "2|AMOUNT|PENDING");
        assertThatThrownBy(() -> acts.approve(DIRECTOR, number)).isInstanceOf(NotAskedToApprove.class);
        assertThat(acts.approve(APPROVER, number)).isEqualTo(new StillWaiting(number, List.of(List.of("Ana Ruiz 1"))));
        assertThat(acts.status(number)).isEqualTo("AWAITING_APPROVAL");
        assertThat(acts.steps()).containsExactly("1|BUYER_LIMIT|APPROVED", "2|AMOUNT|OPEN");
        assertThat(waiting(portal, APPROVER)).isEmpty();
        assertThatThrownBy(() -> acts.approve(APPROVER, number)).isInstanceOf(NotAskedToApprove.class);
        assertThat(waiting(portal, DIRECTOR)).singleElement().satisfies(one -> assertThat(one.path().steps()).hasSize(2));
        assertThat(portal.as(DIRECTOR, () -> portal.get(OpenApprovals.class).count(DIRECTOR)).number()).isEqualTo(1);
        assertThat(acts.approve(DIRECTOR, number)).isEqualTo(new Released(number));
        assertThat(acts.status(number)).isEqualTo("SUBMITTED");
        assertThat(portal.rows("select person_id, fact from alerts.alert where message_key = 'approval-wanted' order by id"))
            .containsExactly("3|approval-requested:" + number + ":1", "1|approval-requested:" + number + ":2");
        assertThat(portal.rows("select type, reason from journey.touchpoint where type in ('ORDER_APPROVED', 'APPROVAL_REQUESTED')"
            + " and outcome = 'COMPLETED' order by id")).containsExactlyInAnyOrder("APPROVAL_REQUESTED|null", "ORDER_APPROVED|others-follow",
                "APPROVAL_REQUESTED|null", "ORDER_APPROVED|null");
    }

    @Test
    @DisplayName("ORD-15.5 one decision of a person is for everything they are asked at that moment")
    void approvesAllOfOnesOwnAtOnce(Portal portal) {
        acts.keep(above("100", 1, "3"), wish("OFF_CONTRACT", 1, APPROVERS));
        put(portal, REQUESTER, "IT-100005", 2);
        String number = aWaitingOrder(portal);
        assertThat(acts.approve(APPROVER, number)).isEqualTo(new Released(number));
        assertThat(acts.steps()).hasSize(3).allMatch(step -> step.endsWith("APPROVED"));
    }

    @Test
    @DisplayName("ORD-15.6 a rule that names the buyer asks somebody else, and an order nobody else may approve is refused")
    void neverAsksTheBuyer(Portal portal) {
        acts.keep(above("50", 1, DIRECTORS), above("60", 1, "1"));
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThat(submit(portal, DIRECTOR)).isInstanceOfSatisfying(AwaitingApproval.class,
            order -> assertThat(order.approvers()).containsExactly(List.of("Ana Ruiz 3", "Ana Ruiz 4")));
        String number = portal.rows("select number from ordering.purchase_order").get(0);
        assertThatThrownBy(() -> acts.approve(DIRECTOR, number)).isInstanceOf(OwnOrder.class);
        assertThatThrownBy(() -> acts.reject(DIRECTOR, number)).isInstanceOf(OwnOrder.class);
        assertThat(waiting(portal, DIRECTOR)).isEmpty();
        assertThat(acts.approve(SMALL_APPROVER, number)).isEqualTo(new Released(number));
        portal.sql("update accounts.person set active = false where id in (3, 4);");
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(OrderAboveApprovalLimit.class);
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).as("of the first order alone").containsExactly("10");
    }

    @Test
    @DisplayName("ORD-15.6 the database keeps a buyer from having decided, whoever writes")
    void neverWritesTheBuyer(Portal portal) {
        aWaitingOrder(portal);
        assertThatThrownBy(() -> portal.sql("update ordering.approval_step set state = 'APPROVED', decided_by = 2, decided_at = opened_at;"))
            .rootCause().hasMessageContainingAll("approval_step_not_own_ck");
        assertThatThrownBy(() -> portal.sql("update ordering.approval_step set state = 'APPROVED', decided_by = 3, on_behalf_of = 2,"
            + " decided_at = opened_at;")).rootCause().hasMessageContaining("approval_step_not_own_ck");
        assertThatThrownBy(() -> portal.sql("update ordering.purchase_order set approver_id = 2;")).rootCause()
            .hasMessageContaining("purchase_order_not_own_ck");
    }

    @Test
    @DisplayName("ORD-15.6 when the one who was named goes, others are asked")
    void asksOthersForSomebodyWhoWent(Portal portal) {
        acts.keep(wish("BUYER_LIMIT", 1, "3"));
        String number = aWaitingOrder(portal);
        assertThat(waiting(portal, DIRECTOR)).isEmpty();
        portal.sql("update accounts.person set active = false where id = 3;");
        assertThat(waiting(portal, DIRECTOR)).hasSize(1);
        assertThat(acts.approve(DIRECTOR, number)).isEqualTo(new Released(number));
    }

    @RepeatedTest(3)
    @DisplayName("ORD-15.7 two who approve different steps at the same moment both do, and the order is released once")
    void countsBoth(Portal portal) throws Exception {
        acts.keep(above("100", 1, DIRECTORS));
        String number = aWaitingOrder(portal);
        assertThat(ApprovalActs.atOnce(() -> end(() -> acts.approve(APPROVER, number)), () -> end(() -> acts.approve(DIRECTOR, number))))
            .containsExactlyInAnyOrder("Released", "StillWaiting");
        assertThat(acts.status(number)).isEqualTo("SUBMITTED");
        assertThat(acts.steps()).allMatch(step -> step.endsWith("APPROVED"));
    }

    @RepeatedTest(3)
    @DisplayName("ORD-15.7 of one who approves and one who rejects the same step at the same moment, one does and the other is told")
    void decidesOneWay(Portal portal) throws Exception {
        portal.sql("update accounts.person set approval_limit = 50000 where id = 4;");
        String number = aWaitingOrder(portal);
        List<String> ends = ApprovalActs.atOnce(() -> end(() -> acts.approve(APPROVER, number)), () -> end(() -> {
            acts.reject(SMALL_APPROVER, number);
            return null;
        }));
        boolean approved = ends.contains("Released");
        assertThat(ends).containsExactlyInAnyOrder(approved ? "Released" : "rejected", "told");
        assertThat(acts.status(number)).isEqualTo(approved ? "SUBMITTED" : "REJECTED");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly(approved ? "20" : "0");
        assertThat(portal.rows("select type from journey.touchpoint where outcome = 'REJECTED' and type like 'ORDER%'"))
            .containsExactly(approved ? "ORDER_REJECTED" : "ORDER_APPROVED");
    }

    private static String end(Callable<Object> deed) throws Exception {
        try {
            Object result = deed.call();
            return result == null ? "rejected" : result.getClass().getSimpleName();
        } catch (OrderAlreadyDecided told) {
            return "told";
        }
    }

    private static List<ApprovalCaseRow> waiting(Portal portal, Actor approver) {
        return portal.as(approver, () -> portal.get(ReadApprovals.class).waitingForMe());
    }
}
