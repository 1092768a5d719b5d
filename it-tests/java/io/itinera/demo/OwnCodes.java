package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the hospitals of the demo sign-ins call the articles that they order most often: numbers of a materials system, another one each. */
final class OwnCodes {

    private static final int MOST = 60;
    private static final int FIRST = 40_100;

    private final List<Order> orders;
    private final TableFile codes = new TableFile("085_catalog.own_number", "account_id,own_key,own_number,article_id,changed_at");

    OwnCodes(List<Order> orders) {
        this.orders = orders;
    }

    TableFile of(List<Account> accounts) {
        for (Account account : accounts) {
            Person director = account.those("PURCHASING_DIRECTOR").get(0);
            if (director.email.endsWith("@demo.example")) {
                codes(account);
            }
        }
        return codes;
    }

    private void codes(Account account) {
        Map<Article, Integer> ordered = new HashMap<>();
        orders.stream().filter(o -> o.account == account).flatMap(o -> o.lines.stream()).filter(l -> !l.article.withdrawn)
            .forEach(l -> ordered.merge(l.article, 1, Integer::sum));
        int number = FIRST;
        for (Article article : ordered.keySet().stream().sorted(Comparator.comparing((Article a) -> -ordered.get(a)).thenComparing(a -> a.id)).limit(MOST).toList()) {
            Dice dice = Dice.of("own", account.code, article.gtin);
            number += dice.between(3, 40);
            LocalDate day = Times.ANCHOR.minusDays(dice.between(20, 340));
            codes.row(account.id, "MAT" + number, "MAT-" + number, article.id, Times.at(day, 600, 0));
        }
    }
}
