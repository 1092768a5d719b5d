package io.itinera.ordering.substitute.control;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.ArticleWithdrawn;
import io.itinera.catalog.substitute.boundary.FindSubstitutes;
import io.itinera.catalog.substitute.boundary.Substitute;
import io.itinera.catalog.substitute.boundary.SubstituteGone;
import io.itinera.ordering.allocation.boundary.Allocation;
import io.itinera.ordering.allocation.control.Allocations;
import io.itinera.ordering.boundary.PutResult;
import io.itinera.ordering.control.CartFilling;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.ordering.substitute.boundary.SubstituteRefused;
import io.itinera.ordering.substitute.boundary.SubstituteRule;
import io.itinera.ordering.substitute.control.SubstitutePolicies.Decision;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What all share who take one article in place of another: whether that may be, how many, and putting them in. */
@ApplicationScoped
public class Exchange {
    @Inject FindSubstitutes substitutes;
    @Inject SubstitutePolicies policies;
    @Inject CartFilling filling;
    @Inject Allocations allocations;
    @Inject CurrentActor actor;

    /** How many of the other come in for so many of the article. @throws SubstituteRefused and others, see {@code TakeSubstitute} */
    public int quantity(ArticleCard article, ArticleCard other, int wanted) {
        Substitute offered = substitutes.between(article.id(), other.id())
            .orElseThrow(() -> new SubstituteGone(article.partNumber(), other.partNumber()));
        Decision decided = policies.of(actor.get().ownAccount(), List.of(article.id())).getOrDefault(article.id(), Decision.NONE);
        if (!decided.allows(other.id())) {
            throw decided.rule() == SubstituteRule.NEVER ? SubstituteRefused.never(article.partNumber(), other.partNumber())
                : SubstituteRefused.notListed(article.partNumber(), other.partNumber());
        }
        if (!other.orderable()) {
            throw new ArticleWithdrawn(other.partNumber());
        }
        QuantityRule.check(wanted, 1, article.partNumber());
        long quantity = offered.insteadOf(wanted).quantity();
        QuantityRule.check(quantity, offered.pack(), other.partNumber());
        return (int) quantity;
    }

    /** Beside what is in the cart of it already, which is paid for as it was. @param paid who pays for what it replaces */
    public PutResult put(PortalTouchpoint touchpoint, HeldCart cart, ArticleCard other, int added, Allocation paid) {
        long together = (long) added + cart.quantityOf(other.id());
        QuantityRule.check(together, other.orderMultiple(), other.partNumber());
        boolean fresh = together == added;
        PutResult put = filling.hold(touchpoint, cart, other, (int) together);
        if (fresh) {
            allocations.follow(cart.id(), other.id(), paid);
        }
        return put;
    }
}
