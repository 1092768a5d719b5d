package io.itinera.ordering.quick.control;

import io.itinera.catalog.boundary.ArticleRow;
import io.itinera.catalog.boundary.FindNumbers;
import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PricedArticleRow;
import io.itinera.ordering.control.CartPricing;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quick.boundary.QuickEntry;
import io.itinera.ordering.quick.boundary.QuickLine;
import io.itinera.shared.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and prices what many rows order and holds it against the rules, in a few statements however many rows there are. */
@ApplicationScoped
public class QuickRows {
    @Inject FindNumbers numbers;
    @Inject PriceArticles prices;
    @Inject Clock clock;

    public List<QuickLine> check(AccountId account, List<QuickEntry> entries) {
        Map<String, List<NumberMatch>> found = numbers.find(entries.stream().map(QuickEntry::number).filter(number -> !number.isEmpty()).distinct().toList());
        LocalDate today = OrderDays.today(clock);
        List<QuickRow> rows = entries.stream().map(entry -> new QuickRow(entry, found.getOrDefault(entry.number(), List.of()), today)).toList();
        Map<Long, Integer> together = new HashMap<>();
        rows.stream().filter(QuickRow::isOfOneArticle).forEach(row -> together.merge(row.articleId(), row.quantity(), QuickRows::sum));
        Map<Long, PricedArticleRow> priced = prices.priced(account, wanted(rows, together));
        return rows.stream().map(row -> line(row, priced, together)).toList();
    }

    /** The price is that of the smallest order for articles that are only offered as a choice, or in no quantity yet. */
    private static Map<Long, Integer> wanted(List<QuickRow> rows, Map<Long, Integer> together) {
        Map<Long, Integer> wanted = new HashMap<>();
        rows.stream().flatMap(row -> row.matches().stream()).forEach(match -> wanted.putIfAbsent(match.articleId(), 1));
        together.forEach((article, quantity) -> wanted.put(article, Math.max(1, quantity)));
        return wanted;
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private static QuickLine line(QuickRow row, Map<Long, PricedArticleRow> priced, Map<Long, Integer> together) {
        if (!row.isOfOneArticle()) {
            List<QuickLine.Article> choices = row.matches().stream().map(match -> priced.get(match.articleId())).flatMap(Stream::ofNullable)
                .map(PricedArticleRow::article).filter(ArticleRow::orderable).map(QuickLine.Article::of).toList();
            return new QuickLine(null, 0, null, row.whyUnknown(), null, choices, List.of());
        }
        PricedArticleRow article = priced.get(row.articleId());
        int all = together.get(row.articleId());
        List<QuickLine.Say> notes = new ArrayList<>(row.notes());
        if (all > row.quantity() && row.quantity() > 0) {
            notes.add(QuickLine.Say.of("ordering.quick-order.note.together", all));
        }
        shortage(article.article(), all).ifPresent(notes::add);
        return row.line(article, all, notes);
    }

    /** Not so many can be had; they can be put into the cart all the same. */
    private static Optional<QuickLine.Say> shortage(ArticleRow article, int quantity) {
        int possible = CartPricing.possible(article);
        return quantity <= possible ? Optional.empty() : Optional.of(possible == 0 ? QuickLine.Say.of("ordering.cart.none-possible")
            : QuickLine.Say.of("ordering.cart.possible", possible));
    }
}
