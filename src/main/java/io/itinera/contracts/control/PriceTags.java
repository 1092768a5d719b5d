package io.itinera.contracts.control;

import io.itinera.catalog.boundary.OfferedArticle;
import io.itinera.catalog.boundary.OfferedArticleSource;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.shared.Actor;
import io.itinera.shared.work.PriceTag;
import io.itinera.shared.work.PriceTagSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts contract prices to the articles of the catalogue. */
@ApplicationScoped
public class PriceTags implements PriceTagSource, OfferedArticleSource {
    @Inject Prices prices;
    @Inject PricedArticles articles;

    @Override
    public Map<Long, PriceTag> tags(Actor actor, Map<Long, Integer> quantities) {
        Map<Long, PriceTag> tags = new HashMap<>();
        prices.of(actor.account(), quantities).forEach((article, price) -> tags.put(article, tag(price)));
        return tags;
    }

    @Override
    public Optional<OfferedArticle> offered(Actor actor, String partNumber) {
        return articles.numbered(actor.account(), partNumber)
            .map(found -> new OfferedArticle(found.article(), found.price() == null ? null : tag(found.price())));
    }

    private static PriceTag tag(PriceRow p) {
        return new PriceTag(p.unitPrice(), p.listPrice(), p.contractNumber(), p.validUntil(), p.nextBreakQuantity(),
            p.nextBreakPrice(), p.lapsedContractNumber(), p.lapsedOn(), p.ahead());
    }
}
