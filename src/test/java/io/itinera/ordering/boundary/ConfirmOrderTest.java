package io.itinera.ordering.boundary;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.aSubmittedOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.ConfirmOrder.Line;
import io.itinera.ordering.boundary.ConfirmOrder.Request;
import io.itinera.ordering.boundary.ConfirmOrder.Rest;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class ConfirmOrderTest {
    private static final String LINE = "select confirmed, cancelled, promised_on from ordering.order_line";
    private static final LocalDate LATER = LocalDate.parse("2026-12-10");

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-6.1 an order is confirmed as it stands, by the supplier and in the hospital's journey")
    void confirmsAll(Portal portal) {
        String number = aSubmittedOrder(portal);
        confirm(portal, number, List.of());
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("CONFIRMED");
        assertThat(portal.rows(LINE)).containsExactly("10|0|2026-11-30");
        assertThat(portal.rows("select initiator, account_id, reason from journey.touchpoint where type = 'ORDER_CONFIRMED'"))
            .containsExactly("SUPPLIER|1|null");
        assertThatThrownBy(() -> confirm(portal, number, List.of())).isInstanceOf(NothingToConfirm.class);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(ConfirmOrder.class).confirm(new Request(number, List.of()))))
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-6.1 a cancelled rest is free again; a backordered one stays promised, for another day")
    void confirmsPart(Portal portal) {
        String number = aSubmittedOrder(portal);
        long line = line(portal, number);
        confirm(portal, number, List.of(new Line(line, 6, LATER, Rest.BACKORDERED)));
        assertThat(portal.rows(LINE)).containsExactly("6|0|2026-12-10");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("10");
        confirm(portal, number, List.of(new Line(line, 6, null)));
        assertThat(portal.rows(LINE)).containsExactly("6|4|2026-12-10");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("6");
        assertThat(portal.rows("select sum(amount) from contracts.consumption")).containsExactly("48.0000");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'ORDER_CONFIRMED' order by occurred_at"))
            .containsExactly("changed", "changed");
        assertThatThrownBy(() -> confirm(portal, number, List.of(new Line(line, 7, null)))).isInstanceOf(MoreThanOpen.class);
        assertThatThrownBy(() -> confirm(portal, number, List.of(new Line(line, 6, LocalDate.parse("2026-11-25")))))
            .isInstanceOf(WishedDayNotPossible.class);
    }

    @Test
    @DisplayName("ORD-7.1 an order moves on as goods are shipped, received and invoiced, never by more than is possible")
    void movesOn(Portal portal) {
        String number = aSubmittedOrder(portal);
        long line = line(portal, number);
        assertThatThrownBy(() -> ship(portal, number, line, 1)).isInstanceOf(OrderNotConfirmed.class);
        confirm(portal, number, List.of());
        ship(portal, number, line, 4);
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("PARTLY_SHIPPED");
        assertThat(portal.rows("select on_hand, reserved from catalog.stock where article_id = 11")).containsExactly("96|6");
        assertThatThrownBy(() -> ship(portal, number, line, 7)).isInstanceOf(MoreThanOpen.class);
        ship(portal, number, line, 6);
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("SHIPPED");
        OrderProgress progress = portal.get(OrderProgress.class);
        long id = portal.as(OPERATIONS, () -> portal.get(TrackOrders.class).order(number).id());
        portal.as(OPERATIONS, () -> portal.inTransaction(em -> progress.received(id, Map.of(line, 10))));
        portal.as(OPERATIONS, () -> portal.inTransaction(em -> progress.invoiced(id, Map.of(line, 10))));
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("RECEIVED");
        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> portal.inTransaction(em -> progress.invoiced(id, Map.of(line, 1)))))
            .isInstanceOf(MoreThanOpen.class);
    }

    @Test
    @DisplayName("ORD-7.1 operations find what waits for them across accounts, and nobody else does")
    void showsWhatWaits(Portal portal) {
        String number = aSubmittedOrder(portal);
        ServePage page = portal.as(OPERATIONS, () -> portal.get(TrackOrders.class).toServe(new ServeQuery(null, null, 1, 20)));
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(number);
            assertThat(row.accountName()).isEqualTo("Hospital 1");
            assertThat(row.open()).isEqualTo(10);
        });
        assertThat(portal.as(OPERATIONS, () -> portal.get(TrackOrders.class).destination(number)).costCentre()).contains("CC1");
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(TrackOrders.class).toServe(new ServeQuery(null, null, 1, 20))))
            .isInstanceOf(NotPermitted.class);
    }

    private static long line(Portal portal, String number) {
        return portal.as(OPERATIONS, () -> {
            TrackOrders orders = portal.get(TrackOrders.class);
            return orders.lines(orders.order(number).id()).get(0).id();
        });
    }

    private static void confirm(Portal portal, String number, List<Line> lines) {
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new Request(number, lines)));
    }

    private static void ship(Portal portal, String number, long line, int pieces) {
        OrderProgress progress = portal.get(OrderProgress.class);
        portal.as(OPERATIONS, () -> portal.inTransaction(em -> progress.shipped(progress.order(number).id(), OrderingFixture.SITE, Map.of(line, pieces))));
    }
}
