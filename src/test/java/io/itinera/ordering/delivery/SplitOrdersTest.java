package io.itinera.ordering.delivery;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SITE;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.delivery.SplitActs.BANDAGE;
import static io.itinera.ordering.delivery.SplitActs.GLOVES;
import static io.itinera.ordering.delivery.SplitActs.WARD;
import static io.itinera.ordering.delivery.SplitActs.bandages;
import static io.itinera.ordering.delivery.SplitActs.cart;
import static io.itinera.ordering.delivery.SplitActs.day;
import static io.itinera.ordering.delivery.SplitActs.lines;
import static io.itinera.ordering.delivery.SplitActs.order;
import static io.itinera.ordering.delivery.SplitActs.part;
import static io.itinera.ordering.delivery.SplitActs.ship;
import static io.itinera.ordering.delivery.SplitActs.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.boundary.ChangeStock;
import io.itinera.catalog.boundary.Delivery;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.Promise;
import io.itinera.catalog.boundary.StockCount;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.change.boundary.ChangeOrder;
import io.itinera.ordering.change.boundary.ReadOrderToChange;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.boundary.OrderGoesComplete;
import io.itinera.ordering.delivery.boundary.SplitCartLine;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an order whose lines go to several sites or come on several days; the supply is that of {@link SplitDeliveriesTest}. */
@WithDatabase
class SplitOrdersTest {
    private static final String PARTS = "select part_no, wished_on, promised_on, quantity, shipped, cancelled from ordering.order_part order by line_id, part_no";
    private static final String LINE = "select quantity, promised_on, promised_parts, promise_revisions from ordering.order_line order by id";
    private static final int CASES = 2000;

    @BeforeEach
    void layOut(Portal portal) {
        new SplitDeliveriesTest().layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        new SplitDeliveriesTest().clear(portal);
    }

    @Test
    @DisplayName("ORD-27.10 of any parts of any promise no piece is promised twice, none before it is wanted or there, and those wanted first come first")
    void dividesAnyPromise() {
        Random random = new Random(27);
        for (int i = 0; i < CASES; i++) {
            List<CartPartRow> parts = new ArrayList<>();
            for (int part = random.nextInt(5); part >= 0; part--) {
                parts.add(new CartPartRow(random.nextInt(3), random.nextInt(4) == 0 ? null : day("2026-12-01").plusDays(random.nextInt(12)), 1 + random.nextInt(9)));
            }
            int all = parts.stream().mapToInt(CartPartRow::quantity).sum();
            Promise possible = possible(random, all);
            List<Promise> promises = CartPartRow.promises(possible, parts);
            for (int one = 0; one < parts.size(); one++) {
                CartPartRow part = parts.get(one);
                assertThat(promises.get(one).parts()).allSatisfy(some -> assertThat(part.wishedOn() == null || !some.on().isBefore(part.wishedOn())).isTrue());
                assertThat(promises.get(one).parts().stream().mapToInt(Promise.Part::quantity).sum()).isEqualTo(part.quantity());
                for (int other = 0; other < parts.size(); other++) {
                    if (isWantedBefore(part, parts.get(other))) {
                        assertThat(promises.get(one).completeOn()).isBeforeOrEqualTo(promises.get(other).completeOn());
                    }
                }
            }
            Promise together = Promise.together(promises);
            assertThat(possible.behind(together)).isEmpty();
            assertThat(CartPartRow.promises(together, parts)).isEqualTo(promises);
        }
    }

    private static Promise possible(Random random, int pieces) {
        List<Promise.Part> parts = new ArrayList<>();
        LocalDate on = day("2026-11-30");
        for (int left = pieces; left > 0;) {
            int some = 1 + random.nextInt(left);
            parts.add(new Promise.Part(some, on));
            on = on.plusDays(1 + random.nextInt(6));
            left -= some;
        }
        return new Promise(parts);
    }

    private static boolean isWantedBefore(CartPartRow one, CartPartRow other) {
        return other.wishedOn() != null && (one.wishedOn() == null || one.wishedOn().isBefore(other.wishedOn()));
    }

