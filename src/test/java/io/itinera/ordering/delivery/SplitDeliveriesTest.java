package io.itinera.ordering.delivery;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.FOREIGN_SITE;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SITE;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.delivery.SplitActs.BANDAGE;
import static io.itinera.ordering.delivery.SplitActs.GLOVES;
import static io.itinera.ordering.delivery.SplitActs.WARD;
import static io.itinera.ordering.delivery.SplitActs.bandages;
import static io.itinera.ordering.delivery.SplitActs.cart;
import static io.itinera.ordering.delivery.SplitActs.day;
import static io.itinera.ordering.delivery.SplitActs.line;
import static io.itinera.ordering.delivery.SplitActs.order;
import static io.itinera.ordering.delivery.SplitActs.part;
import static io.itinera.ordering.delivery.SplitActs.ship;
import static io.itinera.ordering.delivery.SplitActs.sites;
import static io.itinera.ordering.delivery.SplitActs.split;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.delivery.boundary.FindShipments;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.aside.boundary.MoveCartLines;
import io.itinera.ordering.aside.boundary.SetCartAside;
import io.itinera.ordering.aside.boundary.TakeUpCart;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.ChangeCart;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.RepeatOrder;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.boundary.WishedDayNotPossible;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.boundary.ChooseCartDelivery;
import io.itinera.ordering.delivery.boundary.GoesToAnotherSite;
import io.itinera.ordering.delivery.boundary.PartRefused;
import io.itinera.ordering.delivery.boundary.PartsExceedLine;
import io.itinera.ordering.delivery.boundary.PlacedPart;
import io.itinera.ordering.delivery.boundary.ShowOrderParts;
import io.itinera.ordering.delivery.boundary.SplitCartLine;
import io.itinera.ordering.delivery.boundary.TooManyParts;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gloves come in tens and are in the house, for 30 November; of bandages ten are, thirty more come for 7 December and a hundred for 21 December. */
@WithDatabase
class SplitDeliveriesTest {
    private static final String STEPS = "select outcome, reason from journey.touchpoint where type = '%s' order by occurred_at, id";
    private static final String PARTS = "select part_no, site_id, wished_on, promised_on, quantity, shipped, cancelled from ordering.order_part order by line_id, part_no";
    private static final String SHIPPED = "select part_no, quantity, shipped from ordering.order_part order by part_no";
    private static final String LINE = "select quantity, promised_on, promised_parts, promise_revisions from ordering.order_line order by id";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("insert into accounts.site (id, account_id, name, street, postal_code, municipality) values (11, 1, 'Planta 3', 'Calle 2', '28002', 'Madrid');\n"
            + "update catalog.stock set on_hand = 10, incoming = 30, incoming_on = date '2026-12-03' where article_id = 15;\n"
            + "insert into catalog.later_delivery (article_id, arrives_on, quantity) values (15, date '2026-12-17', 100);");
    }

    @AfterEach
    void clear(Portal portal) {
        portal.sql("delete from delivery.shipment_line");
        portal.sql("delete from delivery.shipment");
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-27.7 parts of a line are kept with the cart, also while it lies aside, and what is not named goes with the order")
    void keepsParts(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        assertThat(split(portal, GLOVES, part("10", WARD, null), part("10", SITE, "2026-12-14"), part("10", WARD, null))).isInstanceOf(Chosen.Made.class);
        assertThat(line(portal).parts()).containsExactly(new CartPartRow(WARD, null, 20), new CartPartRow(SITE, day("2026-12-14"), 10));
        assertThat(line(portal).rest()).isEqualTo(10);
        assertThat(split(portal, GLOVES, part("20", WARD, null), part("10", SITE, "2026-12-14"))).isInstanceOf(Chosen.MadeBefore.class);
        long aside = cart(portal, DIRECTOR).id();
        portal.as(DIRECTOR, () -> portal.get(SetCartAside.class).setAside(aside, "Urgencias"));
        portal.as(DIRECTOR, () -> portal.get(TakeUpCart.class).takeUp(aside));
        assertThat(line(portal).parts()).hasSize(2);
        split(portal, GLOVES);
        assertThat(line(portal).isSplit()).isFalse();
        assertThat(portal.rows("select split from ordering.cart")).containsExactly("false");
        assertThat(portal.rows(STEPS.formatted("CART_LINE_SPLIT"))).containsExactly("COMPLETED|in-parts", "COMPLETED|undivided");
    }

    @Test
    @DisplayName("ORD-27.15 parts go along with a line that is moved or copied to a cart where it was not, and leave alone what was there")
    void goAlongIntoAnotherCart(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        put(portal, DIRECTOR, BANDAGE, 8);
        split(portal, GLOVES, part("10", WARD, "2026-12-14"));
        split(portal, BANDAGE, part("5", WARD, null));
        CartRow seen = cart(portal, DIRECTOR);
        portal.as(DIRECTOR, () -> portal.get(MoveCartLines.class).move(new MoveCartLines.Request(seen.id(), seen.version(), Set.of(11L), null, "Quirófano", true)));
        CartRow again = cart(portal, DIRECTOR);
        long other = Long.parseLong(portal.rows("select id from ordering.cart where status = 'ASIDE'").get(0));
        portal.as(DIRECTOR, () -> portal.get(MoveCartLines.class).move(new MoveCartLines.Request(seen.id(), again.version(), Set.of(11L, 15L), other, null, false)));
        assertThat(portal.rows("select c.status, c.split, l.article_id, l.quantity, p.site_id, p.wished_on, p.quantity from ordering.cart c"
            + " join ordering.cart_line l on l.cart_id = c.id join ordering.cart_part p on p.line_id = l.id order by l.article_id"))
            .containsExactly("ASIDE|true|11|80|11|2026-12-14|10", "ASIDE|true|15|8|11|null|5");
    }

    @Test
    @DisplayName("ORD-27.15 a repeated or rejected order's lines go where they went, without days gone by, and come complete if they did")
    void goAlongWithAnOrder(Portal portal) {
        put(portal, REQUESTER, GLOVES, 40);
        put(portal, REQUESTER, BANDAGE, 8);
        CartRow seen = cart(portal, REQUESTER);
        split(portal, REQUESTER, new SplitCartLine.Request(seen.id(), seen.version(), GLOVES, List.of(part("10", SITE, "2026-12-14"), part("10", WARD, "2026-12-01"))));
        portal.as(REQUESTER, () -> portal.get(ChooseCartDelivery.class).choose(seen.id(), true));
        CartRow ordered = cart(portal, REQUESTER);
        String number = portal.as(REQUESTER, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(ordered.id(), null, COST_CENTRE, SITE, null, false,
            new SubmitOrder.Seen(ordered.version(), ordered.total(), ordered.promised())))).number();
        put(portal, DIRECTOR, BANDAGE, 1);
        portal.clock().setTo(Instant.parse("2026-12-10T10:00:00Z"));
        portal.as(DIRECTOR, () -> portal.get(RepeatOrder.class).repeat(number));
        assertThat(cart(portal, DIRECTOR).completeOnly()).isFalse();
        assertThat(parts(portal, DIRECTOR)).containsExactly(new CartPartRow(SITE, day("2026-12-14"), 10), new CartPartRow(WARD, null, 10));
        portal.clock().setTo(Instant.parse("2026-12-15T10:00:00Z"));
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(number, "No"));
        assertThat(cart(portal, REQUESTER).completeOnly()).isTrue();
        assertThat(parts(portal, REQUESTER)).containsExactly(new CartPartRow(WARD, null, 10));
    }

    private static List<CartPartRow> parts(Portal portal, Actor buyer) {
        return cart(portal, buyer).lines().stream().flatMap(line -> line.parts().stream()).toList();
    }

    @Test
    @DisplayName("ORD-27.8 what cannot be is refused at the field of its part by its own reason, and nothing is kept")
    void refusesByField(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        refused(portal, "quantity-not-whole-packs", "parts:1:quantity", part("10", WARD, null), part("15", WARD, "2026-12-14"));
        refused(portal, "quantity-not-a-number", "parts:0:quantity", part("ten", WARD, null));
        refused(portal, "quantity-not-positive", "parts:0:quantity", part("-10", WARD, null));
        refused(portal, "wished-day-past", "parts:0:day", part("10", WARD, "2026-11-25"));
        refused(portal, "wished-day-weekend", "parts:0:day", part("10", WARD, "2026-11-28"));
        refused(portal, "part-site-missing", "parts:1:site", part("10", WARD, null), part("10", null, null));
        refused(portal, "parts-exceed-line", "parts:1:quantity", part("30", WARD, null), part("20", SITE, "2026-12-14"));
        assertThatThrownBy(() -> split(portal, GLOVES, Collections.nCopies(SplitCartLine.MOST + 1, part("10", WARD, null)).toArray(SplitCartLine.Part[]::new)))
            .isInstanceOf(TooManyParts.class);
        assertThat(portal.rows("select count(*) from ordering.cart_part")).containsExactly("0");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'CART_LINE_SPLIT' and outcome = 'REJECTED'")).containsExactly("8");
    }

    private static void refused(Portal portal, String code, String input, SplitCartLine.Part... parts) {
        assertThatThrownBy(() -> split(portal, GLOVES, parts)).isInstanceOfSatisfying(PartRefused.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.input()).isEqualTo(input);
        });
    }

    @Test
    @DisplayName("ORD-27.8 another hospital's site answers like one that does not exist, another hospital's cart like one that is not open, and nobody splits without being a buyer")
    void staysWithinTheWall(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        CartRow seen = cart(portal, DIRECTOR);
        for (long site : new long[] {FOREIGN_SITE, 987_654}) {
            assertThatThrownBy(() -> split(portal, GLOVES, part("10", site, null))).isInstanceOfSatisfying(NoSuchRecord.class,
                refusal -> assertThat(refusal.arguments()).isEmpty());
        }
        SplitCartLine.Request theirs = new SplitCartLine.Request(seen.id(), seen.version(), GLOVES, List.of(part("10", FOREIGN_SITE, null)));
        assertThatThrownBy(() -> split(portal, STRANGER, theirs)).isInstanceOf(CartSetAside.class);
        assertThatThrownBy(() -> split(portal, APPROVER, theirs)).isInstanceOf(NotPermitted.class);
        String number = bandages(portal, 10, null, part("4", WARD, null));
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(ShowOrderParts.class).parts(number))).isInstanceOf(NoSuchRecord.class);
        assertThat(portal.rows("select count(*) from ordering.cart_part")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-27.9 a line never has fewer than go elsewhere: that is refused; one that grows has more for the order's site, one that goes takes its parts along")
    void keepsRoom(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        split(portal, GLOVES, part("30", WARD, null));
        assertThatThrownBy(() -> change(portal, "20")).isInstanceOf(PartsExceedLine.class);
        change(portal, "30");
        assertThat(line(portal).rest()).isZero();
        put(portal, DIRECTOR, GLOVES, 20);
        assertThat(line(portal).rest()).isEqualTo(20);
        change(portal, "0");
        assertThat(portal.rows("select count(*) from ordering.cart_part")).containsExactly("0");
        put(portal, DIRECTOR, GLOVES, 10);
        assertThat(line(portal).isSplit()).isFalse();
    }

    private static void change(Portal portal, String quantity) {
        portal.as(DIRECTOR, () -> portal.get(ChangeCart.class).change(GLOVES, quantity, null));
    }

    @Test
    @DisplayName("ORD-27.9 whoever did not see what another tab made of the cart is told, splitting and ordering")
    void tellsAnotherTab(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        CartRow seen = cart(portal, DIRECTOR);
        split(portal, GLOVES, part("30", WARD, null));
        SplitCartLine.Request late = new SplitCartLine.Request(seen.id(), seen.version(), GLOVES, List.of(part("10", WARD, null)));
        assertThatThrownBy(() -> split(portal, DIRECTOR, late)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class)
            .submit(new SubmitOrder.Request(seen.id(), null, 1L, SITE, null, false,
                new SubmitOrder.Seen(seen.version(), seen.total()))))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(line(portal).parts()).containsExactly(new CartPartRow(WARD, null, 30));
    }

    @Test
    @DisplayName("ORD-27.10 each part is promised by its own day, what comes first for whoever wants it first, and the line is complete with the last one")
    void promisesEachPart(Portal portal) {
        String number = bandages(portal, 50, null, part("20", SITE, "2026-12-28"), part("5", WARD, "2026-12-01"));
        assertThat(portal.rows(PARTS)).containsExactly("0|1|null|2026-12-07|25|0|0", "1|1|2026-12-28|2026-12-28|20|0|0", "2|11|2026-12-01|2026-12-07|5|0|0");
        assertThat(portal.rows(LINE)).containsExactly("50|2026-12-28|null|0");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowOrderParts.class).parts(number)).values().iterator().next()).extracting(PlacedPart::site)
            .containsExactly("Almacén · Calle 1, 28001 Madrid", "Planta 3 · Calle 2, 28002 Madrid", "Almacén · Calle 1, 28001 Madrid");
        assertThat(portal.rows("select due_on from delivery.order_at_work")).containsExactly("2026-12-07");
        put(portal, DIRECTOR, GLOVES, 10);
        String whole = order(portal, null);
        assertThat(portal.rows("select split from ordering.purchase_order order by id")).containsExactly("true", "false");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowOrderParts.class).parts(whole))).isEmpty();
    }

    @Test
    @DisplayName("ORD-27.10 a cart that comes complete says the day on which its last part is there")
    void saysTheLastDay(Portal portal) {
        put(portal, DIRECTOR, BANDAGE, 10);
        assertThat(cart(portal, DIRECTOR).completeOn()).isEqualTo("2026-11-30");
        split(portal, BANDAGE, part("4", WARD, "2026-12-21"), part("2", SITE, "2026-12-14"));
        assertThat(cart(portal, DIRECTOR).completeOn()).isEqualTo("2026-12-21");
    }

    @Test
    @DisplayName("ORD-27.10 a part's day that has gone by since is told when the cart is ordered")
    void looksAtDaysAgain(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        split(portal, GLOVES, part("10", WARD, "2026-11-27"));
        portal.clock().setTo(Instant.parse("2026-11-30T10:00:00Z"));
        assertThatThrownBy(() -> order(portal, null)).isInstanceOf(WishedDayNotPossible.class);
        assertThat(portal.rows("select count(*) from ordering.purchase_order")).containsExactly("0");
    }

    @Test
    @DisplayName("ORD-27.11 a shipment goes to one site with what is for that one; what goes elsewhere is refused and stays")
    void shipsToOneSite(Portal portal) {
        put(portal, DIRECTOR, GLOVES, 40);
        put(portal, DIRECTOR, BANDAGE, 10);
        split(portal, GLOVES, part("10", WARD, null), part("20", WARD, "2026-12-14"));
        String number = confirmed(portal, order(portal, null));
        assertThat(sites(portal, number)).extracting(site -> site.name() + " " + site.toShip().values()).containsExactly("Almacén [10, 10]", "Planta 3 [30]");
        assertThatThrownBy(() -> ship(portal, number, WARD, Map.of(1, 30, 2, 10))).isInstanceOfSatisfying(GoesToAnotherSite.class,
            refusal -> assertThat(refusal.arguments()).isEqualTo(List.of(number, BANDAGE, 10, 0)));
        assertThatThrownBy(() -> ship(portal, number, null, Map.of(1, 20))).isInstanceOf(GoesToAnotherSite.class);
        assertThatThrownBy(() -> ship(portal, number, FOREIGN_SITE, Map.of(1, 10))).isInstanceOf(GoesToAnotherSite.class);
        assertThat(portal.rows("select count(*) from delivery.shipment")).containsExactly("0");
        assertThat(portal.rows(STEPS.formatted("ORDER_SHIPPED"))).hasSize(3).containsOnly("REJECTED|goes-to-another-site");

        ship(portal, number, WARD, Map.of(1, 20));
        assertThat(portal.rows(SHIPPED)).containsExactly("0|10|0", "1|10|10", "2|20|10");
        String first = ship(portal, number, null, Map.of(1, 10, 2, 10));
        ship(portal, number, WARD, Map.of(1, 10));
        assertThat(portal.rows(SHIPPED)).containsExactly("0|10|10", "1|10|10", "2|20|20");
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("SHIPPED");
        assertThat(portal.rows("select site_id from delivery.shipment order by id")).containsExactly("11", "1", "11");
        assertThat(portal.as(DIRECTOR, () -> portal.get(FindShipments.class).shipment(first)).siteName()).isEqualTo("Almacén");
        assertThat(sites(portal, number)).isEmpty();
    }

    private static String confirmed(Portal portal, String number) {
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(number, List.of())));
        return number;
    }
}
