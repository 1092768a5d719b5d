package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.ordering.substitute.control.Exchange;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;

/** A buyer takes an alternative: in place of a line of the cart, or into the cart for an article that is in none. */
@UseCase
public class TakeSubstitute {
    @Inject Carts carts;
    @Inject Exchange exchange;
    @Inject Allocations allocations;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;

    /**
     * @param quantity how many of the article are in the cart as it was seen, or are wanted
     * @param other    the alternative
     * @param cart     the one whose line is replaced; null when no line is
     */
    public record Request(@About(ObjectType.PRODUCT) String article, int quantity, String other, Long cart) {
    }

    /**
     * @throws SubstituteRefused when the hospital does not take the one for the other
     * @throws io.itinera.catalog.substitute.boundary.SubstituteGone when the supplier does not offer it
     * @throws CartSetAside      when the buyer is in another cart by now
     * @throws ChangedMeanwhile  when the line is not any more as it was seen
     * @throws io.itinera.ordering.boundary.QuantityNotPossible when so many cannot be ordered at once
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.SUBSTITUTE_TAKEN)
    public SubstituteTaken.Result take(Request wanted) {
        ArticleCard article = articles.card(wanted.article());
        ArticleCard other = articles.card(wanted.other());
        int added = exchange.quantity(article, other, wanted.quantity());
        Actor buyer = actor.get();
        HeldCart cart = carts.hold(buyer.ownAccount(), buyer.person());
        Allocation paid = Allocation.OF_ORDER;
        if (wanted.cart() != null) {
            if (cart.id() != wanted.cart()) {
                throw new CartSetAside();
            }
            if (cart.quantityOf(article.id()) != wanted.quantity()) {
                throw new ChangedMeanwhile();
            }
            paid = allocations.ofArticle(cart.id(), article.id());
            cart.hold(article.id(), 0);
        }
        return new SubstituteTaken.Result(new SubstituteTaken(article.partNumber(), wanted.cart() == null ? 0 : wanted.quantity(), other.partNumber(), added,
            cart.id()), exchange.put(PortalTouchpoint.SUBSTITUTE_TAKEN, cart, other, added, paid));
    }
}
