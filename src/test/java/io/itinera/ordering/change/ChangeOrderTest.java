package io.itinera.ordering.change;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.ApprovalActs;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.boundary.NotYourOrder;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.WishedDayNotPossible;
import io.itinera.ordering.change.boundary.ChangeOrder;
import io.itinera.ordering.change.boundary.OrderChangeRow;
import io.itinera.ordering.change.boundary.OrderEmptied;
import io.itinera.ordering.change.boundary.OrderNotChangeable;
import io.itinera.ordering.change.boundary.OrderOnlyShrinks;
import io.itinera.ordering.change.boundary.OrderUnchanged;
import io.itinera.ordering.change.boundary.ReadOrderToChange;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Line 1 is of 30 gloves by contract, at 8 euros, line 2 of 5 catheters by the list, at 100. */
@WithDatabase
class ChangeOrderTest {
    private static final String RESERVED = "select article_id, reserved from catalog.stock where article_id in (11, 13) order by article_id";
    private static final String LINES = "select line_no, quantity from ordering.order_line order by line_no";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-21.1 fewer pieces give back what they had taken of stock and contract, and the order costs less")
    void givesBack(Portal portal) {
        String number = order(portal, DIRECTOR);
        change(portal, DIRECTOR, new Wanted(number, Map.of(1, "10", 2, "5"), "OR-1", null));
        assertThat(portal.rows(LINES)).containsExactly("1|10", "2|5");
        assertThat(portal.rows(RESERVED)).containsExactly("11|10", "13|5");
        assertThat(portal.rows("select cast(total as numeric(9,2)), status from ordering.purchase_order")).containsExactly("580.00|SUBMITTED");
        assertThat(portal.rows("select cast(sum(amount) as numeric(9,2)) from contracts.consumption")).containsExactly("80.00");
        assertThat(portal.rows("select outcome, amount from journey.touchpoint where type = 'ORDER_CHANGED'")).containsExactly("COMPLETED|580.0000");
        assertThat(portal.rows("select o.object_type, o.object_id from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where t.type = 'ORDER_CHANGED'")).containsExactly("ORDER|" + number);
    }

