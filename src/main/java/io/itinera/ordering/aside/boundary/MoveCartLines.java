package io.itinera.ordering.aside.boundary;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.aside.control.CartsAside;
import io.itinera.ordering.aside.control.CartsAside.Kept;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.entity.CartStatus;
import io.itinera.ordering.entity.HeldCart;
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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A buyer moves or copies lines of the open cart to another one, where they add up with what is in it. */
@UseCase
public class MoveCartLines {
    @Inject CartsAside aside;
    @Inject Carts carts;
    @Inject Allocations allocations;
    @Inject CartParts parts;
    @Inject FindArticles articles;
    @Inject CurrentActor actor;
    @Inject Event<CartsTouched> touched;

    /**
     * @param cart     the open one, as it was shown
     * @param seen     its version
     * @param articles of the lines, by id
     * @param target   where they go; null for a new cart
     * @param newName  of the new cart; null without
     * @param copied   whether they stay where they are, too
     */
    public record Request(@About(ObjectType.CART) long cart, int seen, Set<Long> articles, Long target, String newName, boolean copied) {
    }

    /**
     * @return how many lines
     * @throws NothingChosen       when none was chosen
     * @throws CartSetAside        when the buyer is in another cart by now
     * @throws ChangedMeanwhile    when one of the two carts was changed since
     * @throws QuantityNotPossible when so many of an article cannot be in one cart
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_LINES_MOVED)
    public int move(Request request) {
        if (request.articles().isEmpty()) {
            throw new NothingChosen();
        }
        Kept target = request.target() == null ? null : aside.take(request.target());
        Kept from = aside.take(request.cart());
        if (from.status() != CartStatus.OPEN) {
            throw new CartSetAside();
        }
        Actor buyer = actor.get();
        HeldCart open = carts.hold(buyer.ownAccount(), buyer.person());
        if (open.stamp().version() != request.seen() + 1 || !open.quantities().keySet().containsAll(request.articles())) {
            throw new ChangedMeanwhile();
        }
        HeldCart to = target == null ? made(request) : aside.hold(target);
        Set<Long> fresh = new HashSet<>(request.articles());
        fresh.removeAll(to.quantities().keySet());
        Map<Long, ArticleRow> found = articles.byId(request.articles());
        for (long article : request.articles()) {
            long together = (long) to.quantityOf(article) + open.quantityOf(article);
            QuantityRule.check(together, 1, found.get(article).partNumber());
            to.hold(article, (int) together);
            open.hold(article, request.copied() ? open.quantityOf(article) : 0);
        }
        carts.write(to);
        allocations.carry(open.id(), to.id(), fresh);
        if (open.isSplit()) {
            parts.carry(open.id(), to.id(), fresh);
        }
        carts.keep(open, buyer.person());
        touched.fire(new CartsTouched(PortalTouchpoint.CART_LINES_MOVED, buyer.ownAccount(), request.copied() ? "copied" : "moved",
            open.id(), to.id()));
        return request.articles().size();
    }

    private HeldCart made(Request request) {
        String name = aside.name(request.newName(), null);
        aside.requireRoom();
        return aside.make(request.cart(), name);
    }
}
