package io.itinera.ordering.boundary;

import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.SITE;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.catalog.boundary.ChangeStock;
import io.itinera.catalog.boundary.Delivery;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.Promise.Part;
import io.itinera.catalog.boundary.StockCount;
import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.ConfirmOrder.Line;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class PromiseTest {
    private static final String BANDAGE = "IT-100005";
    private static final String LINES = "select quantity, promised_on, promised_parts, promise_revisions from ordering.order_line order by id";
    private static final String MOVED = "select account_id, initiator, reason from journey.touchpoint where type = 'PROMISE_MOVED'";

    /** Ten bandages in the house, thirty that come in a week, a hundred after that. */
    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 10, incoming = 30, incoming_on = date '2026-12-03' where article_id = 15;\n"
            + "insert into catalog.later_delivery (article_id, arrives_on, quantity) values (15, date '2026-12-17', 100);");
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-19.1 the cart and the order say which part of a line comes when; on the wished day at the earliest")
    void promisesPartByPart(Portal portal) {
        put(portal, DIRECTOR, BANDAGE, 50);
        CartLineRow line = cart(portal, DIRECTOR).lines().get(0);
        assertThat(line.supply().promise().parts()).containsExactly(part(10, "2026-11-30"), part(30, "2026-12-07"), part(10, "2026-12-21"));
        String number = submit(portal, DIRECTOR).number();
        assertThat(detail(portal, number).lines().get(0).parts()).isEqualTo(line.supply().promise().parts());
        assertThat(portal.rows(LINES)).containsExactly("50|2026-12-21|2026-11-30=10 2026-12-07=30 2026-12-21=10|0");
        put(portal, DIRECTOR, BANDAGE, 40);
        CartRow seen = cart(portal, DIRECTOR);
        submitSeen(portal, DIRECTOR, seen, LocalDate.parse("2026-12-28"));
        assertThat(portal.rows(LINES)).last().isEqualTo("40|2026-12-28|null|0");
    }

    @Test
    @DisplayName("ORD-19.1 beyond all that is on its way an article can be ordered only where it is known when its maker supplies")
    void ordersFromTheMaker(Portal portal) {
        put(portal, DIRECTOR, BANDAGE, 200);
        assertThat(cart(portal, DIRECTOR).lines().get(0).supply()).isEqualTo(new CartLineRow.Supply(true, 140, null));
        portal.sql("update catalog.stock set lead_days = 20 where article_id = 15");
        CartLineRow line = cart(portal, DIRECTOR).lines().get(0);
        assertThat(line.isShort()).isFalse();
        assertThat(line.supply().promise().parts()).last().isEqualTo(part(60, "2026-12-28"));
        submit(portal, DIRECTOR);
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 15")).containsExactly("200");
        portal.sql("update catalog.stock set incoming = 0, incoming_on = null, on_hand = 0 where article_id = 15");
        put(portal, DIRECTOR, BANDAGE, 1);
        assertThat(cart(portal, DIRECTOR).lines().get(0).supply().promise().parts()).containsExactly(part(1, "2026-12-28"));
    }

    @Test
    @DisplayName("ORD-19.2 of 32 buyers of the last ten pieces ten are promised these, and all others the next delivery")
    void promisesPiecesOnce(Portal portal) throws Exception {
        ManyBuyers.layOut(portal);
        ManyBuyers.allAtOnce(ManyBuyers.COUNT, i -> {
            put(portal, ManyBuyers.buyer(i), BANDAGE, 1);
            return submit(portal, ManyBuyers.buyer(i)).number();
        });
        assertThat(portal.rows("select promised_on, count(*) from ordering.order_line group by promised_on order by promised_on"))
            .containsExactly("2026-11-30|10", "2026-12-07|22");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 15")).containsExactly("32");
    }

    @Test
    @DisplayName("ORD-19.3 whoever was shown an earlier day is told before anything is ordered, keeps the cart, and orders when that day suits")
    void tellsBeforeOrdering(Portal portal) throws Exception {
        ManyBuyers.layOut(portal);
        List<CartRow> seen = new ArrayList<>();
        for (int i = 0; i < ManyBuyers.COUNT; i++) {
            put(portal, ManyBuyers.buyer(i), BANDAGE, 1);
            seen.add(cart(portal, ManyBuyers.buyer(i)));
        }
        List<String> ends = ManyBuyers.allAtOnce(ManyBuyers.COUNT, i -> {
            try {
                submitSeen(portal, ManyBuyers.buyer(i), seen.get(i), null);
                return "ordered";
            } catch (PromiseWorsened told) {
                return told.arguments().toString();
            }
        });
        assertThat(ends.stream().filter("ordered"::equals)).hasSize(10);
        assertThat(ends.stream().filter(end -> !end.equals("ordered")).distinct()).containsExactly("[IT-100005, 1, 2026-11-30, 2026-12-07]");
        assertThat(portal.rows("select count(*) from ordering.order_line")).containsExactly("10");
        assertThat(portal.rows("select count(*), reason from journey.touchpoint where type = 'ORDER_SUBMITTED' group by reason order by reason"))
            .containsExactly("22|promise-worsened", "10|null");
        int told = ends.indexOf("[IT-100005, 1, 2026-11-30, 2026-12-07]");
        submitSeen(portal, ManyBuyers.buyer(told), cart(portal, ManyBuyers.buyer(told)), null);
        assertThat(portal.rows("select count(*) from ordering.order_line where promised_on = date '2026-12-07'")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-19.3 a later day than seen does not matter to whoever wishes for a still later one")
    void doesNotAskInVain(Portal portal) {
        put(portal, DIRECTOR, BANDAGE, 10);
        CartRow seen = cart(portal, DIRECTOR);
        portal.sql("update catalog.stock set reserved = 5 where article_id = 15");
        assertThatThrownBy(() -> submitSeen(portal, DIRECTOR, seen, null)).isInstanceOf(PromiseWorsened.class);
        assertThatThrownBy(() -> submitSeen(portal, DIRECTOR, seen, LocalDate.parse("2026-12-04"))).isInstanceOf(PromiseWorsened.class);
        submitSeen(portal, DIRECTOR, seen, LocalDate.parse("2026-12-07"));
        assertThat(portal.rows(LINES)).containsExactly("10|2026-12-07|null|0");
    }

    @Test
    @DisplayName("ORD-19.4 a day that the supplier confirms otherwise is a revision, kept and shown with the order")
    void keepsWhatTheSupplierConfirms(Portal portal) {
        String number = order(portal, DIRECTOR, 50);
        long line = detail(portal, number).lines().get(0).id();
        confirm(portal, number, line, "2026-12-21");
        assertThat(detail(portal, number).revisions()).isEmpty();
        assertThat(detail(portal, number).lines().get(0).parts()).hasSize(3);
        confirm(portal, number, line, "2026-12-30");
        confirm(portal, number, line, "2026-12-23");
        assertThat(detail(portal, number).revisions()).extracting(PromiseRevisionRow::wasOn, PromiseRevisionRow::promisedOn, PromiseRevisionRow::cause)
            .containsExactly(tuple(LocalDate.parse("2026-12-30"), LocalDate.parse("2026-12-23"), "CONFIRMED"),
                tuple(LocalDate.parse("2026-12-21"), LocalDate.parse("2026-12-30"), "CONFIRMED"));
        assertThat(portal.rows(LINES)).containsExactly("50|2026-12-23|null|2");
        assertThat(portal.rows("select first_promised_on from ordering.order_line")).containsExactly("2026-12-21");
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ShowOrder.class).detail(number)))
            .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("ORD-19.5 a delivery that comes later moves the lines that wait for it, in the order of the orders, and their buyers are told")
    void followsTheDeliveries(Portal portal) {
        order(portal, DIRECTOR, 10);
        String second = order(portal, DIRECTOR, 20);
        order(portal, STRANGER, 10);
        order(portal, DIRECTOR, 20);
        change(portal, new StockCount(10, List.of(new Delivery(20, day("2026-12-03")), new Delivery(110, day("2026-12-17"))), null));
        assertThat(portal.rows(LINES)).containsExactly("10|2026-11-30|null|0", "20|2026-12-07|null|0", "10|2026-12-21|null|1",
            "20|2026-12-21|null|0");
        change(portal, new StockCount(10, List.of(new Delivery(130, day("2026-12-10"))), null));
        assertThat(portal.rows(LINES)).containsExactly("10|2026-11-30|null|0", "20|2026-12-14|null|1", "10|2026-12-14|null|2",
            "20|2026-12-14|null|1");
        assertThat(detail(portal, second).revisions()).extracting(PromiseRevisionRow::wasOn, PromiseRevisionRow::promisedOn, PromiseRevisionRow::cause)
            .containsExactly(tuple(day("2026-12-07"), day("2026-12-14"), "SUPPLY"));
        assertThat(portal.rows(MOVED + " order by id")).containsExactly("2|SUPPLIER|later", "1|SUPPLIER|later", "2|SUPPLIER|sooner", "1|SUPPLIER|sooner");
        assertThat(portal.rows("select person_id, count(*) from alerts.alert where message_key = 'promise-moved' group by person_id order by person_id"))
            .containsExactly("1|2", "5|2");
    }

    @Test
    @DisplayName("ORD-19.5 a day that the supplier has confirmed is never made an earlier one by a delivery, only a later one")
    void keepsAConfirmedDay(Portal portal) {
        String number = order(portal, DIRECTOR, 40);
        confirm(portal, number, detail(portal, number).lines().get(0).id(), "2026-12-07");
        order(portal, DIRECTOR, 60);
        assertThat(portal.rows(LINES)).containsExactly("40|2026-12-07|2026-11-30=10 2026-12-07=30|0", "60|2026-12-21|null|0");
        change(portal, new StockCount(200, List.of(), null));
        assertThat(portal.rows(LINES)).containsExactly("40|2026-12-07|2026-11-30=10 2026-12-07=30|0", "60|2026-11-30|null|1");
        change(portal, new StockCount(0, List.of(new Delivery(200, day("2026-12-17"))), null));
        assertThat(portal.rows(LINES)).containsExactly("40|2026-12-21|null|1", "60|2026-12-21|null|2");
    }

    @Test
    @DisplayName("ORD-19.5 a part that comes later is told, also where the line is complete as before; what is shipped is left out")
    void followsEachPart(Portal portal) {
        String number = order(portal, DIRECTOR, 50);
        portal.sql("update ordering.order_line set shipped = 4, confirmed = 4");
        portal.sql("update catalog.stock set on_hand = 6, reserved = 46 where article_id = 15");
        change(portal, new StockCount(6, List.of(new Delivery(30, day("2026-12-10")), new Delivery(100, day("2026-12-17"))), null));
        assertThat(portal.rows(LINES)).containsExactly("50|2026-12-21|2026-11-30=6 2026-12-14=30 2026-12-21=10|1");
        assertThat(detail(portal, number).revisions()).extracting(PromiseRevisionRow::quantity, PromiseRevisionRow::wasOn, PromiseRevisionRow::promisedOn)
            .containsExactly(tuple(36, day("2026-12-07"), day("2026-12-14")));
        assertThat(detail(portal, number).lines().get(0).parts())
            .containsExactly(part(6, "2026-11-30"), part(30, "2026-12-14"), part(10, "2026-12-21"));
    }

    @Test
    @DisplayName("ORD-19.5 counting moves nothing that it does not concern: neither a day confirmed by hand, nor one that a line has missed")
    void leavesOtherDaysAlone(Portal portal) {
        String confirmed = order(portal, DIRECTOR, 20);
        confirm(portal, confirmed, detail(portal, confirmed).lines().get(0).id(), "2026-12-02");
        order(portal, DIRECTOR, 5);
        portal.clock().setTo(Instant.parse("2026-12-15T10:00:00Z"));
        change(portal, new StockCount(60, List.of(), null));
        assertThat(portal.rows("select promised_on, promise_revisions from ordering.order_line order by id"))
            .containsExactly("2026-12-02|1", "2026-12-07|0");
    }

    @Test
    @DisplayName("ORD-19.5 where nothing is known to come any more, the lines that wait are told a day as for an unknown delivery")
    void saysADayAllTheSame(Portal portal) {
        order(portal, DIRECTOR, 40);
        change(portal, new StockCount(10, List.of(), null));
        assertThat(portal.rows(LINES)).containsExactly("40|2026-12-14|2026-11-30=10 2026-12-14=30|1");
    }

    @Test
    @DisplayName("ORD-19.6 what an order had taken of stock and deliveries is free again when it is cancelled")
    void givesBack(Portal portal) {
        String number = order(portal, DIRECTOR, 40);
        put(portal, DIRECTOR, BANDAGE, 10);
        assertThat(cart(portal, DIRECTOR).lines().get(0).supply().promise().completeOn()).isEqualTo("2026-12-21");
        portal.as(DIRECTOR, () -> portal.get(CancelOrder.class).cancel(number));
        assertThat(cart(portal, DIRECTOR).lines().get(0).supply().promise().completeOn()).isEqualTo("2026-11-30");
    }

    private static String order(Portal portal, Actor buyer, int quantity) {
        put(portal, buyer, BANDAGE, quantity);
        CartRow cart = cart(portal, buyer);
        long place = buyer == STRANGER ? OrderingFixture.FOREIGN_SITE : SITE;
        return portal.as(buyer, () -> portal.get(SubmitOrder.class)
            .submit(new SubmitOrder.Request(cart.id(), null, place, place, null, false, null))).number();
    }

    private static void submitSeen(Portal portal, Actor buyer, CartRow seen, LocalDate wished) {
        portal.as(buyer, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(seen.id(), null, COST_CENTRE, SITE, wished, false,
            new SubmitOrder.Seen(seen.version(), seen.total(), seen.promised()))));
    }

    private static void confirm(Portal portal, String number, long line, String on) {
        int quantity = Integer.parseInt(portal.rows("select quantity from ordering.order_line where id = " + line).get(0));
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number, List.of(
            new Line(line, quantity, day(on))))));
    }

    private static void change(Portal portal, StockCount counted) {
        portal.as(OPERATIONS, () -> {
            StockCount seen = StockCount.of(portal.get(FindStock.class).stock(BANDAGE));
            portal.get(ChangeStock.class).change(new ChangeStock.Request(BANDAGE, seen, counted));
        });
    }

    private static CartRow cart(Portal portal, Actor buyer) {
        return portal.as(buyer, () -> portal.get(ShowCart.class).cart());
    }

    private static OrderDetailRow detail(Portal portal, String number) {
        return portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number));
    }

    private static Part part(int quantity, String on) {
        return new Part(quantity, day(on));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