    @Test
    @DisplayName("ORD-21.1 a line of none is gone, and can come to the last one")
    void takesLinesOut(Portal portal) {
        String number = order(portal, DIRECTOR);
        change(portal, DIRECTOR, new Wanted(number, Map.of(1, "0"), "OR-1", null));
        assertThat(portal.rows(LINES)).containsExactly("2|5");
        assertThat(portal.rows(RESERVED)).containsExactly("11|0", "13|5");
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(2, "0"), "OR-1", null))).isInstanceOf(OrderEmptied.class);
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).lines()).hasSize(1);
    }

    @Test
    @DisplayName("ORD-21.1 of a line that comes in parts what was promised last goes")
    void keepsTheFirstParts(Portal portal) {
        portal.sql("update catalog.stock set on_hand = 10, incoming = 40, incoming_on = date '2026-12-10' where article_id = " + CatalogFixture.GLOVES);
        String number = order(portal, DIRECTOR);
        assertThat(portal.rows("select promised_parts is null from ordering.order_line where line_no = 1")).containsExactly("false");
        change(portal, DIRECTOR, new Wanted(number, Map.of(1, "10"), "OR-1", null));
        assertThat(portal.rows("select promised_on, promised_parts from ordering.order_line where line_no = 1")).containsExactly("2026-11-30|null");
    }

    @Test
    @DisplayName("ORD-21.2 more pieces, broken packs, no figure, a weekend and nothing new are refused, and nothing changes")
    void refuses(Portal portal) {
        String number = order(portal, DIRECTOR);
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(1, "40"), "OR-1", null))).isInstanceOf(OrderOnlyShrinks.class);
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(1, "15"), "OR-1", null))).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(1, "-10"), "OR-1", null))).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(2, "five"), "OR-1", null))).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(), "OR-1", "2026-11-28"))).isInstanceOf(WishedDayNotPossible.class);
        assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(1, "30", 2, "5"), " OR-1 ", null))).isInstanceOf(OrderUnchanged.class);
        assertThat(portal.rows(LINES)).containsExactly("1|30", "2|5");
        assertThat(portal.rows(RESERVED)).containsExactly("11|30", "13|5");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'ORDER_CHANGED' and outcome = 'REJECTED' and reason is not null"))
            .containsExactly("6");
    }

    @Test
    @DisplayName("ORD-21.2 once the supplier has confirmed, or the order has ended, it is not changed any more")
    void comesTooLate(Portal portal) {
        String number = order(portal, DIRECTOR);
        for (String status : List.of("CONFIRMED", "SHIPPED", "RECEIVED", "REJECTED", "CANCELLED")) {
            portal.sql("update ordering.purchase_order set status = '" + status + "'");
            assertThatThrownBy(() -> change(portal, DIRECTOR, new Wanted(number, Map.of(1, "10"), "OR-1", null))).isInstanceOf(OrderNotChangeable.class);
        }
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadOrderToChange.class).read(number)).obstacle()).isEqualTo("order-not-changeable");
    }

    @Test
    @DisplayName("ORD-21.3 its history says what was changed by whom, and who looked before is told")
    void keepsHistory(Portal portal) {
        String number = order(portal, REQUESTER);
        int seen = version(portal, REQUESTER, number);
        change(portal, REQUESTER, new Wanted(number, Map.of(1, "20"), "OR-2", "2026-12-01"));
        List<OrderChangeRow> changes = portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).changes().stream()
            .peek(change -> assertThat(change.by()).isEqualTo("Ana Ruiz 2")).map(change -> change.what()).toList();
        assertThat(changes).extracting(OrderChangeRow::kind, OrderChangeRow::partNumber, OrderChangeRow::was, OrderChangeRow::became)
            .containsExactly(tuple("QUANTITY", "IT-100001", "30", "20"),
                tuple("REFERENCE", null, "OR-1", "OR-2"),
                tuple("WISHED_ON", null, null, "2026-12-01"));
        assertThatThrownBy(() -> portal.as(REQUESTER, () -> portal.get(ChangeOrder.class).change(
            new ChangeOrder.Request(number, seen, Map.of(1, "10"), "OR-2", LocalDate.parse("2026-12-01"))))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    @DisplayName("ORD-21.3 of sixteen who change the same order at once one does, and stock and contract are right")
    void changesOnce(Portal portal) throws Exception {
        String number = order(portal, DIRECTOR);
        int seen = version(portal, DIRECTOR, number);
        List<Callable<Boolean>> tabs = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            tabs.add(() -> {
                try {
                    portal.as(DIRECTOR, () -> portal.get(ChangeOrder.class).change(new ChangeOrder.Request(number, seen, Map.of(1, "10"), "OR-1", null)));
                    return true;
                } catch (ChangedMeanwhile second) {
                    return false;
                }
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(16);
        int changed = 0;
        try {
            for (Future<Boolean> tab : pool.invokeAll(tabs)) {
                changed += tab.get() ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(changed).isEqualTo(1);
        assertThat(portal.rows(RESERVED)).containsExactly("11|10", "13|5");
        assertThat(portal.rows("select cast(sum(amount) as numeric(9,2)) from contracts.consumption")).containsExactly("80.00");
        assertThat(portal.rows("select count(*) from ordering.order_change")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-21.4 an order that waits for approval waits on, and is approved as it is then")
    void waitsOn(Portal portal) {
        String number = order(portal, REQUESTER);
        change(portal, REQUESTER, new Wanted(number, Map.of(2, "0"), "OR-1", null));
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("AWAITING_APPROVAL");
        portal.as(APPROVER, () -> portal.get(ApproveOrder.class).approve(ApprovalActs.asItIs(portal, number)));
        assertThat(portal.rows("select status, cast(total as numeric(9,2)) from ordering.purchase_order")).containsExactly("SUBMITTED|240.00");
        change(portal, DIRECTOR, new Wanted(number, Map.of(1, "10"), "OR-1", null));
        assertThat(portal.rows(LINES)).containsExactly("1|10");
    }

    @Test
    @DisplayName("ORD-21.1 nobody changes a colleague's order but a director, and nobody meets another hospital's")
    void staysWithinTheWall(Portal portal) {
        String directors = order(portal, DIRECTOR);
        assertThatThrownBy(() -> change(portal, REQUESTER, new Wanted(directors, Map.of(1, "10"), "OR-1", null))).isInstanceOf(NotYourOrder.class);
        assertThat(portal.as(REQUESTER, () -> portal.get(ReadOrderToChange.class).read(directors)).obstacle()).isEqualTo("not-your-order");
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ReadOrderToChange.class).read(directors))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ChangeOrder.class).change(
            new ChangeOrder.Request(directors, 1, Map.of(1, "10"), null, null)))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(OPERATIONS, () -> portal.get(ReadOrderToChange.class).read(directors)))
            .isInstanceOf(NotPermitted.class);
    }

    private static String order(Portal portal, Actor buyer) {
        put(portal, buyer, "IT-100001", 30);
        put(portal, buyer, "IT-100003", 5);
        return submit(portal, buyer).number();
    }

    private static int version(Portal portal, Actor buyer, String number) {
        return portal.as(buyer, () -> portal.get(ReadOrderToChange.class).read(number)).version();
    }

    /** @param day null for as soon as possible */
    private record Wanted(String number, Map<Integer, String> quantities, String reference, String day) {
    }

    private static void change(Portal portal, Actor buyer, Wanted wanted) {
        int seen = Integer.parseInt(portal.rows("select version from ordering.purchase_order where number = '" + wanted.number() + "'").get(0));
        portal.as(buyer, () -> portal.get(ChangeOrder.class).change(new ChangeOrder.Request(wanted.number(), seen, wanted.quantities(),
            wanted.reference(), wanted.day() == null ? null : LocalDate.parse(wanted.day()))));
    }
}
