package io.itinera.ordering.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.CartLineRow.Price;
import io.itinera.ordering.boundary.CartLineRow.Supply;
import io.itinera.ordering.entity.CartLine;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts today's price and today's stock on the lines of a cart, in one query however many lines there are. */
@ApplicationScoped
public class CartPricing {
    @Inject PriceArticles prices;
    @Inject Clock clock;

    public List<CartLineRow> price(AccountId account, List<CartLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> quantities = lines.stream().collect(Collectors.toMap(CartLine::articleId, CartLine::quantity));
        Map<Long, PricedArticleRow> priced = prices.priced(account, quantities);
        return lines.stream().map(line -> row(line.id(), line.quantity(), priced.get(line.articleId()))).toList();
    }

    /** The same for what lies in no cart. @param quantities by article id */
    public List<CartLineRow> price(AccountId account, Map<Long, Integer> quantities) {
        return prices.priced(account, quantities).values().stream().map(priced -> row(0, quantities.get(priced.article().id()), priced)).toList();
    }

    private CartLineRow row(long line, int quantity, PricedArticleRow priced) {
        ArticleRow article = priced.article();
        return new CartLineRow(line, article.id(), article.partNumber(), article.name(), article.manufacturer(), article.unit(),
            article.categoryId(), article.orderMultiple(), quantity, price(priced.price()), supply(article, quantity), List.of());
    }

    private static Price price(PriceRow row) {
        return row == null ? Price.NONE : new Price(row.unitPrice(), row.listPrice(), row.contractId(), row.contractNumber(),
            row.nextBreakQuantity(), row.nextBreakPrice(), row.lapsedContractNumber(), row.lapsedOn());
    }

    private Supply supply(ArticleRow article, int quantity) {
        int possible = possible(article);
        return new Supply(article.orderable(), possible, quantity > possible ? null
            : article.supply().promise(quantity, article.orderMultiple(), OrderDays.today(clock)));
    }

    /** How many can be ordered at most at this moment, in whole packs. */
    public static int possible(ArticleRow article) {
        return article.orderable() ? QuantityRule.roundDown(article.supply().most(), article.orderMultiple()) : 0;
    }
}
