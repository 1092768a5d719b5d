package io.itinera.ordering.hold;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.NOW;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.hold.HoldActs.approve;
import static io.itinera.ordering.hold.HoldActs.detail;
import static io.itinera.ordering.hold.HoldActs.leaveOut;
import static io.itinera.ordering.hold.HoldActs.line;
import static io.itinera.ordering.hold.HoldActs.order;
import static io.itinera.ordering.hold.HoldActs.over;
import static io.itinera.ordering.hold.HoldActs.round;
import static io.itinera.ordering.hold.HoldActs.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.ChangeStock;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.NotEnoughStock;
import io.itinera.catalog.boundary.StockCount;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.ApprovalActs;
import io.itinera.ordering.approval.boundary.ApprovalAboveLimit;
import io.itinera.ordering.approval.boundary.ApprovalCaseRow;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.OrderDetailRow;
import io.itinera.ordering.change.boundary.ChangeOrder;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.ordering.hold.boundary.TermsWorsened;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A requester's order of Thursday: 30 gloves by contract, at 8 euros, of which 100 are there. It is held until the Thursday after. */
@WithDatabase
class HoldTest {
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-12-03");
    private static final LocalDate FAR_DAY = LocalDate.parse("2026-12-21");
    private static final String RESERVED = "select reserved from catalog.stock where article_id = 11";
    private static final String CONSUMED = "select cast(coalesce(sum(amount), 0) as numeric(9,2)) from contracts.consumption";
    private static final String ORDER = "select status, cast(total as numeric(9,2)) from ordering.purchase_order where number = '";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-23.1 until the last day neither a contract that ends nor a dearer list nor scarce goods change what is approved")
    void holds(Portal portal) {
        String number = order(portal, null);
        portal.sql("update contracts.contract set ends_on = date '2026-11-27';\nupdate contracts.price set amount = 99;");
        portal.clock().setTo(NOW.plus(Duration.ofDays(7)));
        round(portal);
        ApprovalCaseRow waiting = waiting(portal);
        assertThat(waiting.since().hold().until()).isEqualTo(LAST_DAY);
        assertThat(waiting.since().hold().over()).isFalse();
        assertThat(waiting.since().renewal()).isEmpty();
        assertThat(portal.rows(RESERVED)).containsExactly("30");
        assertThat(approve(portal, number)).isEqualTo(new Released(number));
        assertThat(portal.rows(ORDER + number + "'")).containsExactly("SUBMITTED|240.00");
    }

    @Test
    @DisplayName("ORD-23.2 the last day stands on the order's page, on the approver's and in the letter")
    void showsItsEnd(Portal portal) {
        String number = order(portal, null);
        assertThat(detail(portal, number).hold().until()).isEqualTo(LAST_DAY);
        assertThat(portal.rows("select count(*) from alerts.letter where body like '%" + number + "%3 dic 2026%'")).containsExactly("1");
        approve(portal, number);
        assertThat(detail(portal, number).hold()).isNull();
    }

    @Test
    @DisplayName("ORD-23.3 after the last day goods and contract are free, once, and buyer and approver are told")
    void ends(Portal portal) {
        String number = order(portal, null);
        over(portal);
        assertThat(portal.rows(RESERVED)).containsExactly("0");
        assertThat(portal.rows(CONSUMED)).containsExactly("0.00");
        assertThat(portal.rows("select account_id, initiator from journey.touchpoint where type = 'ORDER_HOLD_ENDED'")).containsExactly("1|SYSTEM");
        assertThat(portal.rows("select person_id from alerts.alert where message_key = 'hold-ended' order by person_id")).containsExactly("2", "3");
        put(portal, DIRECTOR, "IT-100001", 10);
        OrderingFixture.submit(portal, DIRECTOR);
        round(portal);
        assertThat(portal.rows(RESERVED)).containsExactly("10");
        assertThat(detail(portal, number).hold().over()).isTrue();
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'ORDER_HOLD_ENDED'")).containsExactly("1");
    }

