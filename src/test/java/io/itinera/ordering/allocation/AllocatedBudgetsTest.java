package io.itinera.ordering.allocation;

import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.allocation.AllocationActs.OTHER_WARD;
import static io.itinera.ordering.allocation.AllocationActs.WARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.Share;
import io.itinera.ordering.approval.boundary.KeepApprovalRule;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.budget.boundary.BudgetExceeded;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.boundary.BudgetOverrunUnsaid;
import io.itinera.shared.Actor;
import io.itinera.shared.Money;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten gloves cost 80 euros. */
@WithDatabase
class AllocatedBudgetsTest {
    private static final String GLOVES = "IT-100001";
    private static final String STERILE = "IT-100002";
    private static final String STEPS = "select cause, cost_centre_id, cast(threshold as numeric(9,2)) from ordering.approval_step order by cost_centre_id";
    private static final int LINES = 300;

    private AllocationActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 10000 where article_id in (11, 12)");
        acts = new AllocationActs(portal);
        acts.layOutWards();
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-24.4 each budget is held against its part: one that blocks refuses, one that warns wants to hear, one that asks has it approved")
    void holdsEachBudget(Portal portal) {
        acts.budget(COST_CENTRE, "1000", "BLOCK");
        acts.budget(WARD, "47.99", "BLOCK");
        acts.budget(OTHER_WARD, "31.99", "ASK");
        put(portal, DIRECTOR, GLOVES, 10);
        acts.allocate(DIRECTOR, GLOVES, WARD, "60", OTHER_WARD, "40");
        assertThat(acts.desk(DIRECTOR).budgets()).extracting(BudgetOutlookRow::costCentreId).as("the order's own pays for nothing").containsExactly(WARD, OTHER_WARD);
        assertThatThrownBy(() -> acts.submit(DIRECTOR, true)).isInstanceOfSatisfying(BudgetExceeded.class,
            over -> assertThat(over.arguments().toString()).isEqualTo("[CC3 · UCI, 47.9900, 48.00]"));
        portal.sql("update ordering.budget set on_overrun = 'WARN' where cost_centre_id = 3");
        assertThatThrownBy(() -> acts.submit(DIRECTOR, false)).isInstanceOf(BudgetOverrunUnsaid.class);
        assertThat(acts.submit(DIRECTOR, true)).isInstanceOf(SubmitResult.AwaitingApproval.class);
        assertThat(portal.rows(STEPS)).containsExactly("OVER_BUDGET|4|0.01");
        assertThat(acts.figures()).isEqualTo(Map.of(COST_CENTRE, "0.00 0.00 1000.00", WARD, "48.00 0.00 -0.01", OTHER_WARD, "32.00 0.00 -0.01"));
        assertThat(portal.rows("select message_key, arguments like 'CC3%', arguments like 'CC4%' from alerts.alert where message_key like 'budget-%' order by id"))
            .as("ORD-25.10, each by its part").containsExactlyInAnyOrder("budget-overrun|true|false", "budget-overrun|false|true");
    }

    @Test
    @DisplayName("ORD-24.5 a rule about a cost centre meets it in any line, and not the order's own that pays for none")
    void meetsRules(Portal portal) {
        for (long centre : List.of(COST_CENTRE, WARD, OTHER_WARD)) {
            portal.as(DIRECTOR, () -> portal.get(KeepApprovalRule.class).keep(new KeepApprovalRule.Request(null, 0,
                new KeepApprovalRule.Wish("COST_CENTRE", null, null, centre, 1, "APPROVER", null, null))));
        }
        put(portal, DIRECTOR, GLOVES, 10);
        put(portal, DIRECTOR, STERILE, 1);
        acts.allocate(DIRECTOR, GLOVES, WARD, "99.99", OTHER_WARD, "0.01");
        acts.allocate(DIRECTOR, STERILE, WARD, "100");
        assertThat(acts.desk(DIRECTOR).outlook().steps()).extracting(step -> step.because().costCentre()).containsExactlyInAnyOrder("CC3 · UCI", "CC4 · Planta 4");
        acts.submit(DIRECTOR, false);
        assertThat(portal.rows(STEPS)).containsExactly("COST_CENTRE|3|null", "COST_CENTRE|4|null");
    }

