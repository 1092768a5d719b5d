package io.itinera.ordering.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.ordering.boundary.CartTouched;
import io.itinera.ordering.boundary.NoPrice;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.entity.Cart;
import io.itinera.shared.Money;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;

/** The step that putting in, changing and taking out share: hold so many, and tell what they cost. */
@ApplicationScoped
public class CartFilling {
    @Inject PriceArticles prices;
    @Inject Event<CartTouched> touched;

    /** @param touchpoint which step this is @throws NoPrice when so many are wanted of an article without price */
    public PutResult hold(PortalTouchpoint touchpoint, Cart cart, ArticleRow article, int quantity) {
        int before = cart.quantityOf(article.id());
        BigDecimal amount = amount(cart, article, quantity == 0 ? before : quantity);
        if (amount == null && quantity > 0) {
            throw new NoPrice(article.partNumber());
        }
        cart.hold(article.id(), quantity);
        touched.fire(new CartTouched(touchpoint, cart.account(), cart.id(), article.partNumber(), amount));
        return new PutResult(article.partNumber(), article.name(), quantity - before, quantity, amount, cart.lines().size());
    }

    /** Null for an article without price. */
    private BigDecimal amount(Cart cart, ArticleRow article, int quantity) {
        if (quantity == 0) {
            return null;
        }
        PriceRow price = prices.prices(cart.account(), Map.of(article.id(), quantity)).get(article.id());
        return price == null ? null : Money.line(quantity, price.unitPrice());
    }
}
