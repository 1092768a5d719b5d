package io.itinera.ordering.budget;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.budget.BudgetActs.of2026;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.ApprovalActs;
import io.itinera.ordering.approval.boundary.ApproveOrder;
import io.itinera.ordering.approval.boundary.RejectOrder;
import io.itinera.ordering.boundary.CancelOrder;
import io.itinera.ordering.boundary.ConfirmOrder;
import io.itinera.ordering.boundary.OrderProgress;
import io.itinera.ordering.change.boundary.ChangeOrder;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to orders, the figures of their budget are those of a book that is kept beside it: what each step commits, invoices
 * or gives back is written down as it is done, and read nowhere.
 */
@WithDatabase
class BudgetLifeTest {
    private static final int STEPS = 120;
    private static final BigDecimal PRICE = new BigDecimal("8");
    private static final BigDecimal BUDGET = new BigDecimal("1000000");

    private Portal portal;
    private BudgetActs acts;
    private Random random;
    private BigDecimal committed;
    private BigDecimal invoiced;
    private List<Known> orders;

    /** An order of one line, and what is known of it. */
    private static final class Known {
        private final String number;
        private final long id;
        private final long line;
        private String status;
        private int quantity;
        private int open;
        private int shipped;
        private int received;
        private int invoiced;
        private int returned;

        Known(String number, long id, long line) {
            this.number = number;
            this.id = id;
            this.line = line;
        }
    }

    static IntStream seeds() {
        return IntStream.range(1, 4);
    }

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.sql("update catalog.stock set on_hand = 1000000 where article_id = 11");
        this.portal = portal;
        acts = new BudgetActs(portal);
        committed = BigDecimal.ZERO;
        invoiced = BigDecimal.ZERO;
        orders = new ArrayList<>();
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @ParameterizedTest
    @DisplayName("ORD-25.2 committed, invoiced and remaining follow orders through changes, rejections, cancellations, invoices and returns")
    @MethodSource("seeds")
    void followsOrders(int seed) {
        random = new Random(seed);
        acts.keep(of2026(BUDGET.toPlainString(), "BLOCK"));
        for (int step = 0; step < STEPS; step++) {
            String done = step();
            assertThat(acts.figures()).as("seed " + seed + ", step " + step + ": " + done).isEqualTo(committed.setScale(2) + " " + invoiced.setScale(2)
                + " " + BUDGET.subtract(committed).subtract(invoiced).setScale(2));
        }
        assertThat(orders.stream().mapToInt(order -> order.invoiced).sum()).isPositive();
        assertThat(orders.stream().mapToInt(order -> order.returned).sum()).isPositive();
    }

    private String step() {
        Known order = orders.isEmpty() || random.nextInt(6) == 0 ? null : orders.get(random.nextInt(orders.size()));
        if (order == null) {
            return order(random.nextInt(4) == 0 ? REQUESTER : DIRECTOR);
        }
        return switch (order.status) {
            case "AWAITING_APPROVAL" -> random.nextBoolean() ? approve(order) : random.nextBoolean() ? reject(order) : change(order);
            case "SUBMITTED" -> random.nextInt(4) == 0 ? cancel(order) : random.nextInt(3) == 0 ? change(order) : confirm(order);
            case "CONFIRMED" -> move(order);
            default -> "nothing";
        };
    }

    private String order(Actor buyer) {
        int pieces = 10 * (1 + random.nextInt(5));
        put(portal, buyer, "IT-100001", pieces);
        String number = submit(portal, buyer).number();
        String[] row = portal.rows("select o.id, l.id, o.status from ordering.purchase_order o join ordering.order_line l on l.order_id = o.id"
            + " where o.number = '" + number + "'").get(0).split("\\|");
        Known order = new Known(number, Long.parseLong(row[0]), Long.parseLong(row[1]));
        order.status = row[2];
        order.quantity = pieces;
        order.open = pieces;
        orders.add(order);
        commit(pieces);
        return "order of " + pieces;
    }

