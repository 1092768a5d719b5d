package io.itinera.ordering.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.entity.Order.Buyer;
import io.itinera.ordering.entity.Order.Terms;
import io.itinera.ordering.entity.OrderLine.Item;
import io.itinera.shared.AccountId;
import io.itinera.shared.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final Map<OrderStatus, Set<OrderStatus>> NEXT = Map.of(
        OrderStatus.AWAITING_APPROVAL, EnumSet.of(OrderStatus.SUBMITTED, OrderStatus.REJECTED, OrderStatus.CANCELLED),
        OrderStatus.SUBMITTED, EnumSet.of(OrderStatus.CONFIRMED, OrderStatus.CANCELLED),
        OrderStatus.CONFIRMED, EnumSet.of(OrderStatus.PARTLY_SHIPPED, OrderStatus.SHIPPED, OrderStatus.CANCELLED),
        OrderStatus.PARTLY_SHIPPED, EnumSet.of(OrderStatus.SHIPPED, OrderStatus.RECEIVED),
        OrderStatus.SHIPPED, EnumSet.of(OrderStatus.RECEIVED));

    @ParameterizedTest
    @EnumSource
    @DisplayName("ORD-7.1 a status becomes only what the life of an order allows")
    void allowsOnlyTheNextSteps(OrderStatus status) {
        for (OrderStatus next : OrderStatus.values()) {
            assertThat(status.canBecome(next)).as(status + " to " + next)
                .isEqualTo(NEXT.getOrDefault(status, Set.of()).contains(next));
        }
    }

    @Test
    @DisplayName("ORD-2.1 the total is the sum of its lines in cents")
    void sumsItsLines() {
        assertThat(order(false).total()).isEqualByComparingTo("33.34");
    }

    @Test
    @DisplayName("ORD-3.3 an order that does not wait is neither approved nor rejected")
    void isDecidedOnce() {
        Order order = order(true);
        order.approve(new PersonId(9), NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.SUBMITTED);
        assertThatThrownBy(() -> order.reject(new PersonId(9), NOW, "no")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("ORD-6.1 an order of which nothing comes is cancelled")
    void endsWhenNothingComes() {
        Order order = order(false);
        order.lines().forEach(line -> order.confirm(line, 0, true, DAY));
        order.confirmed(NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.CANCELLED);
    }

    @Test
    @DisplayName("ORD-6.1 a backordered rest stays open, a cancelled one does not")
    void keepsBackordersOpen() {
        Order order = order(false);
        order.confirm(order.lines().get(0), 6, false, DAY);
        assertThat(order.lines().get(0).open()).isEqualTo(10);
        order.confirm(order.lines().get(0), 6, true, DAY);
        assertThat(order.lines().get(0).open()).isEqualTo(6);
    }

    @Test
    @DisplayName("ORD-6.1 more than was ordered cannot be confirmed")
    void refusesToConfirmMore() {
        Order order = order(false);
        assertThatThrownBy(() -> order.confirm(order.lines().get(0), 11, true, DAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("ORD-7.1 goods cannot be shipped of an order that was not confirmed")
    void isNotShippedUnconfirmed() {
        assertThatThrownBy(() -> order(false).ship(new HashMap<>())).isInstanceOf(IllegalStateException.class);
    }

    private static Order order(boolean needsApproval) {
        return new Order(new Buyer(new AccountId(1), new PersonId(1), "EUR"), new Terms(1, 1, 1, null, null),
            List.of(new Item(1, "IT-1", "Gloves", "BOX", 10, new BigDecimal("3.3335"), null, DAY, null)), needsApproval, NOW);
    }
}
