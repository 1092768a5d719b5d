package io.itinera.ordering.hold.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.AvailableToPromise;
import io.itinera.catalog.boundary.Promise;
import io.itinera.catalog.boundary.ReserveStock;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.change.control.OrderChanges;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.OrderMaking;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.PromiseRevisions;
import io.itinera.ordering.control.PromiseRevisions.Cause;
import io.itinera.ordering.control.PromiseRevisions.Revision;
import io.itinera.ordering.control.Undoing;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.ordering.delivery.control.OrderParts;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine.Renewed;
import io.itinera.ordering.hold.boundary.HoldRow;
import io.itinera.ordering.hold.boundary.RenewedLineRow;
import io.itinera.ordering.hold.boundary.RenewedLineRow.Terms;
import io.itinera.ordering.hold.boundary.TermsRenewed;
import io.itinera.ordering.hold.boundary.TermsWorsened;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What becomes of an order that waits for approval longer than it was held: it is priced and promised like one of today. */
@ApplicationScoped
public class Renewal {
    @Inject Orders orders;
    @Inject Holds holds;
    @Inject PriceArticles prices;
    @Inject ReserveStock stock;
    @Inject Undoing undoing;
    @Inject OrderMaking making;
    @Inject PromiseRevisions revisions;
    @Inject OrderChanges changes;
    @Inject OrderParts parts;
    @Inject RenewedBudget budget;
    @Inject CurrentActor actor;
    @Inject Event<TermsRenewed> renewed;
    @Inject Clock clock;

    /** @param asks the budgets that are overrun by what it costs more, and have others asked */
    public record Outcome(boolean renewed, List<BudgetOutlookRow> asks) {
    }

    /** A line as it was, and what is known of its article today. @param price null when nobody agreed on any @param parts none of a line that goes with the order */
    private record Line(OrderLineRow was, ArticleRow article, BigDecimal price, Long contractId, List<CartPartRow> parts) {
        Promise wished(Promise possible, LocalDate wishedOn) {
            return parts.isEmpty() ? possible.notBefore(wishedOn) : Promise.together(CartPartRow.promises(possible, parts));
        }
    }

    /** What each line would be today. @param hold null for an order that has no end of it; nothing while it is held */
    public List<RenewedLineRow> outlook(OrderRow order, List<OrderLineRow> lines, HoldRow hold) {
        if (hold == null || !hold.over()) {
            return List.of();
        }
        return lines(order, lines).stream().map(line -> {
            AvailableToPromise free = line.article().supply();
            return row(line, hold.released() ? free : free.without(-line.was().quantity()), order.wishedOn());
        }).toList();
    }

    /** For whoever gives goods back before renewing: first the budgets, then the goods, as submitting takes them. */
    public void holdBudget(Order order) {
        HoldRow hold = holds.of(List.of(order.id())).get(order.id());
        if (hold != null && hold.over()) {
            budget.hold(orders.row(order.number()), orders.lines(List.of(order.id())));
        }
    }

