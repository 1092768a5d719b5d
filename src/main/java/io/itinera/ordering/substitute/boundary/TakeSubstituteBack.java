package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.control.CartFilling;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A buyer puts the article back into the cart that an alternative has replaced, and takes that out again. */
@UseCase
public class TakeSubstituteBack {
    @Inject Carts carts;
    @Inject CartFilling filling;
    @Inject Allocations allocations;
    @Inject FindArticles articles;
    @Inject CartParts parts;
    @Inject CurrentActor actor;

    /**
     * @throws ChangedMeanwhile when the cart was changed so that this cannot be told any more
     * @throws CartSetAside     when the buyer is in another one
     * @throws io.itinera.ordering.delivery.boundary.PartsExceedLine when more of the substitute goes elsewhere by now than would be left
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_CHANGED)
    public PutResult takeBack(SubstituteTaken taken) {
        ArticleCard article = articles.card(taken.partNumber());
        ArticleCard other = articles.card(taken.other());
        Actor buyer = actor.get();
        HeldCart cart = carts.hold(buyer.ownAccount(), buyer.person());
        if (cart.id() != taken.cart()) {
            throw new CartSetAside();
        }
        int left = cart.quantityOf(other.id()) - taken.added();
        if (left < 0 || taken.quantity() <= 0 || cart.quantityOf(article.id()) != 0) {
            throw new ChangedMeanwhile();
        }
        parts.checkRoom(cart, other, left);
        Allocation paid = allocations.ofArticle(cart.id(), other.id());
        cart.hold(other.id(), left);
        PutResult put = filling.hold(PortalTouchpoint.CART_CHANGED, cart, article, taken.quantity());
        allocations.follow(cart.id(), article.id(), paid);
        return put;
    }
}
