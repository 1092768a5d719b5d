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
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.control.OrderParts;
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
    @Inject OrderParts parts;

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
        Map<Long, Promise> promises = lines.stream().collect(Collectors.toMap(CartLineRow::articleId, line -> promise(line,
            supply.get(line.articleId()).promise(line.quantity(), line.orderMultiple(), today), seen.get(line.articleId()), terms)));
        List<Item> items = lines.stream().map(line -> item(line, promises.get(line.articleId()))).toList();
        String currency = accounts.account(buyer.ownAccount()).currency();
        Order order = orders.add(new Order(new Order.Buyer(buyer.ownAccount(), buyer.person(), currency), terms, items,
            needsApproval, clock.instant()));
        parts.begin(order, lines, promises);
        consume(order);
        if (needsApproval) {
            holds.begin(order);
        }
        figures.submitted();
        return order;
    }

    private static Promise promise(CartLineRow line, Promise possible, Promise seen, Terms terms) {
        Promise promise = wished(line, possible, terms);
        if (seen != null) {
            promise.behind(wished(line, seen, terms)).ifPresent(delay -> {
                throw new PromiseWorsened(line.partNumber(), delay);
            });
        }
        return promise;
    }

    /** For when the hospital wants it. */
    private static Promise wished(CartLineRow line, Promise possible, Terms terms) {
        return line.isSplit() ? Promise.together(CartPartRow.promises(possible, line.all(terms.siteId(), terms.wishedOn())))
            : possible.notBefore(terms.wishedOn());
    }

    /** What comes when is written beside the parts of a line that has some. */
    private static Item item(CartLineRow line, Promise promise) {
        return new Item(line.articleId(), line.partNumber(), line.articleName(), line.unit(), line.quantity(),
            line.price().unitPrice(), line.price().contractId(), promise.completeOn(), line.isSplit() ? null : promise.kept());
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
