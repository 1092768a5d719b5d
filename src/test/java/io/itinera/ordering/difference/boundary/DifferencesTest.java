package io.itinera.ordering.difference.boundary;

import static io.itinera.delivery.DeliveryFixture.BUYER;
import static io.itinera.delivery.DeliveryFixture.OPERATIONS;
import static io.itinera.delivery.DeliveryFixture.OTHER_BUYER;
import static io.itinera.delivery.DeliveryFixture.REQUESTER;
import static io.itinera.ordering.difference.DifferenceFixture.aShortOrder;
import static io.itinera.ordering.difference.DifferenceFixture.compared;
import static io.itinera.ordering.difference.DifferenceFixture.count;
import static io.itinera.ordering.difference.DifferenceFixture.difference;
import static io.itinera.ordering.difference.DifferenceFixture.invoice;
import static io.itinera.ordering.difference.DifferenceFixture.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.delivery.DeliveryFixture;
import io.itinera.delivery.boundary.RecordDelivery;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.TrackOrders;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.difference.DifferenceFixture;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class DifferencesTest {
    private static final String SHORT = "QUANTITY_DELIVERED";
    private static final Actor APPROVER = new Actor(Actor.Kind.PERSON, new PersonId(7), new UUID(0, 7), new AccountId(1),
        Persona.APPROVER, Set.of());

    @BeforeAll
    static void hospitals(Portal portal) {
        DifferenceFixture.hospitals(portal);
    }

    @Test
    @DisplayName("ORD-11.1 a short, invoiced and late order differs in all that, and one that comes as ordered in nothing")
    void compares(Portal portal) {
        String asOrdered = DeliveryFixture.confirmedOrder(portal, 1, 1, "CONFIRMED");
        String parcel = ship(portal, 1);
        assertThat(compared(portal, BUYER, asOrdered).differences()).as("on its way").isEmpty();
        count(portal, parcel, 0);
        invoice(portal, parcel);
        assertThat(compared(portal, BUYER, asOrdered).differences()).isEmpty();

        String otherwise = DeliveryFixture.confirmedOrder(portal, 2, 1, "CONFIRMED");
        portal.sql("update ordering.order_line set promised_on = date '2026-01-02' where order_id = 2");
        String late = ship(portal, 2);
        assertThat(kinds(portal, otherwise)).containsExactly("DATE_DELIVERED_OPEN 2");
        portal.as(OPERATIONS, () -> portal.get(RecordDelivery.class).record(late));
        count(portal, late, 2);
        assertThat(kinds(portal, otherwise)).containsExactlyInAnyOrder("QUANTITY_DELIVERED 1", "DATE_DELIVERED 2");
        invoice(portal, late);
        assertThat(kinds(portal, otherwise)).containsExactlyInAnyOrder("QUANTITY_DELIVERED 1", "DATE_DELIVERED 2", "QUANTITY_INVOICED 1");
        portal.sql("update billing.invoice_line set unit_price = 1.1, part_number = 'IT-9' where order_line_id = 21");
        assertThat(kinds(portal, otherwise)).contains("PRICE_INVOICED 1", "ARTICLE_INVOICED 1");
    }

    @Test
    @DisplayName("ORD-11.2 a difference is accepted by who places orders, and everybody who follows the order sees by whom")
    void accepts(Portal portal) {
        String number = aShortOrder(portal, 3, 1);
        DifferenceRow row = difference(portal, REQUESTER, number, SHORT);

        assertThatThrownBy(() -> accept(portal, APPROVER, number, row)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> accept(portal, OPERATIONS, number, row)).isInstanceOf(NotPermitted.class);
        accept(portal, REQUESTER, number, row);

        DifferenceRow seen = difference(portal, APPROVER, number, SHORT);
        assertThat(seen.state()).isEqualTo("ACCEPTED");
        assertThat(seen.decision().personName()).isEqualTo("Rosa Vega");
        assertThat(compared(portal, APPROVER, number).mayDecide()).isFalse();
        assertThat(compared(portal, BUYER, number).mayDecide()).isTrue();
        assertThat(portal.rows("select t.outcome, t.account_id, o.object_type, o.object_id, o.qualifier from journey.touchpoint t"
            + " join journey.touchpoint_object o on o.touchpoint_id = t.id where t.type = 'DIFFERENCE_ACCEPTED' and t.outcome = 'COMPLETED'"
            + " and t.id in (select x.touchpoint_id from journey.touchpoint_object x where x.object_id = '" + number + "') order by 3"))
            .containsExactly("COMPLETED|1|ORDER|" + number + "|subject", "COMPLETED|1|PRODUCT|IT-1|related");
    }

    @Test
    @DisplayName("ORD-11.3 a decision holds for the values that were seen: changed before, it is refused, changed after, it is open again")
    void holdsForItsValues(Portal portal) {
        String number = DeliveryFixture.confirmedOrder(portal, 4, 1, "CONFIRMED");
        confirm(portal, number, 8);
        DifferenceRow eight = difference(portal, BUYER, number, "QUANTITY_CONFIRMED");
        accept(portal, BUYER, number, eight);
        assertThatThrownBy(() -> accept(portal, BUYER, number, eight)).isInstanceOf(DifferenceAlreadyDecided.class);

        confirm(portal, number, 6);

        assertThat(difference(portal, BUYER, number, "QUANTITY_CONFIRMED").state()).isEqualTo("OPEN");
        assertThatThrownBy(() -> accept(portal, BUYER, number, eight)).isInstanceOf(DifferenceChanged.class);
        assertThatThrownBy(() -> dispute(portal, BUYER, number, eight, "Faltan")).isInstanceOf(DifferenceChanged.class);
        assertThat(portal.rows("select expected, actual, state from ordering.difference_decision where order_id = 4"))
            .containsExactly("10|8|ACCEPTED");
    }

    @Test
    @DisplayName("ORD-11.3 a shipment that comes as it should opens nothing that was accepted of the one before")
    void staysDecided(Portal portal) {
        String number = DeliveryFixture.confirmedOrder(portal, 5, 1, "CONFIRMED");
        String first = portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(
            new ShipOrder.Request(number, "MRW", null, List.of(
                new ShipOrder.Line(51, 4, "L", null)))));
        count(portal, first, 1);
        accept(portal, BUYER, number, difference(portal, BUYER, number, SHORT));
        String second = portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(
            new ShipOrder.Request(number, "MRW", null, List.of(
                new ShipOrder.Line(51, 6, "L", null)))));
        count(portal, second, 0);
        assertThat(difference(portal, BUYER, number, SHORT).state()).isEqualTo("ACCEPTED");
    }

    @Test
    @DisplayName("ORD-11.3 of many who decide at the same moment one does, and the others are told")
    void isDecidedOnce(Portal portal) throws Exception {
        String number = aShortOrder(portal, 6, 1);
        DifferenceRow row = difference(portal, BUYER, number, SHORT);
        List<Callable<String>> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean accepts = i % 2 == 0;
            people.add(() -> end(() -> {
                if (accepts) {
                    accept(portal, BUYER, number, row);
                } else {
                    dispute(portal, REQUESTER, number, row, "Faltan dos");
                }
            }));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<String> ends = new ArrayList<>();
        for (Future<String> end : pool.invokeAll(people)) {
            ends.add(end.get());
        }
        pool.shutdownNow();
        assertThat(ends).containsOnlyOnce("done").containsOnly("done", "difference-already-decided");
        assertThat(portal.rows("select count(*) from ordering.difference_decision where order_id = 6")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-11.5 another hospital's order does not exist, whatever somebody wants with it")
    void keepsTheWall(Portal portal) {
        String number = aShortOrder(portal, 9, 1);
        DifferenceRow row = difference(portal, BUYER, number, SHORT);
        dispute(portal, BUYER, number, row, "Faltan");
        List<Long> ids = difference(portal, BUYER, number, SHORT).ids();
        TrackOrders orders = portal.get(TrackOrders.class);
        OrderRow order = portal.as(BUYER, () -> orders.order(number));
        List<OrderLineRow> lines = portal.as(BUYER, () -> orders.lines(order.id()));
        String own = aShortOrder(portal, 10, 2);

        assertThatThrownBy(() -> portal.as(OTHER_BUYER, () -> portal.get(CompareOrder.class).compare(order, lines))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> accept(portal, OTHER_BUYER, number, row)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> accept(portal, OTHER_BUYER, "P-99999999", row)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> dispute(portal, OTHER_BUYER, number, row, "x")).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> withdraw(portal, OTHER_BUYER, number, ids)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> withdraw(portal, OTHER_BUYER, own, ids)).as("by an own order").isInstanceOf(NoOpenDispute.class);
        assertThatThrownBy(() -> accept(portal, OTHER_BUYER, own, row)).as("by an own order").isInstanceOf(DifferenceChanged.class);
        assertThat(portal.rows("select state from ordering.difference_decision where order_id = 9")).containsExactly("DISPUTED");
    }

    @Test
    @DisplayName("ORD-11.7 nothing is asked of an order that was not shipped, one statement of one that was, two when it differs")
    void asksLittle(Portal portal) {
        DeliveryFixture.confirmedOrder(portal, 11, 1, "CONFIRMED");
        DeliveryFixture.confirmedOrder(portal, 12, 1, "CONFIRMED");
        ship(portal, 12);
        aShortOrder(portal, 13, 1);
        assertThat(statements(portal, 11)).isZero();
        assertThat(statements(portal, 12)).isEqualTo(1);
        assertThat(statements(portal, 13)).isEqualTo(2);
    }

    private static int statements(Portal portal, long id) {
        TrackOrders orders = portal.get(TrackOrders.class);
        return portal.as(BUYER, () -> {
            OrderRow order = orders.order(String.format("P-%08d", id));
            List<OrderLineRow> lines = orders.lines(id);
            return portal.statements(() -> portal.get(CompareOrder.class).compare(order, lines));
        });
    }

    private static List<String> kinds(Portal portal, String number) {
        return compared(portal, BUYER, number).differences().stream().map(row -> row.kind() + " " + row.lines().size()).toList();
    }

    private static void confirm(Portal portal, String number, int bandages) {
        long line = Long.parseLong(portal.rows("select l.id from ordering.order_line l join ordering.purchase_order o on o.id = l.order_id"
            + " where l.line_no = 1 and o.number = '" + number + "'").get(0));
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number,
            List.of(new ConfirmOrder.Line(line, bandages, null)))));
    }

    private static void accept(Portal portal, Actor by, String number, DifferenceRow row) {
        portal.as(by, () -> portal.get(AcceptDifference.class).accept(row.choice(number)));
    }

    private static void dispute(Portal portal, Actor by, String number, DifferenceRow row, String reason) {
        portal.as(by, () -> portal.get(DisputeDifference.class).dispute(row.choice(number), reason));
    }

    private static void withdraw(Portal portal, Actor by, String number, List<Long> ids) {
        portal.as(by, () -> portal.get(WithdrawDispute.class).withdraw(number, ids));
    }

    private static String end(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }
}
