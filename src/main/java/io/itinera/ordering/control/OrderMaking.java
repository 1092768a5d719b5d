package io.itinera.ordering.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.AvailableToPromise;
import io.itinera.catalog.boundary.Promise;
import io.itinera.catalog.boundary.ReserveStock;
import io.itinera.contracts.boundary.RecordConsumption;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.ContractLapsed;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.PromiseWorsened;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.Order.Terms;
import io.itinera.ordering.entity.OrderLine.Item;
import io.itinera.ordering.hold.control.Holds;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes an order of priced lines: checks them, promises the goods, writes the order, and counts what it takes of contracts. */
@ApplicationScoped
public class OrderMaking {
    @Inject Orders orders;
    @Inject ReserveStock stock;
    @Inject RecordConsumption consumption;
    @Inject FindAccounts accounts;
    @Inject Clock clock;
    @Inject OrderFigures figures;
    @Inject Holds holds;

    /** @throws ArticleWithdrawn or {@link NoPrice} or {@link ContractLapsed} for the first line that cannot be ordered */
    public void check(List<CartLineRow> lines, boolean acceptListPrices) {
        for (CartLineRow line : lines) {
            if (!line.supply().orderable()) {
                throw new ArticleWithdrawn(line.partNumber());
            }
            if (line.price().unitPrice() == null) {
                throw new NoPrice(line.partNumber());
            }
            QuantityRule.check(line.quantity(), line.orderMultiple(), line.partNumber());
            if (line.isPriceLapsed() && !acceptListPrices) {
                throw new ContractLapsed(line.price().lapsedContractNumber(), line.price().lapsedOn(), line.partNumber());
            }
        }
    }

    /**
     * @param seen what the buyer was shown of each article's days; none where nobody looked
     * @throws io.itinera.catalog.boundary.NotEnoughStock when a line cannot be supplied; then nothing is promised
     * @throws PromiseWorsened                            when goods would come later than was seen, and than is wished for
     */
    public Order make(Actor buyer, Terms terms, List<CartLineRow> lines, Map<Long, Promise> seen, boolean needsApproval) {
        Map<Long, AvailableToPromise> supply =
            stock.reserve(lines.stream().collect(Collectors.toMap(CartLineRow::articleId, CartLineRow::quantity)));
        LocalDate today = OrderDays.today(clock);
        List<Item> items = lines.stream().map(line -> item(line, supply.get(line.articleId())
            .promise(line.quantity(), line.orderMultiple(), today), seen.get(line.articleId()), terms.wishedOn())).toList();
        String currency = accounts.account(buyer.ownAccount()).currency();
        Order order = orders.add(new Order(new Order.Buyer(buyer.ownAccount(), buyer.person(), currency), terms, items,
            needsApproval, clock.instant()));
        consume(order);
        if (needsApproval) {
            holds.begin(order);
        }
        figures.submitted();
        return order;
    }

    private static Item item(CartLineRow line, Promise possible, Promise seen, LocalDate wished) {
        Promise promise = possible.notBefore(wished);
        if (seen != null) {
            promise.behind(seen.notBefore(wished)).ifPresent(delay -> {
                throw new PromiseWorsened(line.partNumber(), delay);
            });
        }
        return new Item(line.articleId(), line.partNumber(), line.articleName(), line.unit(), line.quantity(),
            line.price().unitPrice(), line.price().contractId(), promise.completeOn(), promise.kept());
    }

    /** Counts what all of it takes of contracts. */
    public void consume(Order order) {
        Map<Long, BigDecimal> amounts = new HashMap<>();
        order.lines().stream().filter(line -> line.contractId() != null)
            .forEach(line -> amounts.merge(line.contractId(), line.amountOf(line.quantity()), BigDecimal::add));
        if (!amounts.isEmpty()) {
            consumption.consume(order.id(), amounts);
        }
    }
}
