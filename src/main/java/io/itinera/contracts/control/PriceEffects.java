package io.itinera.contracts.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.boundary.PriceChangeRow;
import io.itinera.contracts.control.PriceChanges.Announced;
import io.itinera.shared.AccountId;
import io.itinera.shared.work.BoughtSource.Bought;
import io.itinera.shared.work.BoughtSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changes of the list mean to hospitals, each by what it bought in the last twelve months and pays itself: where a
 * contract gives the price before and after, nothing changes.
 */
@ApplicationScoped
public class PriceEffects {
    @Inject PriceChanges changes;
    @Inject Prices prices;
    @Inject BoughtSource orders;
    @Inject FindArticles articles;
    @Inject Clock clock;

    /** What is announced and concerns the hospital, the nearest first. */
    public List<PriceChangeRow> coming(AccountId account) {
        LocalDate tomorrow = ContractDays.today(clock).plusDays(1);
        return of(account, changes.beginning(tomorrow, tomorrow.plusDays(ChangePrice.FARTHEST_DAYS)));
    }

    /** What began within the last 90 days, the newest first. */
    public List<PriceChangeRow> past(AccountId account) {
        LocalDate today = ContractDays.today(clock);
        List<PriceChangeRow> begun = new ArrayList<>(of(account, changes.beginning(today.minusDays(PriceChoice.LAPSED_WITHIN_DAYS - 1), today)));
        Collections.reverse(begun);
        return begun;
    }

    private List<PriceChangeRow> of(AccountId account, List<Announced> announced) {
        return rows(orders.bought(account, articlesOf(announced), aYearAgo()), announced).getOrDefault(account, List.of());
    }

    /** Of every hospital that something changes for; two statements, and one more for each hospital that bought. */
    Map<AccountId, List<PriceChangeRow>> ofAll(List<Announced> announced) {
        return rows(orders.bought(null, articlesOf(announced), aYearAgo()), announced);
    }

    private Map<AccountId, List<PriceChangeRow>> rows(List<Bought> bought, List<Announced> announced) {
        Map<Long, ArticleRow> known = articles.byId(bought.stream().map(Bought::article).collect(Collectors.toSet()));
        Map<AccountId, List<PriceChangeRow>> rows = new LinkedHashMap<>();
        bought.stream().collect(Collectors.groupingBy(Bought::account, LinkedHashMap::new, Collectors.toList()))
            .forEach((account, its) -> {
                List<PriceChangeRow> concerned = rows(account, its, announced, known);
                if (!concerned.isEmpty()) {
                    rows.put(account, concerned);
                }
            });
        return rows;
    }

    private List<PriceChangeRow> rows(AccountId account, List<Bought> bought, List<Announced> announced, Map<Long, ArticleRow> known) {
        Map<Long, Bought> its = new HashMap<>();
        bought.stream().filter(one -> known.containsKey(one.article())).forEach(one -> its.put(one.article(), one));
        Map<Long, List<PriceOffer>> offers = prices.offers(account, its.keySet());
        List<PriceChangeRow> rows = new ArrayList<>();
        for (Announced change : announced) {
            Bought one = its.get(change.article());
            if (one != null) {
                PriceChangeRow row = row(change, one, known.get(change.article()), offers.getOrDefault(change.article(), List.of()));
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Null when the change does not concern the hospital; one that does not come concerns whoever pays by the list. */
    private static PriceChangeRow row(Announced change, Bought bought, ArticleRow article, List<PriceOffer> offers) {
        BigDecimal before = PriceChoice.amount(offers, bought.usual(), change.from().minusDays(1));
        BigDecimal after = PriceChoice.amount(offers, bought.usual(), change.from());
        boolean concerns = before != null && after != null
            && (change.withdrawn() ? PriceChoice.isByList(offers, bought.usual(), change.from()) : before.compareTo(after) != 0);
        return concerns ? new PriceChangeRow(article.partNumber(), article.name(), article.unit(), change.from(), before, after, bought.units()) : null;
    }

    private static Set<Long> articlesOf(Collection<Announced> announced) {
        return announced.stream().map(Announced::article).collect(Collectors.toSet());
    }

    private Instant aYearAgo() {
        return clock.instant().atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
    }
}
