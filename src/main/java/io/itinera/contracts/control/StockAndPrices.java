package io.itinera.contracts.control;

import io.itinera.catalog.boundary.ArticleQuery;
import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.FoundArticles;
import io.itinera.catalog.boundary.StockRow;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.contracts.boundary.StockPricePage;
import io.itinera.contracts.boundary.StockPriceRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts list prices beside the catalogue's stock. */
@ApplicationScoped
public class StockAndPrices {
    @Inject FindArticles articles;
    @Inject FindStock stock;
    @Inject Prices prices;

    public StockPricePage search(String words, int page, int size) {
        FoundArticles found = articles.search(new ArticleQuery(words, null, null, false, null, page, size));
        List<StockRow> rows = stock.byId(found.rows().stream().map(ArticleRow::id).toList());
        return new StockPricePage(priced(rows), found.total(), stock.countLow());
    }

    public StockPricePage low(int page, int size) {
        int low = stock.countLow();
        return new StockPricePage(priced(stock.low(page, size)), low, low);
    }

    public StockPriceRow article(String partNumber) {
        return priced(List.of(stock.stock(partNumber))).get(0);
    }

    private List<StockPriceRow> priced(List<StockRow> rows) {
        Map<Long, PriceRow> list = prices.of(null, rows.stream().collect(Collectors.toMap(StockRow::articleId, row -> 1)));
        return rows.stream().map(row -> priced(row, list.get(row.articleId()))).toList();
    }

    private static StockPriceRow priced(StockRow row, PriceRow list) {
        return list == null ? new StockPriceRow(row, null, null) : new StockPriceRow(row, list.listPrice(), list.ahead());
    }
}