    @Test
    @DisplayName("ORD-27.12 an order that comes complete comes complete for each site and day: nothing of that stays behind, and nothing else is waited for")
    void comesCompleteForEachSiteAndDay(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        put(portal, DIRECTOR, BANDAGE, 10);
        split(portal, GLOVES, part("10", WARD, null), part("10", WARD, "2026-12-14"));
        split(portal, BANDAGE, part("4", WARD, null));
        DeliveryActs.tick(portal, DIRECTOR, true);
        String number = confirmed(portal, order(portal, null));
        assertThatThrownBy(() -> ship(portal, number, WARD, Map.of(1, 10))).isInstanceOfSatisfying(OrderGoesComplete.class,
            refusal -> assertThat(refusal.arguments()).isEqualTo(List.of(number, BANDAGE, 4)));
        assertThatThrownBy(() -> ship(portal, number, WARD, Map.of(1, 15, 2, 4))).isInstanceOfSatisfying(OrderGoesComplete.class,
            refusal -> assertThat(refusal.arguments()).isEqualTo(List.of(number, GLOVES, 5)));
        ship(portal, number, WARD, Map.of(1, 10, 2, 4));
        assertThatThrownBy(() -> ship(portal, number, SITE, Map.of(2, 6))).isInstanceOf(OrderGoesComplete.class);
        ship(portal, number, SITE, Map.of(1, 20, 2, 6));
        ship(portal, number, WARD, Map.of(1, 10));
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("SHIPPED");
    }

    @Test
    @DisplayName("ORD-15.9 whoever is asked about an order sees on its page and in the letter that it comes complete, and what of it goes elsewhere and when")
    void isToldToApprovers(Portal portal) {
        put(portal, REQUESTER, GLOVES, 10);
        OrderingFixture.submit(portal, REQUESTER);
        put(portal, REQUESTER, GLOVES, 40);
        put(portal, REQUESTER, BANDAGE, 10);
        CartRow seen = cart(portal, REQUESTER);
        split(portal, REQUESTER, new SplitCartLine.Request(seen.id(), seen.version(), GLOVES, List.of(part("10", WARD, null), part("20", WARD, "2026-12-14"))));
        DeliveryActs.tick(portal, REQUESTER, true);
        OrderingFixture.submit(portal, REQUESTER);
        List<ApprovalCaseRow> waiting = portal.as(APPROVER, () -> portal.get(ReadApprovals.class).waitingForMe());
        assertThat(waiting).hasSize(2).first().satisfies(usual -> assertThat(usual.parts()).doesNotContainKey(usual.lines().get(0).id()));
        ApprovalCaseRow apart = waiting.get(1);
        assertThat(apart.order().completeOnly()).isTrue();
        assertThat(apart.parts()).containsOnlyKeys(apart.lines().get(0).id());
        assertThat(apart.parts().get(apart.lines().get(0).id())).extracting(one -> one.site() + " " + one.row().quantity() + " " + one.row().wishedOn())
            .containsExactly("Almacén · Calle 1, 28001 Madrid 10 null", "Planta 3 · Calle 2, 28002 Madrid 10 null", "Planta 3 · Calle 2, 28002 Madrid 20 2026-12-14");
        assertThat(portal.rows("select a.message_key, l.body like '%Se envía solo cuando está todo.%', l.body like '%en Planta 3; lo último, el 14 dic 2026.%'"
            + " from alerts.alert a join alerts.letter l on l.alert_id = a.id where a.message_key like 'approval-%' order by a.id"))
            .as("the first is asked of two").containsExactly("approval-wanted|false|false", "approval-wanted|false|false", "approval-wanted-delivery|true|true");
    }

    @Test
    @DisplayName("ORD-27.13 an order that becomes smaller loses what is wanted last, and its own day moves what goes with it")
    void becomesSmaller(Portal portal) {
        String number = bandages(portal, 50, null, part("20", SITE, "2026-12-28"), part("5", WARD, "2026-12-01"));
        change(portal, number, "28", null);
        assertThat(portal.rows(PARTS)).containsExactly("0|null|2026-12-07|25|0|0", "2|2026-12-01|2026-12-07|3|0|0");
        assertThat(portal.rows(LINE)).containsExactly("28|2026-12-07|null|0");
        change(portal, number, "28", "2026-12-10");
        assertThat(portal.rows(PARTS)).containsExactly("0|2026-12-10|2026-12-07|25|0|0", "2|2026-12-01|2026-12-07|3|0|0");
        change(portal, number, "3", "2026-12-10");
        assertThat(portal.rows(PARTS)).containsExactly("2|2026-12-01|2026-12-07|3|0|0");
    }

