package io.itinera.ordering.standing.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.standing.boundary.Change;
import io.itinera.ordering.standing.boundary.RunCheck;
import io.itinera.ordering.standing.boundary.StandingLineRow;
import io.itinera.ordering.standing.entity.StandingLine;
import io.itinera.ordering.standing.entity.StandingOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds a standing order against today's catalogue, prices, stock and places: what is otherwise than its owner agreed. */
@ApplicationScoped
public class StandingCheck {
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");

    @Inject PriceArticles prices;
    @Inject StandingPlaces places;

    /** Two queries, however many lines; a third one where quantities change. */
    public RunCheck check(StandingOrder standing) {
        List<StandingLine> lines = standing.lines();
        Map<Long, PricedArticleRow> found = prices.priced(standing.account(),
            lines.stream().collect(Collectors.toMap(StandingLine::articleId, StandingLine::quantity)));
        Map<Long, Integer> possible = new HashMap<>();
        lines.forEach(line -> possible.put(line.articleId(), possible(found.get(line.articleId()).article(), line.quantity())));
        Map<Long, PriceRow> others = otherPrices(standing, possible);
        return new RunCheck(lines.stream().map(line -> row(standing, line, found.get(line.articleId()), possible.get(line.articleId()), others))
            .toList(), places.gone(standing.account(), standing.terms().siteId(), standing.terms().costCentreId()));
    }

    /** In whole packs of today, and no more than can be supplied. */
    private static int possible(ArticleRow article, int quantity) {
        return (int) Math.min(QuantityRule.roundUp(quantity, article.orderMultiple()), CartPricing.possible(article));
    }

    /** A price may depend on the quantity: of those lines of which another quantity comes. */
    private Map<Long, PriceRow> otherPrices(StandingOrder standing, Map<Long, Integer> possible) {
        Map<Long, Integer> others = new HashMap<>();
        standing.lines().stream().filter(line -> possible.get(line.articleId()) > 0 && possible.get(line.articleId()) != line.quantity())
            .forEach(line -> others.put(line.articleId(), possible.get(line.articleId())));
        return others.isEmpty() ? Map.of() : prices.prices(standing.account(), others);
    }

    private static StandingLineRow row(StandingOrder standing, StandingLine line, PricedArticleRow found, int possible, Map<Long, PriceRow> others) {
        ArticleRow article = found.article();
        PriceRow price = others.getOrDefault(article.id(), found.price());
        List<Change> changes = new ArrayList<>();
        if (!article.orderable()) {
            changes.add(Change.WITHDRAWN);
        } else if (price == null) {
            changes.add(Change.NO_PRICE);
        } else {
            priceChange(standing, line, price, changes);
            if (line.quantity() % article.orderMultiple() != 0) {
                changes.add(Change.PACK_CHANGED);
            }
            if (CartPricing.possible(article) < QuantityRule.roundUp(line.quantity(), article.orderMultiple())) {
                changes.add(Change.SHORT);
            }
        }
        return new StandingLineRow(article, line.quantity(), line.agreedPrice(), price == null ? 0 : possible, price, changes);
    }

    private static void priceChange(StandingOrder standing, StandingLine line, PriceRow price, List<Change> changes) {
        BigDecimal most = line.agreedPrice().add(line.agreedPrice().multiply(standing.terms().tolerance()).multiply(PER_CENT));
        if (line.agreedContractId() != null && price.contractId() == null) {
            changes.add(Change.CONTRACT_LAPSED);
        } else if (price.unitPrice().compareTo(most) > 0) {
            changes.add(Change.PRICE_ROSE);
        }
    }
}
