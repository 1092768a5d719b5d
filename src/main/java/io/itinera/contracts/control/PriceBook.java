package io.itinera.contracts.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.ContractPriceRow;
import io.itinera.contracts.boundary.PricePage;
import io.itinera.contracts.boundary.PriceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The prices of one contract, with the articles they are for. */
@ApplicationScoped
public class PriceBook {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindArticles articles;
    @Inject Prices prices;
    @Inject Clock clock;

    /** Searched in memory: a contract has some hundred prices, and their articles are known to another feature. */
    public PricePage page(long contract, String words, int page, int size) {
        List<AgreedPrice> agreed = agreed(contract);
        Map<Long, ArticleRow> known = articles.byId(agreed.stream().map(AgreedPrice::articleId).collect(Collectors.toSet()));
        List<AgreedPrice> found = agreed.stream().filter(p -> known.containsKey(p.articleId()))
            .filter(p -> matches(known.get(p.articleId()), words))
            .sorted(Comparator.comparing((AgreedPrice p) -> known.get(p.articleId()).name())
                .thenComparing(AgreedPrice::articleId).thenComparing(AgreedPrice::minQuantity)).toList();
        int from = Math.min((Math.max(1, page) - 1) * size, found.size());
        List<AgreedPrice> shown = found.subList(from, Math.min(from + size, found.size()));
        Set<Long> ids = shown.stream().map(AgreedPrice::articleId).collect(Collectors.toSet());
        Map<Long, PriceRow> list = prices.of(null, ids.stream().collect(Collectors.toMap(id -> id, id -> 1)));
        return new PricePage(shown.stream().map(p -> row(p, known.get(p.articleId()), list.get(p.articleId()))).toList(),
            found.size());
    }

    private List<AgreedPrice> agreed(long contract) {
        return em.createQuery("select new io.itinera.contracts.control.AgreedPrice(p.articleId, p.minQuantity, p.amount, p.yearlyQuantity)"
                + " from Price p, Contract c where c.id = p.contractId and c.id = :contract and (p.validTo is null or p.validTo >= :today"
                + " or p.validTo >= c.endsOn)", AgreedPrice.class)
            .setParameter("contract", contract).setParameter("today", ContractDays.today(clock)).getResultList();
    }

    private static ContractPriceRow row(AgreedPrice price, ArticleRow article, PriceRow list) {
        return new ContractPriceRow(article.partNumber(), article.name(), article.manufacturer(), article.unit(),
            article.orderable(), price.minQuantity(), price.yearly(), price.amount(), list == null ? null : list.listPrice());
    }

    private static boolean matches(ArticleRow article, String words) {
        if (words == null || words.isBlank()) {
            return true;
        }
        String text = plain(article.partNumber() + " " + article.gtin() + " " + article.name() + " "
            + article.manufacturer() + " " + article.manufacturerPartNumber());
        return Stream.of(plain(words).strip().split("\\s+")).allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
