package io.itinera.ordering.control;

import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.ordering.entity.Cart;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.CountSource;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits for a buyer: orders that were turned down, a cart left with something in it; and the cart in the top bar. */
@ApplicationScoped
@Transactional
public class BuyersWork implements WorkSource, CountSource {
    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration LEFT = Duration.ofHours(4);

    @Inject OrderSearch search;
    @Inject Carts carts;
    @Inject PriceArticles prices;
    @Inject Clock clock;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.may(Permission.FILL_CARTS) || !actor.isPerson()) {
            return List.of();
        }
        Stream<WorkRow> rejected = search.rejected(actor.ownAccount(), actor.person(), clock.instant().minus(NEWS)).stream()
            .map(order -> new WorkRow("order-rejected", List.of(order.number(), order.decisionReason()), null, order.total(),
                "/ordering/order?number=" + order.number()));
        Stream<WorkRow> left = carts.open(actor.person()).stream()
            .filter(cart -> !cart.lines().isEmpty() && cart.changedAt().isBefore(clock.instant().minus(LEFT)))
            .map(cart -> new WorkRow("cart-left", List.of(cart.lines().size()), null, total(cart), "/ordering/cart"));
        return Stream.concat(rejected, left).toList();
    }

    @Override
    public String name() {
        return "cart";
    }

    @Override
    public Count count(Actor actor) {
        if (!actor.may(Permission.FILL_CARTS) || !actor.isPerson()) {
            return Count.NONE;
        }
        return carts.open(actor.person()).map(cart -> new Count(cart.lines().size(), total(cart))).orElse(Count.NONE);
    }

    private BigDecimal total(Cart cart) {
        Map<Long, Integer> quantities = cart.quantities();
        return quantities.isEmpty() ? BigDecimal.ZERO
            : CartFilling.total(prices.justShown(cart.account(), quantities), quantities);
    }
}
