package io.itinera.ordering.delivery;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.delivery.DeliveryActs.cart;
import static io.itinera.ordering.delivery.DeliveryActs.choose;
import static io.itinera.ordering.delivery.DeliveryActs.complete;
import static io.itinera.ordering.delivery.DeliveryActs.confirm;
import static io.itinera.ordering.delivery.DeliveryActs.confirmed;
import static io.itinera.ordering.delivery.DeliveryActs.days;
import static io.itinera.ordering.delivery.DeliveryActs.fill;
import static io.itinera.ordering.delivery.DeliveryActs.isMade;
import static io.itinera.ordering.delivery.DeliveryActs.late;
import static io.itinera.ordering.delivery.DeliveryActs.lateLines;
import static io.itinera.ordering.delivery.DeliveryActs.order;
import static io.itinera.ordering.delivery.DeliveryActs.ship;
import static io.itinera.ordering.delivery.DeliveryActs.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.delivery.control.WorkList;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.aside.boundary.MoveCartLines;
import io.itinera.ordering.aside.boundary.SetCartAside;
import io.itinera.ordering.aside.boundary.TakeUpCart;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.boundary.RepeatOrder;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.TrackOrders;
import io.itinera.ordering.delivery.boundary.ChooseCartDelivery;
import io.itinera.ordering.delivery.boundary.OrderGoesComplete;
import io.itinera.ordering.delivery.boundary.OrderShippedWholly;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Line 1 is of 10 gloves, which are on hand and come on 30 November, line 2 of 5 catheters, which come on 14 December. */
@WithDatabase
class CompleteOrdersTest {
    static final LocalDate LAST = LocalDate.parse("2026-12-14");
    private static final String REASONS = "select outcome, reason from journey.touchpoint where type = '%s' order by occurred_at, id";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 0, incoming = 100, incoming_on = date '2026-12-10' where article_id = " + CatalogFixture.CATHETER);
    }

    @AfterEach
    void clear(Portal portal) {
        portal.sql("delete from delivery.shipment_line");
        portal.sql("delete from delivery.shipment");
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-27.1 what was ticked is kept with the cart, goes into the order, and is told once")
    void keepsWithTheCart(Portal portal) {
        fill(portal, DIRECTOR);
        assertThat(tick(portal, DIRECTOR, true)).isInstanceOf(Chosen.Made.class);
        assertThat(tick(portal, DIRECTOR, true)).isInstanceOf(Chosen.MadeBefore.class);
        CartRow cart = cart(portal, DIRECTOR);
        assertThat(cart.completeOnly()).isTrue();
        assertThat(cart.completeOn()).isEqualTo(LAST);
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThat(cart(portal, DIRECTOR).completeOnly()).isTrue();
        String number = submit(portal, DIRECTOR).number();
        assertThat(portal.as(DIRECTOR, () -> portal.get(TrackOrders.class).order(number)).completeOnly()).isTrue();
        assertThat(portal.rows(REASONS.formatted("CART_DELIVERY_CHOSEN"))).containsExactly("COMPLETED|complete-only");
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThat(cart(portal, DIRECTOR).completeOnly()).isFalse();
    }

    @Test
    @DisplayName("ORD-27.1 it lies aside with the cart, and goes along with lines that get a cart of their own")
    void liesAside(Portal portal) {
        fill(portal, DIRECTOR);
        tick(portal, DIRECTOR, true);
        CartRow first = cart(portal, DIRECTOR);
        portal.as(DIRECTOR, () -> portal.get(MoveCartLines.class).move(new MoveCartLines.Request(first.id(), first.version(),
            Set.of(CatalogFixture.CATHETER), null, "Quirófano", false)));
        portal.as(DIRECTOR, () -> portal.get(SetCartAside.class).setAside(first.id(), "Urgencias"));
        put(portal, DIRECTOR, "IT-100001", 10);
        assertThat(cart(portal, DIRECTOR).completeOnly()).isFalse();
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(ChooseCartDelivery.class).choose(first.id(), false))).isInstanceOf(CartSetAside.class);
        portal.as(DIRECTOR, () -> portal.get(TakeUpCart.class).takeUp(first.id()));
        assertThat(cart(portal, DIRECTOR).completeOnly()).isTrue();
        assertThat(portal.rows("select name, complete_only from ordering.cart where name is not null order by name"))
            .containsExactly("Quirófano|true", "Urgencias|true");
    }

    @Test
    @DisplayName("ORD-27.1 an order that came complete is repeated so into an empty cart, and leaves another cart as it is")
    void isRepeated(Portal portal) {
        String number = complete(portal);
        portal.as(DIRECTOR, () -> portal.get(RepeatOrder.class).repeat(number));
        assertThat(cart(portal, DIRECTOR).completeOnly()).isTrue();
        put(portal, REQUESTER, "IT-100001", 10);
        portal.as(REQUESTER, () -> portal.get(RepeatOrder.class).repeat(number));
        assertThat(cart(portal, REQUESTER).completeOnly()).isFalse();
    }

    @Test
    @DisplayName("ORD-27.2 every line of it is awaited on the last day, which no line counts for that is cancelled wholly, until it is lifted")
    void isAwaitedOnTheLastDay(Portal portal) {
        String number = complete(portal);
        assertThat(days(portal, number)).containsExactly(LAST, LAST);
        portal.clock().setTo(Instant.parse("2026-12-04T10:00:00Z"));
        assertThat(late(portal)).isEmpty();
        assertThat(lateLines(portal)).containsExactly(0L);
        assertThat(portal.rows("select due_on from delivery.order_at_work")).containsExactly(LAST.toString());
        portal.clock().setTo(Instant.parse("2026-12-15T10:00:00Z"));
        assertThat(late(portal)).containsExactly(number);
        assertThat(lateLines(portal)).containsExactly(2L);

        portal.clock().setTo(Instant.parse("2026-12-04T10:00:00Z"));
        choose(portal, DIRECTOR, number, false);
        assertThat(days(portal, number)).containsExactly(LocalDate.parse("2026-11-30"), LAST);
        assertThat(late(portal)).containsExactly(number);
        assertThat(lateLines(portal)).containsExactly(1L);
        choose(portal, DIRECTOR, number, true);
        portal.sql("update ordering.order_line set cancelled = quantity where line_no = 2");
        assertThat(days(portal, number)).first().isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(late(portal)).containsExactly(number);
        assertThat(lateLines(portal)).containsExactly(1L);
    }

    @Test
    @DisplayName("ORD-27.3 what would leave something behind is refused, by its own reason, and leaves nothing but its touchpoint")
    void leavesNothingBehind(Portal portal) {
        String number = confirmed(portal, complete(portal));
        assertThatThrownBy(() -> ship(portal, number, Map.of(1, 10))).isInstanceOf(OrderGoesComplete.class)
            .satisfies(refused -> assertThat(((OrderGoesComplete) refused).arguments()).isEqualTo(List.of(number, "IT-100003", 5)));
        assertThatThrownBy(() -> ship(portal, number, Map.of(1, 10, 2, 3))).isInstanceOf(OrderGoesComplete.class)
            .satisfies(refused -> assertThat(((OrderGoesComplete) refused).arguments()).isEqualTo(List.of(number, "IT-100003", 2)));
        assertThat(portal.rows("select count(*) from delivery.shipment")).containsExactly("0");
        assertThat(portal.rows(REASONS.formatted("ORDER_SHIPPED"))).containsExactly("REJECTED|order-goes-complete", "REJECTED|order-goes-complete");
        assertThat(portal.rows("select distinct o.object_id from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'ORDER_SHIPPED'")).containsExactly(number);
        ship(portal, number, Map.of(1, 10, 2, 5));
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("SHIPPED");
    }

    @Test
    @DisplayName("ORD-27.3 what is backordered keeps all of it back; what will never come does not")
    void countsWhatComes(Portal portal) {
        String number = complete(portal);
        confirm(portal, number, 3, ConfirmOrder.Rest.BACKORDERED);
        assertThatThrownBy(() -> ship(portal, number, Map.of(1, 10, 2, 3))).isInstanceOf(OrderGoesComplete.class);
        confirm(portal, number, 3, ConfirmOrder.Rest.CANCELLED);
        ship(portal, number, Map.of(1, 10, 2, 3));
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("SHIPPED");
    }

    @Test
    @DisplayName("ORD-27.4 it is lifted and said again until everything is shipped, and the history tells who did")
    void isChosenOnTheOrder(Portal portal) {
        String number = confirmed(portal, complete(portal));
        choose(portal, DIRECTOR, number, false);
        assertThat(choose(portal, DIRECTOR, number, false)).isInstanceOf(Chosen.MadeBefore.class);
        ship(portal, number, Map.of(1, 10));
        portal.clock().setTo(OrderingFixture.NOW.plusSeconds(60));
        choose(portal, DIRECTOR, number, true);
        assertThatThrownBy(() -> ship(portal, number, Map.of(2, 4))).isInstanceOf(OrderGoesComplete.class);
        ship(portal, number, Map.of(2, 5));
        assertThatThrownBy(() -> choose(portal, DIRECTOR, number, false)).isInstanceOf(OrderShippedWholly.class);
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).changes())
            .extracting(change -> change.what().kind() + " " + change.what().was() + " " + change.what().became() + " " + change.by())
            .containsExactly("COMPLETE false true Ana Ruiz 1", "COMPLETE true false Ana Ruiz 1");
        assertThat(portal.rows(REASONS.formatted("ORDER_DELIVERY_CHANGED")))
            .containsExactly("COMPLETED|as-it-comes", "COMPLETED|complete-only", "REJECTED|order-shipped-wholly");
    }

    @Test
    @DisplayName("ORD-27.4 of all who choose the same at once one does, and the history tells it once")
    void isChosenOnce(Portal portal) throws Exception {
        String number = complete(portal);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        int made = 0;
        try {
            for (Future<Boolean> tab : pool.invokeAll(Collections.<Callable<Boolean>>nCopies(8, () -> isMade(portal, number)))) {
                made += tab.get() ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(made).isEqualTo(1);
        assertThat(portal.rows("select kind, became from ordering.order_change")).containsExactly("COMPLETE|false");
        assertThat(portal.rows("select complete_only, changes from ordering.purchase_order")).containsExactly("false|1");
    }

    @Test
    @DisplayName("ORD-27.4 nobody chooses for a colleague but a director, and nobody meets another hospital's")
    void staysWithinTheWall(Portal portal) {
        String number = complete(portal);
        assertThatThrownBy(() -> choose(portal, REQUESTER, number, false)).isInstanceOf(NotYourOrder.class);
        assertThatThrownBy(() -> choose(portal, STRANGER, number, false)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> choose(portal, APPROVER, number, false)).isInstanceOf(NotPermitted.class);
        fill(portal, REQUESTER);
        long theirs = cart(portal, REQUESTER).id();
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ChooseCartDelivery.class).choose(theirs, true))).isInstanceOf(CartSetAside.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ChooseCartDelivery.class).choose(987_654, true))).isInstanceOf(CartSetAside.class);
        assertThat(portal.rows("select complete_only from ordering.purchase_order")).containsExactly("true");
        assertThat(cart(portal, REQUESTER).completeOnly()).isFalse();
        String requesters = submit(portal, REQUESTER).number();
        choose(portal, DIRECTOR, requesters, true);
        assertThat(portal.as(REQUESTER, () -> portal.get(ShowOrder.class).detail(requesters)).order().completeOnly()).isTrue();
    }

    @Test
    @DisplayName("ORD-27.5 whoever did not see what another tab ticked is told before anything is ordered")
    void tellsAnotherTab(Portal portal) {
        fill(portal, DIRECTOR);
        CartRow seen = cart(portal, DIRECTOR);
        tick(portal, DIRECTOR, true);
        assertThatThrownBy(() -> order(portal, seen, false)).isInstanceOf(ChangedMeanwhile.class);
        CartRow now = cart(portal, DIRECTOR);
        assertThatThrownBy(() -> order(portal, now, false)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows("select count(*) from ordering.purchase_order")).containsExactly("0");
        order(portal, now, true);
        assertThat(portal.rows("select complete_only from ordering.purchase_order")).containsExactly("true");
    }

    @Test
    @DisplayName("ORD-27.2 whoever serves the order reads that it goes complete")
    void isToldToOperations(Portal portal) {
        String number = complete(portal);
        assertThat(portal.as(OPERATIONS, () -> portal.get(WorkList.class).order(number)).completeOnly()).isTrue();
    }
}
