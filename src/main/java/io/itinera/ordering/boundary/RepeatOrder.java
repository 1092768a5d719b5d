package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.ordering.boundary.Repetition.LeftOut;
import io.itinera.ordering.boundary.Repetition.Reason;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.Orders;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A buyer puts the lines of an earlier order into the cart again, as far as today's rules let them. */
@UseCase
public class RepeatOrder {
    @Inject Orders orders;
    @Inject Carts carts;
    @Inject FindArticles articles;
    @Inject PriceArticles prices;
    @Inject CurrentActor actor;
    @Inject Event<OrderRepeated> repeated;

    /** @return what came back and what did not @throws NothingToRepeat when nothing can be ordered any more */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.ORDER_REPEATED)
    public Repetition repeat(@About(ObjectType.ORDER) String number) {
        OrderRow order = orders.row(number);
        Actor buyer = actor.get();
        Map<Long, Integer> wanted = new LinkedHashMap<>();
        List<OrderLineRow> lines = orders.lines(List.of(order.id()));
        lines.forEach(line -> wanted.merge(line.articleId(), line.quantity(), Integer::sum));
        Map<Long, ArticleRow> found = articles.byId(wanted.keySet());
        wanted.replaceAll((article, quantity) -> (int) QuantityRule.roundUp(quantity, found.get(article).orderMultiple()));
        Map<Long, PriceRow> priced = prices.prices(buyer.ownAccount(), wanted);
        HeldCart cart = carts.hold(buyer.ownAccount(), buyer.person());
        List<String> back = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO;
        for (Map.Entry<Long, Integer> one : wanted.entrySet()) {
            ArticleRow article = found.get(one.getKey());
            PriceRow price = priced.get(one.getKey());
            int together = one.getValue() + cart.quantityOf(article.id());
            Reason reason = reason(article, price, together);
            if (reason == null) {
                cart.hold(article.id(), together);
                back.add(article.partNumber());
                amount = amount.add(Money.line(one.getValue(), price.unitPrice()));
            } else {
                leftOut.add(new LeftOut(article.partNumber(), article.name(), reason));
            }
        }
        if (back.isEmpty()) {
            throw new NothingToRepeat(number);
        }
        carts.keep(cart, buyer.person());
        repeated.fire(new OrderRepeated(number, cart.id(), buyer.ownAccount(), amount, back));
        return new Repetition(back, leftOut);
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
