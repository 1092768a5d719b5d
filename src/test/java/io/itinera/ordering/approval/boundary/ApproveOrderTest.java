package io.itinera.ordering.approval.boundary;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SMALL_APPROVER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.aSubmittedOrder;
import static io.itinera.ordering.OrderingFixture.aWaitingOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.ApprovalActs;
import io.itinera.ordering.approval.control.OpenApprovals;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.boundary.OrderNotCancellable;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.control.BuyersWork;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class ApproveOrderTest {
    private static final String STATUS = "select status from ordering.purchase_order";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-3.1 an approver releases the order to the supplier, and it waits no more")
    void releasesTheOrder(Portal portal) {
        String number = aWaitingOrder(portal);
        assertThat(portal.as(APPROVER, () -> portal.get(OpenApprovals.class).waitingFor(APPROVER))).hasSize(1);
        approve(portal, APPROVER, number);
        assertThat(portal.rows("select status, approver_id from ordering.purchase_order")).containsExactly("SUBMITTED|3");
        assertThat(portal.rows("select outcome, account_id, amount from journey.touchpoint where type = 'ORDER_APPROVED'"))
            .containsExactly("COMPLETED|1|160.0000");
        assertThat(portal.as(APPROVER, () -> portal.get(ReadApprovals.class).waitingForMe())).isEmpty();
        assertThatThrownBy(() -> approve(portal, APPROVER, number)).isInstanceOf(OrderAlreadyDecided.class);
    }

    @Test
    @DisplayName("ORD-3.2 nobody decides about an order of their own, above their limit, or of another account")
    void refusesTheWrongPerson(Portal portal) {
        String number = aWaitingOrder(portal);
        assertThatThrownBy(() -> approve(portal, SMALL_APPROVER, number)).isInstanceOf(ApprovalAboveLimit.class);
        assertThatThrownBy(() -> approve(portal, REQUESTER, number)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approve(portal, approverOf(2), number)).isInstanceOf(NoSuchRecord.class);
        portal.sql("update ordering.purchase_order set person_id = 3;");
        assertThatThrownBy(() -> approve(portal, APPROVER, number)).isInstanceOf(OwnOrder.class);
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, "mine")))
            .isInstanceOf(OwnOrder.class);
        assertThat(portal.rows(STATUS)).containsExactly("AWAITING_APPROVAL");
    }

    @Test
    @DisplayName("ORD-3.3 of many who approve at the same moment one does, and the others are told")
    void decidesOnce(Portal portal) throws Exception {
        String number = aWaitingOrder(portal);
        Callable<String> approving = () -> {
            try {
                approve(portal, APPROVER, number);
                return "approved";
            } catch (OrderAlreadyDecided | ChangedMeanwhile late) {
                return "told";
            }
        };
        List<Callable<String>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(approving);
        }
        var pool = Executors.newFixedThreadPool(8);
        List<String> ends = new ArrayList<>();
        for (Future<String> end : pool.invokeAll(calls)) {
            ends.add(end.get());
        }
        pool.shutdownNow();
        assertThat(ends.stream().filter("approved"::equals)).hasSize(1);
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'ORDER_APPROVED' and outcome = 'COMPLETED'"))
            .containsExactly("1");
    }

    @Test
    @DisplayName("ORD-3.4 a rejection needs a reason, frees the goods, gives back the consumption and refills the cart")
    void undoesARejectedOrder(Portal portal) {
        String number = aWaitingOrder(portal);
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, " ")))
            .isInstanceOf(ReasonMissing.class);
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, "Too much"));
        assertThat(portal.rows("select status, decision_reason from ordering.purchase_order")).containsExactly("REJECTED|Too much");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("0");
        assertThat(portal.rows("select sum(amount) from contracts.consumption")).containsExactly("0.0000");
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowCart.class).cart()).lines())
            .singleElement().satisfies(line -> assertThat(line.quantity()).isEqualTo(20));
        assertThat(portal.as(REQUESTER, () -> portal.get(BuyersWork.class).waitingFor(REQUESTER))).hasSize(1);
    }

    @Test
    @DisplayName("ORD-3.5 the rejected order says which lines could not come back into the cart and why, and nothing of the rest is missing there")
    void saysWhatCouldNotComeBack(Portal portal) {
        OrderingFixture.put(portal, REQUESTER, "IT-100001", 20);
        OrderingFixture.put(portal, REQUESTER, "IT-100002", 1);
        OrderingFixture.put(portal, REQUESTER, "IT-100003", 5);
        OrderingFixture.put(portal, REQUESTER, "IT-100005", 2);
        String number = OrderingFixture.submit(portal, REQUESTER).number();
        OrderingFixture.put(portal, REQUESTER, "IT-100001", 100_000);
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = 13;\ndelete from contracts.price where article_id = 12;");
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, "Too much"));
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(number)).leftOut()).extracting(line -> line.partNumber() + " " + line.reason())
            .containsExactly("IT-100001 TOO_MANY", "IT-100002 NO_PRICE", "IT-100003 WITHDRAWN");
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowCart.class).cart()).lines()).extracting(line -> line.partNumber() + " " + line.quantity())
            .containsExactly("IT-100001 100000", "IT-100005 2");
    }

    @Test
    @DisplayName("ORD-4.1 a buyer takes an order back until the supplier has confirmed it")
    void cancelsUntilConfirmed(Portal portal) {
        String number = aSubmittedOrder(portal);
        assertThatThrownBy(() -> cancel(portal, REQUESTER, number)).isInstanceOf(NotYourOrder.class);
        assertThatThrownBy(() -> cancel(portal, STRANGER, number)).isInstanceOf(NoSuchRecord.class);
        cancel(portal, DIRECTOR, number);
        assertThat(portal.rows(STATUS)).containsExactly("CANCELLED");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("0");
        String other = aSubmittedOrder(portal);
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(other, List.of())));
        assertThatThrownBy(() -> cancel(portal, DIRECTOR, other)).isInstanceOf(OrderNotCancellable.class);
    }

    private static void approve(Portal portal, Actor by, String number) {
        portal.as(by, () -> portal.get(ApproveOrder.class).approve(ApprovalActs.asItIs(portal, number)));
    }

    private static void cancel(Portal portal, Actor by, String number) {
        portal.as(by, () -> portal.get(CancelOrder.class).cancel(number));
    }

    private static Actor approverOf(long account) {
        return io.itinera.catalog.CatalogFixture.person(99, account, io.itinera.shared.Persona.APPROVER);
    }
}
