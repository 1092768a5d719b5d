package io.itinera.ordering.boundary;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.FOREIGN_SITE;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.SITE;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.request;
import static io.itinera.ordering.OrderingFixture.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.NotEnoughStock;
import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.OrderAboveApprovalLimit;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class SubmitOrderTest {
    private static final String TOUCHPOINTS = "select outcome, reason, amount, account_id from journey.touchpoint"
        + " where type = 'ORDER_SUBMITTED' order by occurred_at";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-2.1 a cart becomes one order at today's prices, with goods promised and the contract consumed")
    void turnsCartIntoOrder(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        put(portal, DIRECTOR, "IT-100003", 5);
        SubmitResult result = submit(portal, DIRECTOR);
        assertThat(result).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(portal.rows("select number, status, total, currency from ordering.purchase_order"))
            .containsExactly(result.number() + "|SUBMITTED|580.0000|EUR");
        assertThat(portal.rows("select line_no, part_number, quantity, unit_price, contract_id, promised_on from ordering.order_line order by line_no"))
            .containsExactly("1|IT-100001|10|8.0000|1|2026-11-30", "2|IT-100003|5|100.0000|null|2026-12-03");
        assertThat(portal.rows("select amount from contracts.consumption")).containsExactly("80.0000");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("10");
        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("COMPLETED|null|580.0000|1");
        assertThat(portal.rows("select o.object_type from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'ORDER_SUBMITTED' order by o.object_type")).containsExactly("CART", "ORDER", "PRODUCT", "PRODUCT");
    }

    @Test
    @DisplayName("ORD-2.2 submitting the same cart again gives the same order and no second touchpoint")
    void givesTheSameOrderAgain(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        long cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart().id());
        String number = submit(portal, DIRECTOR).number();
        SubmitResult again = portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(request(cart)));
        assertThat(again).isEqualTo(new SubmitResult.AlreadySubmitted(number));
        assertThat(portal.rows(TOUCHPOINTS)).hasSize(1);
    }

    @Test
    @DisplayName("ORD-2.2 the same cart on other terms is refused and names the order it became")
    void refusesOtherTerms(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        long cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart().id());
        String number = submit(portal, DIRECTOR).number();
        var other = new SubmitOrder.Request(cart, "OR-2", COST_CENTRE, SITE, null, false, null);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(other)))
            .isInstanceOfSatisfying(CartAlreadyOrdered.class, e -> assertThat(e.arguments()).containsExactly(number));
    }

    @Test
    @DisplayName("ORD-2.2 twenty submits of one cart at the same moment make one order and one touchpoint")
    void makesOneOrderOfManySubmits(Portal portal) throws Exception {
        put(portal, DIRECTOR, "IT-100001", 10);
        long cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart().id());
        List<String> numbers = ManyBuyers.allAtOnce(20, i -> portal.as(DIRECTOR,
            () -> portal.get(SubmitOrder.class).submit(request(cart)).number()));
        assertThat(numbers).hasSize(20).allMatch(numbers.get(0)::equals);
        assertThat(portal.rows("select number from ordering.purchase_order")).containsExactly(numbers.get(0));
        assertThat(portal.rows(TOUCHPOINTS)).hasSize(1);
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("10");
    }

    @Test
    @DisplayName("ORD-2.3 of 32 buyers who want the last ten bandages one each, ten get them")
    void sellsTheLastOnesOnce(Portal portal) throws Exception {
        ManyBuyers.layOut(portal);
        List<String> ends = ManyBuyers.allAtOnce(ManyBuyers.COUNT, i -> {
            var buyer = ManyBuyers.buyer(i);
            put(portal, buyer, "IT-100005", 1);
            try {
                submit(portal, buyer);
                return "ordered";
            } catch (NotEnoughStock soldOut) {
                return "sold out";
            }
        });
        assertThat(ends.stream().filter("ordered"::equals)).hasSize(10);
        assertThat(portal.rows("select count(*) from ordering.order_line")).containsExactly("10");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 15")).containsExactly("10");
        assertThat(portal.rows(TOUCHPOINTS)).hasSize(32);
    }

    @Test
    @DisplayName("ORD-2.4 a shortage refuses the whole order, leaves the cart as it was, and says what was at stake")
    void refusesShortage(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        put(portal, DIRECTOR, "IT-100002", 7);
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(NotEnoughStock.class);
        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("REJECTED|not-enough-stock|220.0000|1");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("0");
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart()).lines()).hasSize(2);
    }

    @Test
    @DisplayName("ORD-2.5 an article withdrawn since, an ended contract and an empty cart are refused")
    void refusesWhatCannotBeOrdered(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = 11;");
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(ArticleWithdrawn.class);
        portal.sql("update catalog.article set status = 'ORDERABLE' where id = 11;\n"
            + "update contracts.contract set ends_on = date '2026-11-01' where id = 1;");
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(ContractLapsed.class);
        long cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart().id());
        var accepting = new SubmitOrder.Request(cart, null, COST_CENTRE, SITE, null, true, null);
        assertThat(portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(accepting))).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(portal.rows("select total from ordering.purchase_order")).containsExactly("100.0000");
        put(portal, DIRECTOR, "IT-100003", 5);
        portal.as(DIRECTOR, () -> portal.get(ChangeCart.class).change("IT-100003", "0", null));
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(CartEmpty.class);
    }

    @Test
    @DisplayName("ORD-2.6 nothing is ordered but what the buyer saw, at the price the buyer saw")
    void refusesWhatWasNotSeen(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        CartRow seen = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart());
        portal.sql("update contracts.price set amount = 9 where id = 1;");
        assertThatThrownBy(() -> submitSeen(portal, seen)).isInstanceOf(PricesChanged.class);
        CartRow again = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart());
        put(portal, DIRECTOR, "IT-100003", 5);
        assertThatThrownBy(() -> submitSeen(portal, again)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(submitSeen(portal, portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart())))
            .isInstanceOf(SubmitResult.Submitted.class);
    }

    @Test
    @DisplayName("ORD-2.7 a day in the past, at a weekend or more than a year away cannot be wished for")
    void refusesImpossibleDays(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        long cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart().id());
        for (String day : List.of("2026-11-25", "2026-11-28", "2027-11-29")) {
            var wish = new SubmitOrder.Request(cart, null, COST_CENTRE, SITE, LocalDate.parse(day), false, null);
            assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(wish)))
                .isInstanceOf(WishedDayNotPossible.class);
        }
    }

    @Test
    @DisplayName("ORD-2.8 another account's cart, site or cost centre does not exist")
    void keepsTheWall(Portal portal) {
        put(portal, DIRECTOR, "IT-100001", 10);
        long cart = portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart().id());
        assertThatThrownBy(() -> portal.as(STRANGER, () -> portal.get(SubmitOrder.class).submit(request(cart))))
            .isInstanceOf(NoSuchRecord.class);
        var elsewhere = new SubmitOrder.Request(cart, null, COST_CENTRE, FOREIGN_SITE, null, false, null);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(elsewhere)))
            .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(APPROVER, () -> portal.get(SubmitOrder.class).submit(request(cart))))
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-3.1 above the buyer's limit the order waits for an approver; above everybody's it is refused")
    void asksForApproval(Portal portal) {
        put(portal, REQUESTER, "IT-100001", 20);
        assertThat(submit(portal, REQUESTER)).isInstanceOfSatisfying(SubmitResult.AwaitingApproval.class,
            waiting -> assertThat(waiting.approvers()).containsExactly(List.of("Ana Ruiz 3")));
        assertThat(portal.rows("select account_id, amount from journey.touchpoint where type = 'APPROVAL_REQUESTED'"))
            .containsExactly("1|160.0000");
        portal.sql("update accounts.person set approval_limit = 100 where id = 3;");
        put(portal, REQUESTER, "IT-100001", 20);
        assertThatThrownBy(() -> submit(portal, REQUESTER)).isInstanceOf(OrderAboveApprovalLimit.class);
    }

    @Test
    @DisplayName("ORD-8.1 an order of five lines costs the database at most 12 statements")
    void asksLittleOfTheDatabase(Portal portal) {
        StringBuilder more = new StringBuilder();
        for (int i = 21; i < 26; i++) {
            more.append(new CatalogFixture.Sample(i, "IT-2000" + i, "040123456790" + i, "Artículo " + i, "M", "P" + i, 3, 1, "ORDERABLE"))
                .append(CatalogFixture.stock(i, 100, 0, 0, null)).append(OrderingFixture.price(i, 1L, i, "2"));
        }
        portal.sql(more.toString());
        OrderingFixture.aSubmittedOrder(portal);
        put(portal, DIRECTOR, "IT-200021", 1);
        int puts = portal.statements(() -> put(portal, DIRECTOR, "IT-200022", 1));
        for (int i = 23; i < 26; i++) {
            put(portal, DIRECTOR, "IT-2000" + i, 1);
        }
        int lookingAtTheCart = 2;
        int[] counts = {puts, portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(ShowCart.class).desk(null))),
            portal.statements(() -> submit(portal, DIRECTOR)) - lookingAtTheCart};
        String number = portal.rows("select max(number) from ordering.purchase_order").get(0);
        int order = portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)));
        int history = portal.statements(() -> portal.as(DIRECTOR, () -> portal.get(TrackOrders.class)
            .history(new HistoryQuery(null, "OR-", null, null, "-total", 1, 20))));
        assertThat(counts[0]).as("put").isLessThanOrEqualTo(6);
        assertThat(counts[1]).as("cart page").isLessThanOrEqualTo(6);
        assertThat(counts[2]).as("submit").isLessThanOrEqualTo(12);
        assertThat(order).as("order page").isLessThanOrEqualTo(2);
        assertThat(history).as("history").isLessThanOrEqualTo(2);
    }

    private static SubmitResult submitSeen(Portal portal, CartRow seen) {
        return portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(seen.id(), null, COST_CENTRE,
            SITE, null, false, new SubmitOrder.Seen(seen.version(), new BigDecimal(seen.total().toPlainString())))));
    }
}
