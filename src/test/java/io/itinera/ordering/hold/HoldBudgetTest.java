package io.itinera.ordering.hold;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.NOW;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.hold.HoldActs.line;
import static io.itinera.ordering.hold.HoldActs.order;
import static io.itinera.ordering.hold.HoldActs.over;
import static io.itinera.ordering.hold.HoldActs.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.allocation.boundary.AllocateCartLine;
import io.itinera.ordering.approval.ApprovalActs;
import io.itinera.ordering.approval.boundary.ApprovalResult;
import io.itinera.ordering.approval.boundary.ApprovalResult.Released;
import io.itinera.ordering.approval.boundary.ApprovalResult.StillWaiting;
import io.itinera.ordering.approval.boundary.ApproveLines;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.ReadApprovals;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.budget.boundary.KeepBudget;
import io.itinera.ordering.budget.boundary.ReadBudgets;
import io.itinera.ordering.hold.boundary.RenewalOverBudget;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A requester's order of 240 euros of gloves, whose hold ends while it waits; then each of the 30 pieces costs 9 euros instead of 8. */
@WithDatabase
class HoldBudgetTest {
    private static final LocalDate FAR_DAY = LocalDate.parse("2026-12-21");
    private static final String STATUS = "select status, cast(total as numeric(9,2)) from ordering.purchase_order";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-23.6 what it costs more is not approved over a budget that blocks, whoever says yes to it, and is as far as the budget goes")
    void blocks(Portal portal) {
        budget(portal, "2026-01-01", "250", "BLOCK");
        String number = dearer(portal);
        assertThat(waiting(portal).since().budgets()).singleElement().satisfies(budget -> {
            assertThat(budget.remaining()).isEqualByComparingTo("10");
            assertThat(budget.part()).isEqualByComparingTo("30");
            assertThat(budget.isBlocking()).isTrue();
        });
        assertThatThrownBy(() -> approve(portal, APPROVER, number, true)).isInstanceOfSatisfying(RenewalOverBudget.class,
            refused -> assertThat(refused.code()).isEqualTo("renewal-over-budget"));
        assertThat(portal.rows(STATUS)).containsExactly("AWAITING_APPROVAL|240.00");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("0");
        assertThat(portal.rows("select reason, cast(amount as numeric(9,2)) from journey.touchpoint where type = 'ORDER_APPROVED'"))
            .containsExactly("renewal-over-budget|30.00");
        portal.sql("update contracts.price set amount = 8.25 where id = 1");
        assertThat(waiting(portal).since().isOverBudget()).isFalse();
        assertThat(approve(portal, APPROVER, number, false)).isEqualTo(new Released(number));
        assertThat(portal.rows(STATUS)).containsExactly("SUBMITTED|247.50");
        assertThat(figures(portal)).isEqualTo("247.50 2.50");
    }

    @Test
    @DisplayName("ORD-23.6 an order that becomes no dearer is approved whatever has become of its budget")
    void letsThroughWhatIsNoDearer(Portal portal) {
        String number = order(portal, FAR_DAY);
        budget(portal, "2026-01-01", "1", "BLOCK");
        over(portal);
        assertThat(waiting(portal).since().budgets()).isEmpty();
        assertThat(approve(portal, APPROVER, number, false)).isEqualTo(new Released(number));
    }

    @Test
    @DisplayName("ORD-23.6 over a budget that warns it is approved once that was shown to the approver")
    void warns(Portal portal) {
        budget(portal, "2026-01-01", "250", "WARN");
        String number = dearer(portal);
        assertThatThrownBy(() -> approve(portal, APPROVER, number, false)).isInstanceOfSatisfying(RenewalOverBudget.class,
            refused -> assertThat(refused.code()).isEqualTo("renewal-overrun-unsaid"));
        assertThat(waiting(portal).since().isOverBudget()).isTrue();
        assertThat(approve(portal, APPROVER, number, true)).isEqualTo(new Released(number));
        assertThat(figures(portal)).isEqualTo("270.00 -20.00");
        assertThat(portal.rows("select message_key, fact like '%:80' from alerts.alert where person_id = 1 and message_key like 'budget-%' order by id"))
            .as("ORD-25.10, when it was ordered and when it became dearer").containsExactly("budget-low|true", "budget-overrun|false");
    }

    @Test
    @DisplayName("ORD-23.6 over a budget that asks, the approver's yes is enough where any approver is asked, and stands in its path")
    void asksAnyApprover(Portal portal) {
        budget(portal, "2026-01-01", "250", "ASK");
        String number = dearer(portal);
        assertThatThrownBy(() -> approve(portal, APPROVER, number, false)).isInstanceOf(RenewalOverBudget.class);
        assertThat(approve(portal, APPROVER, number, true)).isEqualTo(new Released(number));
        assertThat(steps(portal)).containsExactly("1|BUYER_LIMIT|APPROVED|3", "1|OVER_BUDGET|APPROVED|3");
    }

