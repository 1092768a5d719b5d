package io.itinera.ordering.allocation.boundary;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.control.AllocationRule;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.control.Carts;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** A buyer says who pays for a line of the cart: another cost centre than the order's, several by percent, or the order's again. */
@UseCase
public class AllocateCartLine {
    @Inject Carts carts;
    @Inject Allocations allocations;
    @Inject AllocationRule rule;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Event<LineAllocated> allocated;

    /**
     * @param cart  the open one, as it was shown
     * @param seen  who paid for the line as it was shown
     * @param wishes none for the order's cost centre
     */
    public record Request(@About(ObjectType.CART) long cart, @About(ObjectType.PRODUCT) String article, List<Share> seen, List<Wish> wishes) {
    }

    /** What was typed of one share; null where nothing was. */
    public record Wish(Long costCentreId, BigDecimal percent) {
    }

    /**
     * @throws AllocationImpossible for shares that cannot stand
     * @throws CartSetAside         when it is not the open one, or nobody's that acts here
     * @throws ChangedMeanwhile     when somebody else pays for the line than was seen, or it is in the cart no more
     * @throws io.itinera.shared.NoSuchRecord for a cost centre that is not the hospital's
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_LINE_ALLOCATED)
    public Chosen allocate(Request request) {
        Actor buyer = actor.get();
        Allocation wanted = rule.read(buyer.ownAccount(), request.wishes());
        ArticleCard article = articles.card(request.article());
        carts.hold(buyer.person());
        long line = allocations.lineOfOpenCart(request.cart(), buyer.person(), article.id()).orElseThrow(CartSetAside::new)
            .orElseThrow(ChangedMeanwhile::new);
        Allocation before = allocations.ofCartLine(line);
        if (before.equals(wanted)) {
            return new Chosen.MadeBefore();
        }
        if (!before.shares().equals(request.seen())) {
            throw new ChangedMeanwhile();
        }
        allocations.keep(request.cart(), line, wanted);
        allocated.fire(new LineAllocated(buyer.ownAccount(), request.cart(), article.partNumber(), wanted));
        return new Chosen.Made();
    }
}
