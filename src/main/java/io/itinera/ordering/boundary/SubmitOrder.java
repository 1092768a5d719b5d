package io.itinera.ordering.boundary;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.approval.boundary.OrderAboveApprovalLimit;
import io.itinera.ordering.approval.control.ApprovalRequests;
import io.itinera.ordering.approval.control.ApprovalSteps;
import io.itinera.ordering.approval.control.Foresight;
import io.itinera.ordering.approval.control.Foresight.Path;
import io.itinera.ordering.boundary.SubmitResult.AlreadySubmitted;
import io.itinera.ordering.boundary.SubmitResult.AwaitingApproval;
import io.itinera.ordering.boundary.SubmitResult.Submitted;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.control.BudgetAlarm;
import io.itinera.ordering.budget.control.BudgetCheck;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.OrderMaking;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.WishedDayRule;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.delivery.control.CompleteOrders;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.Order.Terms;
import io.itinera.ordering.quote.control.QuotedPrices;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.DomainEvent;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A buyer submits the cart as a purchase order. Whoever submits first takes the cart; all others who submit the same
 * cart wait for that and get the same order.
 */
@UseCase
public class SubmitOrder {
    @Inject Carts carts;
    @Inject Orders orders;
    @Inject CartPricing pricing;
    @Inject QuotedPrices quoted;
    @Inject CartParts parts;
    @Inject OrderMaking making;
    @Inject BudgetCheck budgets;
    @Inject BudgetAlarm alarm;
    @Inject CompleteOrders complete;
    @Inject Allocations allocations;
    @Inject Foresight foresight;
    @Inject ApprovalSteps steps;
    @Inject ApprovalRequests requests;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /**
     * @param wishedOn         null for as soon as possible
     * @param acceptListPrices whether list prices are paid where a contract has ended
     * @param seen             what the buyer had before them; null where nobody looked
     */
    public record Request(@About(ObjectType.CART) long cartId, String ownReference, Long costCentreId, Long siteId,
                          LocalDate wishedOn, boolean acceptListPrices, Seen seen) {
        public Request {
            ownReference = ownReference == null || ownReference.isBlank() ? null : ownReference.strip();
        }

        Map<Long, Promise> promised() {
            return seen == null ? Map.of() : seen.promised();
        }

        boolean isOverBudget() {
            return seen != null && seen.overBudget();
        }
    }

    /**
     * The cart as the buyer saw it: an order is never for something else.
     *
     * @param promised   by article; the days of others were not looked at
     * @param overBudget whether the buyer orders over a budget that warns of that
     * @param completeOnly whether it was to come only when everything is there; null where nobody looked
     */
    public record Seen(int version, BigDecimal total, Map<Long, Promise> promised, boolean overBudget, Boolean completeOnly) {
        public Seen(int version, BigDecimal total, Map<Long, Promise> promised, boolean overBudget) {
            this(version, total, promised, overBudget, null);
        }

        public Seen(int version, BigDecimal total, Map<Long, Promise> promised) {
            this(version, total, promised, false);
        }

        public Seen(int version, BigDecimal total) {
            this(version, total, Map.of());
        }
    }

    /**
     * @throws CartAlreadyOrdered when the cart was submitted before on other terms
     * @throws CartSetAside       when it is not the open one any more
     * @throws io.itinera.ordering.budget.boundary.BudgetExceeded or {@code BudgetOverrunUnsaid} when a budget is overrun
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.ORDER_SUBMITTED)
    public SubmitResult submit(Request request) {
        Actor buyer = actor.get();
        if (!carts.claim(request.cartId(), buyer.person())) {
            return again(request, buyer);
        }
        Cart cart = carts.read(request.cartId());
        List<CartLineRow> lines = parts.on(quoted.on(pricing.price(buyer.ownAccount(), cart.lines()), cart.quoteId()), cart);
        BigDecimal total = lines.stream().map(CartLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        events.fire(new CartHandedIn(buyer.ownAccount(), request.cartId(), total));
        checkSeen(request.seen(), cart, lines, total);
        WishedDayRule.check(request.wishedOn(), OrderDays.today(clock));
        Terms terms = terms(request, buyer);
        making.check(lines, request.acceptListPrices());
        parts.check(lines);
        SortedMap<Long, BigDecimal> charged = Allocation.charge(CartRow.amounts(lines), allocations.of(cart), terms.costCentreId());
        List<BudgetOutlookRow> overrun = cart.isBudgeted() ? budgets.hold(buyer.ownAccount(), charged) : List.of();
        BudgetCheck.check(overrun, request.isOverBudget());
        Path path = foresight.path(lines, charged.keySet(), overrun);
        if (path.outlook().isImpossible()) {
            throw new OrderAboveApprovalLimit(total);
        }
        Order order = making.make(buyer, terms, lines, request.promised(), path.outlook().isNeeded());
        complete.begin(order, cart);
        allocations.begin(order, cart);
        alarm.ring(order.account(), order.number(), overrun);
        tell(order, request.cartId());
        requests.ask(order, path.buyer().fullName(), steps.add(order, path.needs(), clock.instant()));
        return path.outlook().isNeeded() ? new AwaitingApproval(order.number(), path.outlook().first()) : new Submitted(order.number());
    }

    private SubmitResult again(Request request, Actor buyer) {
        Order order = orders.ofCart(request.cartId(), buyer.person()).orElse(null);
        if (order == null) {
            throw carts.isKept(request.cartId(), buyer.person()) ? new CartSetAside() : new NoSuchRecord();
        }
        boolean same = request.costCentreId() != null && request.siteId() != null && order.isOn(new Terms(request.cartId(),
            request.siteId(), request.costCentreId(), request.ownReference(), request.wishedOn()));
        if (!same) {
            throw new CartAlreadyOrdered(order.number());
        }
        return new AlreadySubmitted(order.number());
    }

    private static void checkSeen(Seen seen, Cart cart, List<CartLineRow> lines, BigDecimal total) {
        if (lines.isEmpty()) {
            throw new CartEmpty();
        }
        int versionBeforeClaim = cart.version() - 1;
        if (seen != null && (seen.version() != versionBeforeClaim || seen.completeOnly() != null && seen.completeOnly() != cart.isCompleteOnly())) {
            throw new ChangedMeanwhile();
        }
        if (seen != null && seen.total().compareTo(total) != 0) {
            throw new PricesChanged(seen.total(), total);
        }
    }

    /** @throws NoSuchRecord for a site or cost centre that is not the account's */
    private Terms terms(Request request, Actor buyer) {
        boolean known = request.siteId() != null && request.costCentreId() != null
            && accounts.sites(buyer.ownAccount()).stream().map(SiteRow::id).anyMatch(request.siteId()::equals)
            && accounts.costCentres(buyer.ownAccount()).stream().map(CostCentreRow::id).anyMatch(request.costCentreId()::equals);
        if (!known) {
            throw new NoSuchRecord();
        }
        return new Terms(request.cartId(), request.siteId(), request.costCentreId(), request.ownReference(),
            request.wishedOn());
    }

    private void tell(Order order, long cartId) {
        List<String> parts = order.lines().stream().map(line -> line.partNumber()).toList();
        events.fire(new OrderSubmitted(order.number(), cartId, order.account(), order.total(), parts));
    }
}
