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
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A buyer puts an article into the cart; what is in already stays in. */
@UseCase
public class FillCart {
    @Inject Carts carts;
    @Inject CartFilling filling;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    /**
     * @param quantity as typed; nothing typed means one pack
     * @throws UnknownArticle      when there is no such article
     * @throws ArticleWithdrawn    when the supplier no longer sells it
     * @throws QuantityNotPossible when so many cannot be ordered at once
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_FILLED)
    public PutResult put(String partNumber, String quantity) {
        ArticleCard article = find(partNumber);
        if (!article.orderable()) {
            throw new ArticleWithdrawn(article.partNumber());
        }
        int added = quantity == null || quantity.isBlank() ? article.orderMultiple()
            : QuantityRule.read(quantity, article.partNumber());
        QuantityRule.check(added, article.orderMultiple(), article.partNumber());
        Actor buyer = actor.get();
        HeldCart cart = carts.hold(buyer.ownAccount(), buyer.person());
        long together = (long) added + cart.quantityOf(article.id());
        QuantityRule.check(together, article.orderMultiple(), article.partNumber());
        return filling.hold(PortalTouchpoint.CART_FILLED, cart, article, (int) together);
    }

    private ArticleCard find(String partNumber) {
        try {
            return articles.card(partNumber);
        } catch (NoSuchRecord unknown) {
            throw new UnknownArticle(partNumber);
        }
    }
}