    /**
     * Has the order held again, at today's prices and days, when it is held no longer.
     *
     * @param accepted the lines as the approver has said yes to them; of others that they are no worse than submitted
     * @param overBudget whether the approver was shown that it overruns its budget
     * @throws TermsWorsened when a line is dearer or later than that; then nothing is renewed
     * @throws io.itinera.ordering.hold.boundary.RenewalOverBudget when it costs more than its budget, and that must not be or was not shown
     * @throws NoPrice, {@link io.itinera.catalog.boundary.NotEnoughStock} or {@link io.itinera.catalog.boundary.ArticleWithdrawn}
     */
    public Outcome renew(Order order, List<RenewedLineRow> accepted, boolean overBudget) {
        HoldRow hold = holds.of(List.of(order.id())).get(order.id());
        if (hold == null || !hold.over()) {
            return new Outcome(false, List.of());
        }
        OrderRow placed = orders.row(order.number());
        List<OrderLineRow> before = orders.lines(List.of(order.id()));
        budget.hold(placed, before);
        undoing.giveBackAll(order);
        Map<Long, AvailableToPromise> supply = stock.reserve(quantities(before));
        List<Line> lines = lines(placed, before);
        lines.stream().filter(line -> line.price() == null).findFirst().ifPresent(line -> {
            throw new NoPrice(line.was().partNumber());
        });
        List<RenewedLineRow> now = lines.stream().map(line -> row(line, supply.get(line.was().articleId()), order.wishedOn())).toList();
        Map<Integer, RenewedLineRow> agreed = accepted.stream().collect(Collectors.toMap(RenewedLineRow::lineNo, Function.identity()));
        if (now.stream().anyMatch(line -> line.isWorseThan(agreed.get(line.lineNo())))) {
            throw new TermsWorsened(order.number());
        }
        List<BudgetOutlookRow> asks = budget.check(placed, before, now, overBudget);
        keep(order, lines, now);
        holds.renew(order.id());
        making.consume(order);
        if (now.stream().anyMatch(RenewedLineRow::isWorse)) {
            renewed.fire(new TermsRenewed(order.number(), order.account(), order.buyer(), order.total(), order.changes(),
                now.stream().anyMatch(RenewedLineRow::isDearer)));
        }
        return new Outcome(true, asks);
    }

    private void keep(Order order, List<Line> lines, List<RenewedLineRow> now) {
        Map<Long, Renewed> terms = new HashMap<>();
        Map<Long, Promise> promises = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Terms one = now.get(i).now();
            terms.put(lines.get(i).was().id(), new Renewed(one.unitPrice(), lines.get(i).contractId(), one.promise().completeOn(),
                lines.get(i).parts().isEmpty() ? one.promise().kept() : null));
            promises.put(lines.get(i).was().id(), one.promise());
        }
        revisions.keep(lines.stream().map(Line::was).filter(line -> !terms.get(line.id()).promisedOn().equals(line.promisedOn()))
            .map(line -> new Revision(line.id(), line.quantity(), line.promisedOn(), terms.get(line.id()).promisedOn())).toList(), Cause.RENEWED);
        changes.prices(order.id(), now.stream().filter(line -> line.now().unitPrice().compareTo(line.before().unitPrice()) != 0).toList(),
            actor.get().person());
        order.renew(terms);
        parts.promise(order, promises);
    }

    /** With today's prices, in one query. What a quote agreed on stays. */
    private List<Line> lines(OrderRow order, List<OrderLineRow> lines) {
        Map<Long, PricedArticleRow> priced = prices.priced(new AccountId(order.accountId()), quantities(lines));
        Map<Long, List<CartPartRow>> elsewhere = order.split() ? parts.asWished(order.id()) : Map.of();
        return lines.stream().map(line -> {
            PricedArticleRow today = priced.get(line.articleId());
            BigDecimal price = order.quoteId() != null ? line.unitPrice() : today.price() == null ? null : today.price().unitPrice();
            return new Line(line, today.article(), price, today.price() == null ? null : today.price().contractId(),
                elsewhere.getOrDefault(line.id(), List.of()));
        }).toList();
    }

    private RenewedLineRow row(Line line, AvailableToPromise supply, LocalDate wishedOn) {
        OrderLineRow was = line.was();
        String obstacle = !line.article().orderable() ? "WITHDRAWN" : line.price() == null ? "NO_PRICE"
            : was.quantity() > supply.most() ? "SHORT" : null;
        Promise before = was.promisedOn() == null ? null : Promise.left(was.promisedParts(), was.quantity(), was.promisedOn());
        Terms now = obstacle != null ? null : new Terms(line.price(),
            line.wished(supply.promise(was.quantity(), line.article().orderMultiple(), OrderDays.today(clock)), wishedOn));
        return new RenewedLineRow(was.lineNo(), was.partNumber(), was.articleName(), new Terms(was.unitPrice(), before), now, obstacle);
    }

    private static Map<Long, Integer> quantities(List<OrderLineRow> lines) {
        return lines.stream().collect(Collectors.toMap(OrderLineRow::articleId, OrderLineRow::quantity));
    }
}
