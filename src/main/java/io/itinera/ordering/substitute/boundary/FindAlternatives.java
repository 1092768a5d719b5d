package io.itinera.ordering.substitute.boundary;

import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.substitute.control.Alternatives;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells a buyer what can be had sooner than an article, of what the hospital allows. */
@UseCase
public class FindAlternatives {
    @Inject Alternatives alternatives;
    @Inject FindArticles articles;
    @Inject CartPricing pricing;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** By article id, the soonest first and of these the cheapest; articles without any are left out. */
    @Permits(Permission.FILL_CARTS)
    public Map<Long, List<AlternativeRow>> of(Collection<Late> late) {
        return alternatives.of(actor.get().ownAccount(), late);
    }

    /** For the smallest order of an article, where that is late. @throws io.itinera.shared.NoSuchRecord when there is no such article */
    @Permits(Permission.FILL_CARTS)
    public List<AlternativeRow> of(String partNumber) {
        ArticleCard article = articles.card(partNumber);
        List<CartLineRow> lines = pricing.price(actor.get().ownAccount(), Map.of(article.id(), article.orderMultiple()));
        return lines.stream().flatMap(line -> Late.of(line, null, OrderDays.today(clock)).stream())
            .flatMap(late -> of(List.of(late)).getOrDefault(article.id(), List.of()).stream()).toList();
    }
}
