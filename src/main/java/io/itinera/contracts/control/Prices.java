package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.shared.AccountId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the price of articles for an account. What was found is remembered for two minutes, for whoever is content with
 * what the buyer has just been shown; a price changed by this instance is forgotten at once.
 */
@ApplicationScoped
public class Prices implements Forgetful {
    private static final Duration JUST_NOW = Duration.ofMinutes(2);
    private static final int MOST = 50_000;
    private static final String OFFERS = "select new io.itinera.contracts.control.PriceOffer(p.id, p.articleId,"
        + " p.contractId, c.number, c.endsOn, p.minQuantity, p.amount, p.validFrom, p.validTo)"
        + " from Price p left join Contract c on c.id = p.contractId where p.articleId in :articles"
        + " and (p.contractId is null or c.accountId = :account and c.startsOn <= :today and c.endsOn >= :since)"
        + " and p.validFrom <= :farthest and (p.validTo is null or p.validTo >= :since)";
    private static final long NOBODY = -1;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<Wanted, List<PriceOffer>> found;

    private record Wanted(long account, long article, LocalDate today) {
    }

    @PostConstruct
    void remember() {
        found = new ShortMemory<>(clock, JUST_NOW, MOST);
    }

    @Override
    public void forgetAll() {
        found.clear();
    }

    /** Prices as they are now. @param account null for list prices only */
    public Map<Long, PriceRow> of(AccountId account, Map<Long, Integer> quantities) {
        LocalDate today = ContractDays.today(clock);
        Map<Long, List<PriceOffer>> offers = read(owner(account), quantities.keySet(), today);
        quantities.keySet().forEach(article -> shown(account, article, today, offers.getOrDefault(article, List.of())));
        return choose(offers, quantities, today);
    }

    /** Prices as the account's people have been shown them in the last two minutes, else as they are now. */
    public Map<Long, PriceRow> justShown(AccountId account, Map<Long, Integer> quantities) {
        LocalDate today = ContractDays.today(clock);
        Map<Long, List<PriceOffer>> offers = new HashMap<>();
        Map<Long, Integer> others = new HashMap<>();
        quantities.forEach((article, quantity) -> {
            List<PriceOffer> known = found.peek(new Wanted(owner(account), article, today));
            if (known == null) {
                others.put(article, quantity);
            } else {
                offers.put(article, known);
            }
        });
        Map<Long, PriceRow> prices = choose(offers, quantities, today);
        prices.putAll(of(account, others));
        return prices;
    }

    /** These offers have just been read, to be shown to the account's people. */
    void shown(AccountId account, long article, LocalDate today, List<PriceOffer> offers) {
        found.put(new Wanted(owner(account), article, today), List.copyOf(offers));
    }

    /** Every price of the last and the next months that may apply. @param account null for list prices only */
    Map<Long, List<PriceOffer>> offers(AccountId account, Set<Long> articles) {
        return read(owner(account), articles, ContractDays.today(clock));
    }

    private Map<Long, List<PriceOffer>> read(long owner, Set<Long> articles, LocalDate today) {
        return articles.isEmpty() ? Map.of() : em.createQuery(OFFERS, PriceOffer.class)
            .setParameter("articles", articles).setParameter("account", owner)
            .setParameter("today", today).setParameter("since", today.minusDays(PriceChoice.LAPSED_WITHIN_DAYS))
            .setParameter("farthest", today.plusDays(ChangePrice.FARTHEST_DAYS)).getResultStream().collect(Collectors.groupingBy(PriceOffer::articleId));
    }

    private static Map<Long, PriceRow> choose(Map<Long, List<PriceOffer>> offers, Map<Long, Integer> quantities, LocalDate today) {
        Map<Long, PriceRow> prices = new HashMap<>();
        offers.forEach((article, of) -> {
            PriceRow price = PriceChoice.choose(of, quantities.get(article), today);
            if (price != null) {
                prices.put(article, price);
            }
        });
        return prices;
    }

    static long owner(AccountId account) {
        return account == null ? NOBODY : account.value();
    }
}
