package io.itinera.ordering.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.Repetition.LeftOut;
import io.itinera.ordering.boundary.Repetition.Reason;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.delivery.control.CompleteOrders;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.ordering.entity.Order;
import io.itinera.ordering.entity.OrderLine;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts many articles into the cart at once, as far as today's rules let them: repeating an order, ordering from a list and a
 * rejection share it.
 */
@ApplicationScoped
public class CartRefill {
    @Inject Carts carts;
    @Inject Allocations allocations;
    @Inject CartParts parts;
    @Inject CompleteOrders complete;
    @Inject PriceArticles prices;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    /**
     * What went in, what it costs today, and what could not.
     *
     * @param begun whether nothing had been in the cart
     * @param fresh the articles that had been in no line of it
     */
    public record Refilled(long cartId, BigDecimal amount, List<String> partNumbers, List<LeftOut> leftOut, boolean begun, Set<Long> fresh) {
    }

    /** Into the cart of whoever acts. @param wanted in whole packs, by article id @param found these articles, as they are now */
    public Refilled put(Map<Long, Integer> wanted, Map<Long, ArticleRow> found) {
        Actor buyer = actor.get();
        return put(buyer.ownAccount(), buyer.person(), wanted, found);
    }

    /** Into the cart of the buyer of an order, so many of each article as these lines of it have, in today's packs. */
    public Refilled putBack(Order order, Collection<OrderLine> lines) {
        Map<Long, Integer> wanted = new LinkedHashMap<>();
        lines.forEach(line -> wanted.merge(line.articleId(), line.quantity(), Integer::sum));
        Map<Long, ArticleRow> found = articles.byId(wanted.keySet());
        wanted.replaceAll((article, quantity) -> (int) QuantityRule.roundUp(quantity, found.get(article).orderMultiple()));
        Refilled refilled = put(order.account(), order.buyer(), wanted, found);
        remember(order.id(), order.isSplit(), complete.isComplete(order.id()), refilled);
        allocations.repeat(order.id(), refilled.cartId(), refilled.fresh());
        return refilled;
    }

    /** How an order was to come is how the cart is to come that its lines came into: complete only when nothing else was in that. */
    public void remember(long order, boolean split, boolean completeOnly, Refilled refilled) {
        if (refilled.begun() && completeOnly) {
            complete.keep(refilled.cartId(), true);
        }
        if (split) {
            parts.repeat(order, refilled.cartId(), refilled.fresh());
        }
    }

    private Refilled put(AccountId account, PersonId buyer, Map<Long, Integer> wanted, Map<Long, ArticleRow> found) {
        Map<Long, PriceRow> priced = prices.prices(account, wanted);
        HeldCart cart = carts.hold(account, buyer);
        boolean begun = cart.quantities().isEmpty();
        List<String> put = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO;
        for (Map.Entry<Long, Integer> one : wanted.entrySet()) {
            ArticleRow article = found.get(one.getKey());
            PriceRow price = priced.get(one.getKey());
            int together = one.getValue() + cart.quantityOf(article.id());
            Reason reason = reason(article, price, together);
            if (reason == null) {
                cart.hold(article.id(), together);
                put.add(article.partNumber());
                amount = amount.add(Money.line(one.getValue(), price.unitPrice()));
            } else {
                leftOut.add(new LeftOut(article.partNumber(), article.name(), reason));
            }
        }
        Set<Long> fresh = cart.added().keySet();
        carts.keep(cart, buyer);
        return new Refilled(cart.id(), amount, put, leftOut, begun, fresh);
    }

    private static Reason reason(ArticleRow article, PriceRow price, int together) {
        if (!article.orderable()) {
            return Reason.WITHDRAWN;
        }
        if (price == null) {
            return Reason.NO_PRICE;
        }
        return together > QuantityRule.LARGEST ? Reason.TOO_MANY : null;
    }
}
