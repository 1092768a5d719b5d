package io.itinera.contracts.control;

import io.itinera.contracts.boundary.PriceRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the price of articles for an account. */
@ApplicationScoped
public class Prices {
    private static final String OFFERS = "select new io.itinera.contracts.control.PriceOffer(p.id, p.articleId,"
        + " p.contractId, c.number, c.endsOn, p.minQuantity, p.amount, p.validFrom, p.validTo)"
        + " from Price p left join Contract c on c.id = p.contractId where p.articleId in :articles"
        + " and (p.contractId is null or c.accountId = :account and c.startsOn <= :today and c.endsOn >= :since)"
        + " and p.validFrom <= :today and (p.validTo is null or p.validTo >= :since)";
    private static final long NOBODY = -1;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** @param account null for list prices only */
    public Map<Long, PriceRow> of(AccountId account, Map<Long, Integer> quantities) {
        if (quantities.isEmpty()) {
            return Map.of();
        }
        LocalDate today = ContractDays.today(clock);
        Map<Long, List<PriceOffer>> offers = em.createQuery(OFFERS, PriceOffer.class)
            .setParameter("articles", quantities.keySet())
            .setParameter("account", account == null ? NOBODY : account.value())
            .setParameter("today", today).setParameter("since", today.minusDays(PriceChoice.LAPSED_WITHIN_DAYS))
            .getResultStream().collect(Collectors.groupingBy(PriceOffer::articleId));
        Map<Long, PriceRow> prices = new HashMap<>();
        offers.forEach((article, of) -> {
            PriceRow price = PriceChoice.choose(of, quantities.get(article), today);
            if (price != null) {
                prices.put(article, price);
            }
        });
        return prices;
    }
}