    @Test
    @DisplayName("ORD-23.6 whom a rule names for orders over a budget is asked next, once, and is told")
    void asksWhomARuleNames(Portal portal) {
        portal.sql("update accounts.person set approval_limit = 50000 where id = 1;\ninsert into ordering.approval_rule (id, account_id, cause, step_no,"
            + " approver_persona, wording, version) values (900, 1, 'OVER_BUDGET', 1, 'PURCHASING_DIRECTOR', 'x', 1)");
        budget(portal, "2026-01-01", "250", "ASK");
        String number = dearer(portal);
        assertThat(approve(portal, APPROVER, number, true)).isInstanceOfSatisfying(StillWaiting.class,
            others -> assertThat(others.asked()).containsExactly(List.of("Ana Ruiz 1")));
        assertThat(steps(portal)).containsExactly("1|BUYER_LIMIT|APPROVED|3", "2|OVER_BUDGET|OPEN|null");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'APPROVAL_REQUESTED'")).containsExactly("2");
        portal.clock().setTo(NOW.plus(Duration.ofDays(20)));
        portal.sql("update contracts.price set amount = 10 where id = 1");
        HoldActs.round(portal);
        List<RenewedLineRow> shown = portal.as(DIRECTOR, () -> portal.get(ReadApprovals.class).waitingForMe())
            .get(0).since().renewal();
        assertThat(approve(portal, DIRECTOR, number, shown, true)).isEqualTo(new Released(number));
        assertThat(steps(portal)).containsExactly("1|BUYER_LIMIT|APPROVED|3", "2|OVER_BUDGET|APPROVED|1");
    }

