package io.itinera.ordering.budget;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.budget.BudgetActs.of2026;
import static io.itinera.ordering.budget.BudgetActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.KeepApprovalRule;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.budget.boundary.BudgetExceeded;
import io.itinera.ordering.budget.boundary.BudgetOverrunUnsaid;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten gloves cost the first hospital 80 euros. */
@WithDatabase
class BudgetOrdersTest {
    private static final String GLOVES = "IT-100001";
    private static final String TOUCHPOINTS = "select outcome, reason, amount, account_id from journey.touchpoint where type = 'ORDER_SUBMITTED' order by id";

    private BudgetActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 10000 where article_id = 11");
        acts = new BudgetActs(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-25.3 up to the last cent is ordered, a cent more is refused with its reason, and the cart stays")
    void blocks(Portal portal) {
        acts.keep(of2026("159.99", "BLOCK"));
        put(portal, DIRECTOR, GLOVES, 10);
        assertThat(acts.outlook(DIRECTOR)).singleElement().satisfies(budget -> assertThat(budget.after()).isEqualByComparingTo("79.99"));
        submit(portal, DIRECTOR);
        put(portal, DIRECTOR, GLOVES, 10);
        assertThat(acts.outlook(DIRECTOR)).singleElement().satisfies(budget -> {
            assertThat(budget.isBlocking()).isTrue();
            assertThat(budget.overrun()).isEqualByComparingTo("0.01");
        });
        assertThatThrownBy(() -> acts.submitOver(DIRECTOR)).isInstanceOfSatisfying(BudgetExceeded.class, refused ->
            assertThat(refused.arguments().toString()).isEqualTo("[CC1 · Quirófano, 79.9900, 80.00]"));
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowCart.class).cart()).lines()).hasSize(1);
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("10");
        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("COMPLETED|null|80.0000|1", "REJECTED|budget-exceeded|80.0000|1");
        portal.sql("update ordering.budget set amount = 160;");
        submit(portal, DIRECTOR);
        assertThat(acts.figures()).isEqualTo("160.00 0.00 0.00");
    }

    @Test
    @DisplayName("ORD-25.4 a budget that warns wants to hear that it is to be ordered all the same")
    void warns(Portal portal) {
        acts.keep(of2026("79", "WARN"));
        put(portal, DIRECTOR, GLOVES, 10);
        assertThatThrownBy(() -> submit(portal, DIRECTOR)).isInstanceOf(BudgetOverrunUnsaid.class);
        assertThat(acts.submitOver(DIRECTOR)).isInstanceOf(SubmitResult.Submitted.class);
        assertThat(portal.rows(TOUCHPOINTS)).containsExactly("REJECTED|budget-overrun-unsaid|80.0000|1", "COMPLETED|null|80.0000|1");
        assertThat(acts.figures()).isEqualTo("80.00 0.00 -1.00");
    }

    @Test
    @DisplayName("ORD-25.5 a budget that asks has the order approved by any approver, as the cart foretold, and says why")
    void asks(Portal portal) {
        acts.keep(of2026("79", "ASK"));
        put(portal, DIRECTOR, GLOVES, 10);
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowCart.class).desk(OrderingFixture.COST_CENTRE)).outlook().steps()).singleElement()
            .satisfies(step -> {
                assertThat(step.because().key()).isEqualTo("OVER_BUDGET");
                assertThat(step.because().figure()).isEqualByComparingTo("1");
                assertThat(step.because().costCentre()).isEqualTo("CC1 · Quirófano");
            });
        SubmitResult result = submit(portal, DIRECTOR);
        assertThat(result).isInstanceOf(SubmitResult.AwaitingApproval.class);
        assertThat(portal.rows("select step_no, cause, cast(threshold as numeric(9,2)), cost_centre_id, approver_persona, state from ordering.approval_step"))
            .containsExactly("1|OVER_BUDGET|1.00|1|APPROVER|OPEN");
        assertThat(acts.figures()).as("committed while it waits").isEqualTo("80.00 0.00 -1.00");
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(result.number(), "No"));
        assertThat(acts.figures()).as("free again").isEqualTo("0.00 0.00 79.00");
    }

    @Test
    @DisplayName("ORD-25.5 a rule of approval says who is asked about an overrun; below the budget it asks nobody")
    void asksWhomTheRuleNames(Portal portal) {
        acts.keep(of2026("100", "ASK"));
        portal.as(DIRECTOR, () -> portal.get(KeepApprovalRule.class).keep(new KeepApprovalRule.Request(null, 0,
            new KeepApprovalRule.Wish("OVER_BUDGET", null, null, null, 2, "3", null, null))));
        put(portal, DIRECTOR, GLOVES, 10);
        assertThat(submit(portal, DIRECTOR)).isInstanceOf(SubmitResult.Submitted.class);
        put(portal, REQUESTER, GLOVES, 10);
        submit(portal, REQUESTER);
        assertThat(portal.rows("select step_no, cause, cost_centre_id, approver_id, state from ordering.approval_step order by step_no"))
            .containsExactly("1|BUYER_LIMIT|null|null|OPEN", "2|OVER_BUDGET|1|3|PENDING");
    }

    @Test
    @DisplayName("ORD-25.6 of 32 buyers who order for 80 euros each, twelve share the last thousand")
    void isNeverOverrun(Portal portal) throws Exception {
        ManyBuyers.layOut(portal);
        acts.keep(of2026("1080", "BLOCK"));
        put(portal, DIRECTOR, GLOVES, 10);
        submit(portal, DIRECTOR);
        List<String> ends = ManyBuyers.allAtOnce(ManyBuyers.COUNT, i -> {
            Actor buyer = ManyBuyers.buyer(i);
            put(portal, buyer, GLOVES, 10);
            try {
                submit(portal, buyer);
                return "ordered";
            } catch (BudgetExceeded over) {
                return "over";
            }
        });
        assertThat(ends).filteredOn("ordered"::equals).hasSize(12);
        assertThat(acts.figures()).isEqualTo("1040.00 0.00 40.00");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'BUDGET_RAN_LOW'")).as("ORD-25.10, told once").containsExactly("budget-low");
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("130");
    }

    @Test
    @DisplayName("ORD-25.2 what was ordered before the budget was kept counts, what was ordered before its first day or after its last does not")
    void countsItsDays(Portal portal) {
        OrderingFixture.aSubmittedOrder(portal);
        OrderingFixture.aSubmittedOrder(portal);
        OrderingFixture.aSubmittedOrder(portal);
        // the hospitals are an hour ahead: the first is of the 31st of October there, the second of the 1st of November
        portal.sql("update ordering.purchase_order set submitted_at = timestamp with time zone '2026-10-31 22:59:59+00' where id = (select min(id) from ordering.purchase_order);\n"
            + "update ordering.purchase_order set submitted_at = timestamp with time zone '2026-10-31 23:00:00+00' where id = (select max(id) from ordering.purchase_order)");
        acts.keep(wish("2026-11-01", "2026-11-26", "1000", "BLOCK"));
        assertThat(acts.figures()).isEqualTo("160.00 0.00 840.00");
        portal.clock().setTo(OrderingFixture.NOW.plusSeconds(86_400));
        put(portal, DIRECTOR, GLOVES, 200);
        assertThat(acts.outlook(DIRECTOR)).as("no budget on the 27th").isEmpty();
    }

    @Test
    @DisplayName("ORD-25.9 whoever has no budget pays no statement for them when ordering, whoever has pays two")
    void costsLittle(Portal portal) {
        int without = submission(portal);
        acts.keep(of2026("100000", "BLOCK"));
        assertThat(submission(portal)).isEqualTo(without + 2);
    }

    /** The statements of one, warm: the fewest of some, because numbers are drawn fifty at a time. */
    private int submission(Portal portal) {
        return IntStream.range(0, 4).map(i -> {
            put(portal, DIRECTOR, GLOVES, 10);
            return portal.statements(() -> submit(portal, DIRECTOR));
        }).min().orElseThrow();
    }
}