    private String approve(Known order) {
        portal.as(APPROVER, () -> portal.get(ApproveOrder.class).approve(ApprovalActs.asItIs(portal, order.number)));
        order.status = "SUBMITTED";
        return "approve";
    }

    private String reject(Known order) {
        portal.as(APPROVER, () -> portal.get(RejectOrder.class).reject(order.number, "No"));
        portal.sql("delete from ordering.cart_line");
        return giveBackAll(order, "reject");
    }

    private String cancel(Known order) {
        portal.as(DIRECTOR, () -> portal.get(CancelOrder.class).cancel(order.number));
        return giveBackAll(order, "cancel");
    }

    private String giveBackAll(Known order, String how) {
        order.status = "OVER";
        commit(-order.open);
        return how;
    }

    private String change(Known order) {
        if (order.quantity == 10) {
            return "nothing";
        }
        int version = Integer.parseInt(portal.rows("select version from ordering.purchase_order where id = " + order.id).get(0));
        int less = order.quantity - 10;
        portal.as(DIRECTOR, () -> portal.get(ChangeOrder.class).change(new ChangeOrder.Request(order.number, version,
            Map.of(1, Integer.toString(less)), "OR-1", null)));
        order.quantity = less;
        order.open = less;
        commit(-10);
        return "change";
    }

    private String confirm(Known order) {
        int comes = 1 + random.nextInt(order.open);
        portal.as(OPERATIONS, () -> portal.get(ConfirmOrder.class).confirm(new ConfirmOrder.Request(order.number,
            List.of(new ConfirmOrder.Line(order.line, comes, null)))));
        commit(comes - order.open);
        order.open = comes;
        order.status = "CONFIRMED";
        return "confirm " + comes;
    }

    /** Goods are sent, received, invoiced or sent back, as far as there are any. */
    private String move(Known order) {
        OrderProgress progress = portal.get(OrderProgress.class);
        int[] most = {order.open, order.shipped - order.received, order.shipped - order.invoiced, order.received - order.returned};
        int[] possible = IntStream.range(0, most.length).filter(one -> most[one] > 0).toArray();
        if (possible.length == 0) {
            return "nothing";
        }
        int way = possible[random.nextInt(possible.length)];
        int pieces = 1 + random.nextInt(most[way]);
        portal.as(OPERATIONS, () -> portal.inTransaction(em -> {
            switch (way) {
                case 0 -> progress.shipped(order.id, OrderingFixture.SITE, Map.of(order.line, pieces));
                case 1 -> progress.received(order.id, Map.of(order.line, pieces));
                case 2 -> progress.invoiced(order.id, Map.of(order.line, pieces));
                default -> progress.returned(order.id, order.line, pieces);
            }
        }));
        switch (way) {
            case 0 -> {
                order.shipped += pieces;
                order.open -= pieces;
            }
            case 1 -> order.received += pieces;
            case 2 -> invoice(order, pieces);
            default -> giveBack(order, pieces);
        }
        return way + " of " + pieces;
    }

    /** Pieces that were sent back before their invoice came are credited with it. */
    private void invoice(Known order, int pieces) {
        int early = Math.min(Math.max(order.returned - order.invoiced, 0), pieces);
        order.invoiced += pieces;
        commit(-(pieces - early));
        invoiced = invoiced.add(PRICE.multiply(BigDecimal.valueOf(pieces - early)));
    }

    private void giveBack(Known order, int pieces) {
        int paid = Math.min(Math.max(order.invoiced - order.returned, 0), pieces);
        order.returned += pieces;
        commit(-(pieces - paid));
        invoiced = invoiced.subtract(PRICE.multiply(BigDecimal.valueOf(paid)));
    }

    private void commit(int pieces) {
        committed = committed.add(PRICE.multiply(BigDecimal.valueOf(pieces)));
    }
}
