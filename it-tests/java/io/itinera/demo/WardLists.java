package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Lists by which hospitals order again: of what they order most often, with the median of an order as par level. */
final class WardLists {

    private static final int LONGEST = 14;

    private final List<Order> orders;
    private final TableFile lists = new TableFile("155_ordering.requisition_list", "id,account_id,person_id,name,sharing,changed_at,version");
    private final TableFile lines = new TableFile("156_ordering.list_line", "id,list_id,article_id,line_no,par,note");

    WardLists(List<Order> orders) {
        this.orders = orders;
    }

    List<TableFile> of(List<Account> accounts) {
        for (Account account : accounts) {
            Person director = account.those("PURCHASING_DIRECTOR").get(0);
            List<Line> ordered = orders.stream().filter(o -> o.account == account).flatMap(o -> o.lines.stream()).toList();
            list(director, "Reposición semanal", "FULL", ordered, article -> true);
            if (director.email.endsWith("@demo.example")) {
                int most = ordered.stream().collect(Collectors.groupingBy(l -> l.article.category.id, TreeMap::new, Collectors.counting()))
                    .entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
                list(director, "Almacén, estante 3", "READ", ordered, article -> article.category.id == most);
                account.those("REQUESTER").stream().filter(p -> p.email.endsWith("@demo.example"))
                    .forEach(p -> list(p, "Planta 4.ª, carro de curas", "FULL", ordered, article -> article.sterile));
            }
        }
        return List.of(lists, lines);
    }

    private void list(Person maker, String name, String sharing, List<Line> ordered, Predicate<Article> wanted) {
        Map<Integer, List<Line>> byArticle = ordered.stream().filter(l -> !l.article.withdrawn && wanted.test(l.article))
            .collect(Collectors.groupingBy(l -> l.article.id, TreeMap::new, Collectors.toList()));
        LocalDate day = Times.ANCHOR.minusDays(Dice.of("list", maker.email, name).between(2, 40));
        lists.row(lists.rows() + 1, maker.account.id, maker.id, name, sharing, Times.at(day, 600, 0), 1);
        int place = 0;
        for (List<Line> same : byArticle.values().stream().sorted(Comparator.comparing((List<Line> all) -> -all.size())).limit(LONGEST).toList()) {
            int[] quantities = same.stream().mapToInt(l -> l.quantity).sorted().toArray();
            lines.row(lines.rows() + 1, lists.rows(), same.get(0).article.id, ++place, quantities[(quantities.length - 1) / 2], null);
        }
    }
}
