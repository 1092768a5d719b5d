package io.itinera.ordering.boundary;

import io.itinera.accounts.boundary.CostCentreRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.boundary.CostsRow;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.allocation.control.CostRows;
import io.itinera.ordering.approval.boundary.ApprovalOutlook;
import io.itinera.ordering.approval.control.Foresight;
import io.itinera.ordering.budget.boundary.BudgetOutlookRow;
import io.itinera.ordering.budget.control.BudgetCheck;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.entity.Order;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What the buyer sees of the cart, at today's prices and with today's stock. */
@UseCase
public class ShowCart {
    @Inject Carts carts;
    @Inject Orders orders;
    @Inject CartPricing pricing;
    @Inject CartParts parts;
    @Inject BudgetCheck budgets;
    @Inject Allocations allocations;
    @Inject CostRows costs;
    @Inject Foresight foresight;
    @Inject FindAccounts accounts;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    /** The person's open cart; {@link CartRow#EMPTY} when there is none. */
    @Permits(Permission.FILL_CARTS)
    public CartRow cart() {
        return row(carts.open(actor.get().person()));
    }

    /** Everything the cart page shows; the choices are left out of an empty cart. @param costCentre as chosen on the page; null for the usual one */
    @Permits(Permission.FILL_CARTS)
    public CartDeskRow desk(Long costCentre) {
        Optional<Cart> open = carts.open(actor.get().person());
        CartRow cart = row(open);
        Actor buyer = actor.get();
        if (cart.isEmpty()) {
            return new CartDeskRow(cart, List.of(), List.of(), ApprovalOutlook.NONE, List.of(), Map.of(), CostsRow.OF_ORDER);
        }
        List<ChoiceRow> sites = accounts.sites(buyer.ownAccount()).stream().map(ShowCart::choice).toList();
        List<ChoiceRow> costCentres = accounts.costCentres(buyer.ownAccount()).stream().map(ShowCart::choice).toList();
        Long centre = costCentre == null ? cart.costCentreId() : costCentre;
        Map<Long, Allocation> shares = open.map(allocations::of).orElse(Map.of());
        Map<Long, BigDecimal> amounts = CartRow.amounts(cart.lines());
        SortedMap<Long, BigDecimal> charged = Allocation.charge(amounts, shares, centre);
        List<BudgetOutlookRow> left = budgets.look(buyer.ownAccount(), charged);
        return new CartDeskRow(cart, sites, costCentres, foresight.path(cart.lines(), charged.keySet(), left).outlook(), left, shares,
            costs.of(buyer.ownAccount(), amounts, shares, centre));
    }

    /** The part number of the one article with this number, GTIN or maker's number; as it was when there is none. */
    @Permits(Permission.FILL_CARTS)
    public String partNumberOf(String number) {
        return articles.byNumber(number.strip()).map(ArticleRow::partNumber).orElse(number);
    }

    /** The number of the order that the person's cart has become. */
    @Permits(Permission.FILL_CARTS)
    public Optional<String> orderOf(long cartId) {
        return orders.ofCart(cartId, actor.get().person()).map(Order::number);
    }

    private CartRow row(Optional<Cart> open) {
        return open.map(this::row).orElse(CartRow.EMPTY);
    }

    private CartRow row(Cart cart) {
        return new CartRow(cart.id(), cart.name(), cart.isBeside(), cart.version(), cart.costCentreId(), cart.siteId(), cart.isCompleteOnly(),
            parts.on(pricing.price(cart.account(), cart.lines()), cart));
    }

    private static ChoiceRow choice(SiteRow site) {
        return new ChoiceRow(site.id(), site.label());
    }

    private static ChoiceRow choice(CostCentreRow centre) {
        return new ChoiceRow(centre.id(), centre.label());
    }
}
