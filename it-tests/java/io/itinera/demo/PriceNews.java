package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Changes of the list that have been announced: of what the hospital of the demo sign-ins buys most often without a contract,
 * six articles become dearer and two cheaper. It was told of them, as all others were.
 */
final class PriceNews {
    private static final int CHANGES = 8;
    private static final int DEARER = 6;
    private static final LocalDate RISES_ON = Times.ANCHOR.plusDays(40);
    private static final LocalDate FALLS_ON = Times.ANCHOR.plusDays(12);

    private final TableFile changes = new TableFile("115_contracts.price_change",
        "id,article_id,amount_before,amount,holds_from,state,announced_at,told_at");
    private final Map<Article, Next> next = new LinkedHashMap<>();

    /** What follows today's list price. */
    private record Next(long cents, LocalDate from) {
    }

    PriceNews(List<Account> accounts, List<Order> orders) {
        accounts.stream().filter(a -> a.those("PURCHASING_DIRECTOR").get(0).email.equals("compras@demo.example")).forEach(a -> announce(a, orders));
    }

    private void announce(Account account, List<Order> orders) {
        Map<Integer, List<Line>> byArticle = orders.stream().filter(o -> o.account == account).flatMap(o -> o.lines.stream())
            .filter(l -> !l.article.withdrawn && account.contracts.stream().noneMatch(c -> c.ends.isAfter(Times.ANCHOR) && c.prices.containsKey(l.article.id)))
            .collect(Collectors.groupingBy(l -> l.article.id, TreeMap::new, Collectors.toList()));
        byArticle.values().stream().sorted(Comparator.comparing((List<Line> all) -> -all.size())).limit(CHANGES).forEach(same -> change(same.get(0).article));
    }

    private void change(Article article) {
        boolean rises = next.size() < DEARER;
        int percent = Dice.of("price news", article.gtin).between(2, 6);
        Next then = new Next(Math.max(1, Math.round(article.list * (100 + (rises ? percent : -percent)) / 100.0)), rises ? RISES_ON : FALLS_ON);
        next.put(article, then);
        changes.row(changes.rows() + 1, article.id, TableFile.money(article.list), TableFile.money(then.cents()), then.from(), "ANNOUNCED",
            Times.at(Times.ANCHOR.minusDays(3), 560, 0), Times.at(Times.ANCHOR.minusDays(3), 580, 0));
    }

    TableFile changes() {
        return changes;
    }

    /** The last day of the article's list price; null when none follows. */
    LocalDate lastDay(Article article) {
        return next.containsKey(article) ? next.get(article).from().minusDays(1) : null;
    }

    /** Writes the prices that follow. */
    void addTo(TableFile prices) {
        next.forEach((article, then) -> prices.row(prices.rows() + 1, null, article.id, 1, TableFile.money(then.cents()), then.from(), null, 1));
    }
}
