package io.itinera.contracts.control;

import io.itinera.contracts.boundary.PriceRow;
import io.itinera.shared.Actor;
import io.itinera.shared.work.PriceTag;
import io.itinera.shared.work.PriceTagSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Puts contract prices to the articles of the catalogue. */
@ApplicationScoped
public class PriceTags implements PriceTagSource {
    @Inject Prices prices;

    @Override
    public Map<Long, PriceTag> tags(Actor actor, Map<Long, Integer> quantities) {
        Map<Long, PriceTag> tags = new HashMap<>();
        prices.of(actor.account(), quantities).forEach((article, price) -> tags.put(article, tag(price)));
        return tags;
    }

    private static PriceTag tag(PriceRow p) {
        return new PriceTag(p.unitPrice(), p.listPrice(), p.contractNumber(), p.validUntil(), p.nextBreakQuantity(),
            p.nextBreakPrice(), p.lapsedContractNumber(), p.lapsedOn());
    }
}
