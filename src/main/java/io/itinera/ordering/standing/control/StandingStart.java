package io.itinera.ordering.standing.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.boundary.Repetition.LeftOut;
import io.itinera.ordering.boundary.Repetition.Reason;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.entity.Cart;
import io.itinera.ordering.list.control.Lists;
import io.itinera.ordering.list.entity.RequisitionList;
import io.itinera.ordering.standing.boundary.Origin;
import io.itinera.ordering.standing.entity.StandingLine.Agreed;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what a standing order begins with, at today's prices and in today's packs, as far as it can be ordered today. */
@ApplicationScoped
public class StandingStart {
    @Inject Orders orders;
    @Inject Lists lists;
    @Inject Carts carts;
    @Inject PriceArticles prices;
    @Inject CurrentActor actor;

    /**
     * What there is to begin with.
     *
     * @param name   of the origin; null for the cart
     * @param siteId where the goods of the origin went, or of the last order; null when unknown
     */
    public record Beginning(String name, Long siteId, Long costCentreId, List<Agreed> lines, List<LeftOut> leftOut) {
    }

    private record Source(String name, Long siteId, Long costCentreId, Map<Long, Integer> wanted) {
    }

    /** @throws NoSuchRecord for an order or a list that the actor may not see */
    public Beginning of(Origin origin) {
        Source source = switch (origin.kind()) {
            case ORDER -> ofOrder(origin.key());
            case LIST -> ofList(origin.key());
            case CART -> ofCart();
        };
        List<LeftOut> leftOut = new ArrayList<>();
        return new Beginning(source.name(), source.siteId(), source.costCentreId(), agreed(source.wanted(), leftOut), leftOut);
    }

    /** What so many of each article cost today, in whole packs; what cannot be ordered is left out. */
    public List<Agreed> agreed(Map<Long, Integer> wanted, List<LeftOut> leftOut) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, PricedArticleRow> found = prices.priced(actor.get().ownAccount(), wanted);
        List<Agreed> agreed = new ArrayList<>();
        wanted.forEach((id, quantity) -> {
            ArticleRow article = found.get(id).article();
            PriceRow price = found.get(id).price();
            if (!article.orderable() || price == null) {
                leftOut.add(new LeftOut(article.partNumber(), article.name(), article.orderable() ? Reason.NO_PRICE : Reason.WITHDRAWN));
            } else {
                int packs = (int) Math.min(QuantityRule.roundUp(quantity, article.orderMultiple()), QuantityRule.LARGEST);
                agreed.add(new Agreed(id, packs, price.unitPrice(), price.contractId()));
            }
        });
        return agreed;
    }

    private Source ofOrder(String number) {
        OrderRow order = orders.row(number);
        Map<Long, Integer> wanted = new LinkedHashMap<>();
        for (OrderLineRow line : orders.lines(List.of(order.id()))) {
            wanted.merge(line.articleId(), line.quantity(), Integer::sum);
        }
        return new Source(number, order.siteId(), order.costCentreId(), wanted);
    }

    /** As many as are to be on the shelf; one pack of what has no par level. */
    private Source ofList(String key) {
        if (key == null || !key.matches("\\d{1,18}")) {
            throw new NoSuchRecord();
        }
        RequisitionList list = lists.toRead(Long.parseLong(key));
        Map<Long, Integer> wanted = new LinkedHashMap<>();
        list.lines().forEach(line -> wanted.put(line.articleId(), line.par() == null ? 1 : line.par()));
        Optional<Cart> cart = carts.open(actor.get().person());
        return new Source(list.name(), cart.map(Cart::siteId).orElse(null), cart.map(Cart::costCentreId).orElse(null), wanted);
    }

    private Source ofCart() {
        Actor buyer = actor.get();
        return carts.open(buyer.person()).map(cart -> new Source(null, cart.siteId(), cart.costCentreId(), cart.quantities()))
            .orElse(new Source(null, null, null, Map.of()));
    }
}
