package io.itinera.ordering.control;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.ordering.boundary.CartTouched;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * The step that putting in, changing and taking out share: hold so many, and tell what they cost. One query prices the
 * whole cart, so that its total need not be asked for again.
 */
@ApplicationScoped
public class CartFilling {
    @Inject PriceArticles prices;
    @Inject Carts carts;
    @Inject CartParts parts;
    @Inject CurrentActor actor;
    @Inject Event<CartTouched> touched;

    /** @param touchpoint which step this is @throws NoPrice when so many are wanted of an article without price @throws io.itinera.ordering.delivery.boundary.PartsExceedLine for fewer than go elsewhere */
    public PutResult hold(PortalTouchpoint touchpoint, HeldCart cart, ArticleCard article, int quantity) {
        parts.checkRoom(cart, article, quantity);
        int before = cart.quantityOf(article.id());
        Map<Long, Integer> quantities = cart.quantities();
        quantities.put(article.id(), quantity == 0 ? before : quantity);
        quantities.values().removeIf(none -> none == 0);
        Map<Long, PriceRow> priced = prices.justShown(cart.account(), quantities);
        BigDecimal amount = amount(priced, article.id(), quantities);
        if (amount == null && quantity > 0) {
            throw new NoPrice(article.partNumber());
        }
        cart.hold(article.id(), quantity);
        carts.keep(cart, actor.get().person());
        touched.fire(new CartTouched(touchpoint, cart.account(), cart.id(), article.partNumber(), amount));
        quantities.keySet().retainAll(cart.quantities().keySet());
        return new PutResult(article.partNumber(), article.name(), quantity - before, quantity, amount, quantities.size(),
            total(priced, quantities), cart.name());
    }

    /** What the lines that have a price cost together. */
    public static BigDecimal total(Map<Long, PriceRow> priced, Map<Long, Integer> quantities) {
        return quantities.keySet().stream().map(article -> amount(priced, article, quantities)).filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Null for an article without price. */
    private static BigDecimal amount(Map<Long, PriceRow> priced, long article, Map<Long, Integer> quantities) {
        PriceRow price = priced.get(article);
        return price == null ? null : Money.line(quantities.get(article), price.unitPrice());
    }
}