    @Test
    @DisplayName("ORD-24.4 of 16 buyers whose lines two cost centres pay for crosswise, as many order as both budgets bear; none waits for another for ever")
    void isNeverOverrun(Portal portal) throws Exception {
        ManyBuyers.layOut(portal);
        acts.budget(OTHER_WARD, "300", "BLOCK");
        acts.budget(WARD, "300", "BLOCK");
        List<String> ends = ManyBuyers.allAtOnce(16, i -> {
            Actor buyer = ManyBuyers.buyer(i);
            put(portal, buyer, GLOVES, 10);
            acts.allocate(buyer, GLOVES, i % 2 == 0 ? WARD : OTHER_WARD, "50", i % 2 == 0 ? OTHER_WARD : WARD, "50");
            try {
                acts.submit(buyer, false);
                return "ordered";
            } catch (BudgetExceeded over) {
                return "over";
            }
        });
        assertThat(ends).filteredOn("ordered"::equals).as("40 of each budget of 300").hasSize(7);
        assertThat(ends).filteredOn("over"::equals).hasSize(9);
        assertThat(acts.figures()).isEqualTo(Map.of(WARD, "280.00 0.00 20.00", OTHER_WARD, "280.00 0.00 20.00"));
    }

    @Test
    @DisplayName("ORD-24.4 whatever is ordered, cancelled, invoiced and sent back of lines, the figures of all cost centres are those of the lines, and each its parts")
    void addsUp(Portal portal) {
        Random random = new Random(2024);
        for (long centre : List.of(COST_CENTRE, WARD, OTHER_WARD)) {
            acts.budget(centre, "100000000", "BLOCK");
        }
        put(portal, DIRECTOR, GLOVES, 10);
        acts.submit(DIRECTOR, false);
        String order = portal.rows("select id from ordering.purchase_order").get(0);
        portal.sql("delete from ordering.order_line");
        StringBuilder rows = new StringBuilder();
        Map<Long, BigDecimal> spent = new HashMap<>();
        Map<Long, BigDecimal> invoiced = new HashMap<>();
        for (int line = 1; line <= LINES; line++) {
            BigDecimal price = BigDecimal.valueOf(1 + random.nextInt(100_000), 4);
            int quantity = 1 + random.nextInt(50);
            int cancelled = random.nextInt(quantity + 1);
            int back = random.nextInt(quantity - cancelled + 1);
            int billed = random.nextInt(quantity - cancelled + 1);
            Allocation allocation = random.nextInt(5) == 0 ? Allocation.OF_ORDER : any(random);
            rows.append(line(order, line, price, quantity)).append("update ordering.order_line set cancelled = ").append(cancelled).append(", returned = ")
                .append(back).append(", invoiced = ").append(billed).append(", allocated = ").append(!allocation.isOfOrder()).append(" where id = ").append(line)
                .append(";\n");
            for (int i = 0; i < allocation.shares().size(); i++) {
                Share share = allocation.shares().get(i);
                rows.append("insert into ordering.order_share (order_line_id, share_no, cost_centre_id, parts, ordered_at) select ").append(line).append(", ").append(i + 1)
                    .append(", ").append(share.costCentreId()).append(", ").append(share.parts()).append(", o.submitted_at from ordering.purchase_order o;\n");
            }
            charge(spent, allocation, Money.line(quantity - cancelled - back, price));
            charge(invoiced, allocation, Money.line(Math.max(billed - back, 0), price));
        }
        portal.sql(rows.toString());
        Map<Long, String> expected = new HashMap<>();
        spent.forEach((centre, all) -> expected.put(centre, all.subtract(invoiced.get(centre)) + " " + invoiced.get(centre) + " "
            + new BigDecimal("100000000.00").subtract(all)));
        assertThat(acts.figures()).isEqualTo(expected);
    }

    private static void charge(Map<Long, BigDecimal> of, Allocation allocation, BigDecimal amount) {
        Map<Long, BigDecimal> parts = Allocation.charge(Map.of(1L, amount), Map.of(1L, allocation), COST_CENTRE);
        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(amount);
        parts.forEach((centre, part) -> of.merge(centre, part, BigDecimal::add));
    }

    private static Allocation any(Random random) {
        int first = 1 + random.nextInt(9_998);
        int second = 1 + random.nextInt(9_999 - first);
        return new Allocation(List.of(Share.ofParts(WARD, first), Share.ofParts(COST_CENTRE, second), Share.ofParts(OTHER_WARD, 10_000 - first - second)));
    }

    private static String line(String order, int line, BigDecimal price, int quantity) {
        return "insert into ordering.order_line (id, order_id, line_no, article_id, part_number, article_name, unit, quantity, unit_price, confirmed, shipped,"
            + " received, invoiced, cancelled) values (" + line + ", " + order + ", " + line + ", 11, 'IT-100001', 'Guantes', 'BOX', " + quantity + ", "
            + price.toPlainString() + ", " + quantity + ", " + quantity + ", 0, 0, 0);\n";
    }
}
