package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.control.CartFilling;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A buyer changes how many of an article are in the cart, or takes it out. */
@UseCase
public class ChangeCart {
    @Inject Carts carts;
    @Inject CartFilling filling;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    /**
     * @param quantity as typed; 0 takes the article out
     * @param cart     the one that the buyer had before them; null where nobody looked
     * @throws QuantityNotPossible when so many cannot be ordered
     * @throws CartSetAside        when the buyer is in another cart by now
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_CHANGED)
    public PutResult change(@About(ObjectType.PRODUCT) String partNumber, String quantity, Long cart) {
        ArticleCard article = articles.card(partNumber);
        int wanted = QuantityRule.read(quantity, partNumber);
        if (wanted != 0) {
            QuantityRule.check(wanted, article.orderMultiple(), partNumber);
            if (!article.orderable()) {
                throw new ArticleWithdrawn(partNumber);
            }
        }
        Actor buyer = actor.get();
        HeldCart held = carts.hold(buyer.ownAccount(), buyer.person());
        if (cart != null && held.id() != cart) {
            throw new CartSetAside();
        }
        return filling.hold(PortalTouchpoint.CART_CHANGED, held, article, wanted);
    }
}