    private static void change(Portal portal, String number, String quantity, String wished) {
        int seen = portal.as(DIRECTOR, () -> portal.get(ReadOrderToChange.class).read(number)).version();
        portal.as(DIRECTOR, () -> portal.get(ChangeOrder.class).change(new ChangeOrder.Request(number, seen, Map.of(1, quantity), null, day(wished))));
    }

    @Test
    @DisplayName("ORD-27.13 what the supplier will not send is what is wanted last, and no part is promised for later than its line")
    void isConfirmedInPart(Portal portal) {
        String number = bandages(portal, 50, null, part("20", SITE, "2026-12-28"), part("5", WARD, "2026-12-01"));
        confirm(portal, number, 28, "2026-12-04");
        assertThat(portal.rows(PARTS)).containsExactly("0|null|2026-12-04|25|0|0", "1|2026-12-28|2026-12-28|20|0|20", "2|2026-12-01|2026-12-04|5|0|2");
        confirm(portal, number, 28, "2026-12-21");
        assertThat(portal.rows(PARTS)).containsExactly("0|null|2026-12-04|25|0|0", "1|2026-12-28|2026-12-28|20|0|20", "2|2026-12-01|2026-12-21|5|0|2");
        portal.sql("update catalog.stock set on_hand = 100 where article_id = 15");
        ship(portal, number, WARD, Map.of(1, 3));
        ship(portal, number, SITE, Map.of(1, 25));
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("SHIPPED");
    }

    private static void confirm(Portal portal, String number, int pieces, String on) {
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number,
            List.of(new ConfirmOrder.Line(lines(portal, number).get(0).id(), pieces, day(on))))));
    }

    private static String confirmed(Portal portal, String number) {
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number, List.of())));
        return number;
    }

    @Test
    @DisplayName("ORD-27.13 a delivery that comes later moves the parts that wait for it and no other, and tells the line once")
    void followsTheSupply(Portal portal) {
        String number = bandages(portal, 50, null, part("20", SITE, "2026-12-28"), part("5", WARD, "2026-12-01"));
        portal.as(OPERATIONS, () -> {
            StockCount seen = StockCount.of(portal.get(FindStock.class).stock(BANDAGE));
            portal.get(ChangeStock.class).change(new ChangeStock.Request(BANDAGE, seen, new StockCount(10,
                List.of(new Delivery(30, day("2026-12-10")), new Delivery(100, day("2026-12-17"))), null)));
        });
        assertThat(portal.rows(PARTS)).containsExactly("0|null|2026-12-14|25|0|0", "1|2026-12-28|2026-12-28|20|0|0", "2|2026-12-01|2026-12-14|5|0|0");
        assertThat(portal.rows(LINE)).containsExactly("50|2026-12-28|null|1");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).revisions()).hasSize(1);
        assertThat(portal.rows("select count(*) from alerts.alert where message_key = 'promise-moved'")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-27.13 what waited for approval longer than it was held is promised anew to each part")
    void isPromisedAnew(Portal portal) {
        put(portal, REQUESTER, BANDAGE, 20);
        CartRow seen = cart(portal, REQUESTER);
        split(portal, REQUESTER, new SplitCartLine.Request(seen.id(), seen.version(), BANDAGE, List.of(part("5", WARD, "2026-12-28"))));
        String number = OrderingFixture.submit(portal, REQUESTER).number();
        assertThat(portal.rows(PARTS)).containsExactly("0|null|2026-12-07|15|0|0", "1|2026-12-28|2026-12-28|5|0|0");
        portal.clock().setTo(OrderingFixture.NOW.plus(Duration.ofDays(8)));
        portal.as(APPROVER, () -> {
            ApprovalCaseRow waiting = portal.get(ReadApprovals.class).waitingForMe().get(0);
            portal.get(ApproveOrder.class).approve(new ApproveOrder.Request(number, waiting.order().changes(), waiting.since().renewal(), false));
        });
        assertThat(portal.rows(PARTS)).containsExactly("0|null|2026-12-08|15|0|0", "1|2026-12-28|2026-12-28|5|0|0");
        assertThat(portal.rows("select promised_on, promised_parts from ordering.order_line")).containsExactly("2026-12-28|null");
    }
}
