package io.itinera.contracts.boundary;

import io.itinera.contracts.control.Prices;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells what an account pays today: the lowest price its contracts in force give for the quantity, else the list price. */
@ApplicationScoped
public class PriceArticles {
    @Inject Prices prices;
    @Inject CurrentActor actor;

    /**
     * One query for all articles.
     *
     * @param quantities by article id; an article without any price is left out of the answer
     * @throws io.itinera.shared.NoSuchRecord for an account beyond the actor's wall
     */
    public Map<Long, PriceRow> prices(AccountId account, Map<Long, Integer> quantities) {
        actor.get().guard(account);
        return prices.of(account, quantities);
    }

    /**
     * The same, content with what the account's people have been shown in the last two minutes: for what is told beside
     * the way, never for what is ordered.
     */
    public Map<Long, PriceRow> justShown(AccountId account, Map<Long, Integer> quantities) {
        actor.get().guard(account);
        return prices.justShown(account, quantities);
    }
}