    @Test
    @DisplayName("ORD-23.3 what waits on without its goods gives nothing back twice, and no supply moves its day")
    void givesBackOnce(Portal portal) {
        List<String> numbers = List.of(order(portal, null), order(portal, null), order(portal, null));
        over(portal);
        put(portal, DIRECTOR, "IT-100001", 40);
        OrderingFixture.submit(portal, DIRECTOR);
        portal.as(REQUESTER, () -> portal.get(CancelOrder.class).cancel(numbers.get(0)));
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(numbers.get(1), "Ya no"));
        int seen = Integer.parseInt(portal.rows("select version from ordering.purchase_order where number = '" + numbers.get(2) + "'").get(0));
        portal.as(REQUESTER, () -> portal.get(ChangeOrder.class).change(new ChangeOrder.Request(numbers.get(2), seen, Map.of(1, "10"), "OR-1", null)));
        assertThat(portal.rows(RESERVED)).containsExactly("40");
        assertThat(portal.rows(CONSUMED)).containsExactly("320.00");
        portal.as(OPERATIONS, () -> {
            StockCount was = StockCount.of(portal.get(FindStock.class).stock("IT-100001"));
            portal.get(ChangeStock.class).change(new ChangeStock.Request("IT-100001", was, new StockCount(40, List.of(), null)));
        });
        assertThat(portal.rows("select count(*) from ordering.promise_revision")).containsExactly("0");
    }

    @Test
    @DisplayName("ORD-23.4 where nothing is dearer or later the decision goes on; cheaper is what it costs, and goods and contract are taken anew")
    void goesOn(Portal portal) {
        String number = order(portal, FAR_DAY);
        over(portal);
        portal.sql("update contracts.price set amount = 7 where id = 1");
        assertThat(waiting(portal).isWorse()).isFalse();
        assertThat(approve(portal, number)).isEqualTo(new Released(number));
        assertThat(portal.rows(ORDER + number + "'")).containsExactly("SUBMITTED|210.00");
        assertThat(portal.rows(RESERVED)).containsExactly("30");
        assertThat(portal.rows(CONSUMED)).containsExactly("210.00");
        assertThat(portal.rows("select kind, part_number from ordering.order_change")).containsExactly("PRICE|IT-100001");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'ORDER_TERMS_RENEWED'")).containsExactly("0");
    }

    @Test
    @DisplayName("ORD-23.4 a dearer line is shown old and new, is never approved unseen, and is with a yes to exactly that")
    void asksForAYes(Portal portal) {
        String number = order(portal, FAR_DAY);
        portal.sql("update contracts.contract set ends_on = date '2026-11-30'");
        over(portal);
        assertThatThrownBy(() -> approve(portal, number)).isInstanceOf(TermsWorsened.class);
        assertThat(portal.rows(ORDER + number + "'")).containsExactly("AWAITING_APPROVAL|240.00");
        assertThat(portal.rows(RESERVED)).containsExactly("0");
        List<RenewedLineRow> shown = waiting(portal).since().renewal();
        assertThat(shown).singleElement().satisfies(line -> {
            assertThat(line.isDearer()).isTrue();
            assertThat(line.isLater()).isFalse();
            assertThat(line.before().unitPrice()).isEqualByComparingTo("8");
            assertThat(line.now().unitPrice()).isEqualByComparingTo("10");
        });
        portal.sql("update contracts.price set amount = 11 where id = 2");
        assertThatThrownBy(() -> approve(portal, number, shown)).isInstanceOf(TermsWorsened.class);
        assertThat(approve(portal, number, waiting(portal).since().renewal())).isEqualTo(new Released(number));
        assertThat(portal.rows(ORDER + number + "'")).containsExactly("SUBMITTED|330.00");
        assertThat(portal.rows("select contract_id is null from ordering.order_line")).containsExactly("true");
        assertThat(portal.rows(CONSUMED)).containsExactly("0.00");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'ORDER_APPROVED' and outcome = 'REJECTED'"))
            .containsExactly("terms-worsened", "terms-worsened");
    }

    @Test
    @DisplayName("ORD-23.5 other prices and days stand in the order's history, and its buyer is told")
    void keepsHistory(Portal portal) {
        String number = order(portal, null);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        over(portal);
        RenewedLineRow shown = waiting(portal).since().renewal().get(0);
        assertThat(shown.isLater()).isTrue();
        approve(portal, number, List.of(shown));
        OrderDetailRow after = detail(portal, number);
        assertThat(after.changes()).singleElement().satisfies(change -> assertThat(change.by() + " " + change.what().was() + " " + change.what().became())
            .isEqualTo("Ana Ruiz 3 8.0000 9.0000"));
        assertThat(after.revisions()).singleElement().satisfies(moved -> assertThat(moved.cause() + " " + moved.promisedOn())
            .isEqualTo("RENEWED " + shown.now().promise().completeOn()));
        assertThat(portal.rows("select person_id from alerts.alert where message_key = 'terms-renewed'")).containsExactly("2");
        assertThat(portal.rows("select outcome from journey.touchpoint where type = 'ORDER_TERMS_RENEWED'")).containsExactly("COMPLETED");
    }

    @Test
    @DisplayName("ORD-23.4 the last day counts although the goods were not given back yet, and the order's own goods are there for it")
    void countsBeforeTheRound(Portal portal) {
        String number = order(portal, FAR_DAY);
        portal.sql("update catalog.stock set on_hand = 30, incoming = 0 where article_id = 11");
        portal.clock().setTo(NOW.plus(Duration.ofDays(8)));
        portal.sql("update contracts.price set amount = 9 where id = 1");
        List<RenewedLineRow> shown = waiting(portal).since().renewal();
        assertThat(shown).singleElement().satisfies(line -> assertThat(line.obstacle()).isNull());
        assertThatThrownBy(() -> approve(portal, number)).isInstanceOf(TermsWorsened.class);
        assertThat(portal.rows(RESERVED)).containsExactly("30");
        approve(portal, number, shown);
        assertThat(portal.rows(RESERVED)).containsExactly("30");
        assertThat(portal.rows(CONSUMED)).containsExactly("270.00");
    }

    @Test
    @DisplayName("ORD-23.4 what cannot be ordered any more is said line by line and can be left out, while the rest is approved")
    void saysWhatCannotCome(Portal portal) {
        put(portal, REQUESTER, "IT-100003", 5);
        put(portal, REQUESTER, "IT-100005", 2);
        String number = order(portal, FAR_DAY);
        over(portal);
        portal.sql("update catalog.article set status = 'WITHDRAWN' where id = 13;\ndelete from contracts.price where article_id = 15;\n"
            + "update catalog.stock set on_hand = 20, incoming = 0 where article_id = 11");
        assertThat(waiting(portal).since().renewal()).extracting(line -> line.partNumber() + " " + line.obstacle())
            .containsExactlyInAnyOrder("IT-100001 SHORT", "IT-100003 WITHDRAWN", "IT-100005 NO_PRICE");
        assertThatThrownBy(() -> approve(portal, number)).isInstanceOf(NotEnoughStock.class);
        portal.sql("update catalog.stock set on_hand = 90 where article_id = 11");
        assertThatThrownBy(() -> approve(portal, number)).isInstanceOf(ArticleWithdrawn.class);
        assertThatThrownBy(() -> leaveOut(portal, number, Set.of(line(portal, "IT-100003")))).isInstanceOf(NoPrice.class);
        assertThat(leaveOut(portal, number, Set.of(line(portal, "IT-100003"), line(portal, "IT-100005")))).isEqualTo(new Released(number));
        assertThat(portal.rows("select article_id, reserved from catalog.stock where article_id in (11, 13, 15) order by article_id"))
            .containsExactly("11|30", "13|0", "15|0");
    }

    @Test
    @DisplayName("ORD-23.5 what it costs then has to be within the approver's limit")
    void staysWithinTheLimit(Portal portal) {
        String number = order(portal, FAR_DAY);
        over(portal);
        portal.sql("update contracts.price set amount = 9 where id = 1;\nupdate accounts.person set approval_limit = 250 where id = 3");
        List<RenewedLineRow> shown = waiting(portal).since().renewal();
        assertThatThrownBy(() -> approve(portal, number, shown)).isInstanceOf(ApprovalAboveLimit.class);
        assertThat(portal.rows(RESERVED)).containsExactly("0");
        assertThat(portal.rows(ORDER + number + "'")).containsExactly("AWAITING_APPROVAL|240.00");
    }

    @Test
    @DisplayName("ORD-23.4 whoever is asked next has a new hold; and what waited before holds had an end is given one, what waits no more loses it")
    void beginsAnew(Portal portal) {
        portal.sql("update accounts.person set approval_limit = 50000 where id = 1;\ninsert into ordering.approval_rule (id, account_id, cause, threshold, step_no,"
            + " approver_persona, wording, version) values (900, 1, 'AMOUNT', 100, 2, 'PURCHASING_DIRECTOR', 'x', 1)");
        String number = order(portal, FAR_DAY);
        over(portal);
        approve(portal, number);
        assertThat(portal.rows("select held_until, released_at is null from ordering.order_hold")).containsExactly("2026-12-11|true");
        portal.sql("delete from ordering.order_hold");
        round(portal);
        assertThat(portal.rows("select held_until from ordering.order_hold")).containsExactly("2026-12-11");
        portal.as(DIRECTOR, () -> portal.get(ApproveOrder.class).approve(ApprovalActs.asItIs(portal, number)));
        round(portal);
        assertThat(portal.rows("select count(*) from ordering.order_hold")).containsExactly("0");
    }

    @RepeatedTest(3)
    @DisplayName("ORD-23.3 two instances end a hold once, also while somebody decides")
    void endsOnce(Portal portal) throws Exception {
        order(portal, FAR_DAY);
        portal.clock().setTo(NOW.plus(Duration.ofDays(8)));
        ApprovalActs.atOnce(() -> round(portal), () -> round(portal));
        assertThat(portal.rows(RESERVED)).containsExactly("0");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'ORDER_HOLD_ENDED'")).containsExactly("1");
        portal.clock().setTo(NOW);
        String second = order(portal, FAR_DAY);
        portal.clock().setTo(NOW.plus(Duration.ofDays(8)));
        ApprovalActs.atOnce(() -> round(portal), () -> approve(portal, second).number());
        assertThat(portal.rows(ORDER + second + "'")).containsExactly("SUBMITTED|240.00");
        assertThat(portal.rows(RESERVED)).containsExactly("30");
        assertThat(portal.rows(CONSUMED)).containsExactly("240.00");
    }
}