    @Test
    @DisplayName("ORD-23.6 the budget is that of the day on which it was placed, also when another has begun")
    void countsWhereItWasPlaced(Portal portal) {
        budget(portal, "2026-12-01", "1", "BLOCK");
        String number = dearer(portal);
        assertThat(waiting(portal).since().budgets()).isEmpty();
        portal.as(DIRECTOR, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(null, 0, new KeepBudget.Wish(COST_CENTRE,
            LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"), new BigDecimal("269.99"), "BLOCK"))));
        assertThatThrownBy(() -> approve(portal, APPROVER, number, true)).isInstanceOf(RenewalOverBudget.class);
        portal.sql("update ordering.budget set amount = 270 where from_on = date '2026-11-01'");
        assertThat(approve(portal, APPROVER, number, false)).isEqualTo(new Released(number));
    }

    @Test
    @DisplayName("ORD-25.2 lines that an approver leaves out give back their part of the budget, and make room for what the rest costs more")
    void givesBackWhatIsLeftOut(Portal portal) {
        budget(portal, "2026-01-01", "270", "BLOCK");
        put(portal, REQUESTER, "IT-100005", 2);
        String number = dearer(portal);
        assertThat(figures(portal)).as("the end of the hold takes nothing off").isEqualTo("246.67 23.33");
        assertThatThrownBy(() -> approve(portal, APPROVER, number, true)).isInstanceOf(RenewalOverBudget.class);
        int bandage = line(portal, "IT-100005");
        assertThat(leaveOut(portal, number, bandage)).isEqualTo(new Released(number));
        assertThat(figures(portal)).isEqualTo("270.00 0.00");
    }

    @Test
    @DisplayName("ORD-25.2 the same while it is held")
    void givesBackWhatIsLeftOutInTime(Portal portal) {
        budget(portal, "2026-01-01", "270", "BLOCK");
        put(portal, REQUESTER, "IT-100005", 2);
        String number = order(portal, FAR_DAY);
        assertThat(HoldActs.leaveOut(portal, number, Set.of(line(portal, "IT-100005")))).isEqualTo(new Released(number));
        assertThat(figures(portal)).isEqualTo("240.00 30.00");
    }

    @Test
    @DisplayName("ORD-24.4 what it costs more is held against the budget of each cost centre that pays for it")
    void holdsEachThatPays(Portal portal) {
        portal.sql("insert into accounts.cost_centre (id, account_id, code, name) values (3, 1, 'CC3', 'UCI'), (4, 1, 'CC4', 'Planta 4')");
        budget(portal, "2026-01-01", "1", "BLOCK"); // of the order's own, which pays for nothing
        put(portal, REQUESTER, "IT-100001", 30);
        long cart = portal.as(REQUESTER, () -> portal.get(ShowCart.class).cart()).id();
        portal.as(REQUESTER, () -> portal.get(AllocateCartLine.class).allocate(new AllocateCartLine.Request(cart, "IT-100001", List.of(),
            List.of(new AllocateCartLine.Wish(3L, new BigDecimal("60")), new AllocateCartLine.Wish(4L, new BigDecimal("40"))))));
        String number = OrderingFixture.submit(portal, REQUESTER).number();
        keep(portal, 3, "161.99");
        keep(portal, 4, "108");
        portal.sql("update contracts.price set amount = 9 where id = 1");
        over(portal);
        assertThat(waiting(portal).since().budgets()).map(budget -> budget.costCentre() + " " + budget.part() + " " + budget.isBlocking())
            .containsExactly("CC3 · UCI 18.00 true", "CC4 · Planta 4 12.00 false");
        assertThatThrownBy(() -> approve(portal, APPROVER, number, true)).isInstanceOf(RenewalOverBudget.class);
        portal.sql("update ordering.budget set amount = 162 where cost_centre_id = 3");
        assertThat(approve(portal, APPROVER, number, false)).isEqualTo(new Released(number));
    }

    private static void keep(Portal portal, long centre, String amount) {
        portal.as(DIRECTOR, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(null, 0, new KeepBudget.Wish(centre,
            LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), new BigDecimal(amount), "BLOCK"))));
    }

    @RepeatedTest(4)
    @DisplayName("ORD-25.6 of an order that becomes dearer and one that is placed at the same moment, one gets what is left; none waits for the other for ever")
    void sharesWhatIsLeft(Portal portal) throws Exception {
        budget(portal, "2026-01-01", "370", "BLOCK");
        put(portal, REQUESTER, "IT-100005", 2);
        String number = order(portal, FAR_DAY);
        portal.clock().setTo(NOW.plus(Duration.ofDays(8))); // over, and its goods not given back yet: leaving lines out touches them
        portal.sql("update contracts.price set amount = 12 where id = 1");
        put(portal, DIRECTOR, "IT-100001", 10);
        int bandage = line(portal, "IT-100005");
        List<String> ends = ApprovalActs.atOnce(() -> end(() -> leaveOut(portal, number, bandage)), () -> end(() -> OrderingFixture.submit(portal, DIRECTOR)));
        assertThat(ends).isIn(List.of("done", "budget-exceeded"), List.of("renewal-over-budget", "done"));
        assertThat(new BigDecimal(figures(portal).split(" ")[1])).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }

    /** Each of another article: whoever waits for the same goods does not come to the budget at the same moment. */
    @RepeatedTest(4)
    @DisplayName("ORD-25.6 of orders that become dearer and are approved at the same moment, as many are as the budget has room for")
    @SuppressWarnings("unchecked")
    void sharesAmongDearerOrders(Portal portal) throws Exception {
        portal.sql("update catalog.stock set on_hand = 1000;\nupdate contracts.price set amount = 8");
        budget(portal, "2026-01-01", "1020", "BLOCK"); // four of 240, and twice 30
        for (String article : List.of("IT-100001", "IT-100002", "IT-100003", "IT-100005")) {
            put(portal, REQUESTER, article, 30);
            OrderingFixture.submit(portal, REQUESTER);
        }
        portal.sql("update contracts.price set amount = 9");
        over(portal);
        Callable<String>[] approvals = portal.as(APPROVER, () -> portal.get(ReadApprovals.class).waitingForMe()).stream()
            .<Callable<String>>map(one -> () -> end(() -> approve(portal, APPROVER, one.order().number(), one.since().renewal(), false)))
            .toArray(Callable[]::new);
        assertThat(ApprovalActs.atOnce(approvals)).hasSize(4).containsOnly("done", "renewal-over-budget")
            .satisfies(ends -> assertThat(Collections.frequency(ends, "done")).isEqualTo(2));
        assertThat(figures(portal)).isEqualTo("1020.00 0.00");
    }

    private static String end(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (BusinessRuleViolation refused) {
            return refused.code();
        }
    }

    private static String dearer(Portal portal) {
        String number = order(portal, FAR_DAY);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        over(portal);
        return number;
    }

    private static void budget(Portal portal, String from, String amount, String onOverrun) {
        portal.as(DIRECTOR, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(null, 0, new KeepBudget.Wish(COST_CENTRE,
            LocalDate.parse(from), LocalDate.parse("2026-12-31"), new BigDecimal(amount), onOverrun))));
    }

    /** Committed and remaining of the only budget. */
    private static String figures(Portal portal) {
        return portal.as(DIRECTOR, () -> portal.get(ReadBudgets.class).desk(false)).budgets().stream()
            .map(row -> row.spent().committed().setScale(2) + " " + row.remaining().setScale(2)).findFirst().orElseThrow();
    }

    private static List<String> steps(Portal portal) {
        return portal.rows("select step_no, cause, state, decided_by from ordering.approval_step order by step_no, cause");
    }

    private static ApprovalResult approve(Portal portal, Actor approver, String number, boolean overBudget) {
        return approve(portal, approver, number, waiting(portal).since().renewal(), overBudget);
    }

    private static ApprovalResult approve(Portal portal, Actor approver, String number, List<RenewedLineRow> accepted, boolean overBudget) {
        return portal.as(approver, () -> portal.get(ApproveOrder.class).approve(
            new ApproveOrder.Request(number, ApprovalActs.asItIs(portal, number).seen(), accepted, overBudget)));
    }

    private static ApprovalResult leaveOut(Portal portal, String number, int line) {
        List<RenewedLineRow> shown = waiting(portal).since().renewal();
        return portal.as(APPROVER, () -> portal.get(ApproveLines.class).approve(new ApproveLines.Request(number,
            ApprovalActs.asItIs(portal, number).seen(), Set.of(line), "No hay", shown, false)));
    }
}
