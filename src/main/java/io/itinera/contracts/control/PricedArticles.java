package io.itinera.contracts.control;

import io.itinera.catalog.boundary.ArticleColumns;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.ChangePrice;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads articles, their stock and every price that may apply to them in one statement. */
@ApplicationScoped
public class PricedArticles {
    private static final String OFFERS = ", p.id, p.contract_id, k.number, k.ends_on, p.min_quantity, p.amount, p.valid_from,"
        + " p.valid_to" + ArticleColumns.FROM
        + " left join (contracts.price p left join contracts.contract k on k.id = p.contract_id) on p.article_id = a.id"
        + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to >= ?)"
        + " and (p.contract_id is null or k.account_id = ? and k.starts_on <= ? and k.ends_on >= ?)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Prices prices;
    @Inject Clock clock;

    private record Found(ArticleRow article, List<PriceOffer> offers) {
    }

    /** By article id; articles that do not exist are left out. */
    public Map<Long, PricedArticleRow> priced(AccountId account, Map<Long, Integer> quantities) {
        if (quantities.isEmpty()) {
            return Map.of();
        }
        LocalDate today = ContractDays.today(clock);
        Map<Long, PricedArticleRow> priced = new HashMap<>();
        read(account, today, query(account, today).add(" where ").in("a.id", quantities.keySet())).forEach((id, found) ->
            priced.put(id, new PricedArticleRow(found.article(), PriceChoice.choose(found.offers(), quantities.get(id), today))));
        return priced;
    }

    /** The article with the price for its smallest order. @param account null for the list price */
    public Optional<PricedArticleRow> numbered(AccountId account, String partNumber) {
        LocalDate today = ContractDays.today(clock);
        return read(account, today, query(account, today).add(" where a.part_number = ?", partNumber)).values().stream().findFirst()
            .map(found -> new PricedArticleRow(found.article(),
                PriceChoice.choose(found.offers(), found.article().orderMultiple(), today)));
    }

    private static SqlQuery query(AccountId account, LocalDate today) {
        LocalDate since = today.minusDays(PriceChoice.LAPSED_WITHIN_DAYS);
        return SqlQuery.of("select " + ArticleColumns.SELECT).add(OFFERS, today.plusDays(ChangePrice.FARTHEST_DAYS), since, Prices.owner(account), today, since);
    }

    private Map<Long, Found> read(AccountId account, LocalDate today, SqlQuery query) {
        Map<Long, Found> articles = new HashMap<>();
        for (SqlRow row : query.rows(em)) {
            Found found = articles.computeIfAbsent(row.number(0), id -> new Found(ArticleColumns.row(row), new ArrayList<>()));
            if (!row.isNull(ArticleColumns.COUNT)) {
                found.offers().add(offer(row, ArticleColumns.COUNT));
            }
        }
        articles.forEach((id, found) -> prices.shown(account, id, today, found.offers()));
        return articles;
    }

    private static PriceOffer offer(SqlRow r, int at) {
        return new PriceOffer(r.number(at), r.number(0), r.numberOrNull(at + 1), r.text(at + 2), r.day(at + 3),
            (int) r.number(at + 4), r.amount(at + 5), r.day(at + 6), r.day(at + 7));
    }
}
