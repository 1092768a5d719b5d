package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Standing orders of the hospital of the demo sign-ins: what it orders most often, at the prices of the day that stands for
 * today; of two of them a price has risen since, so that a run asks.
 */
final class StandingDemand {
    private static final int LONGEST = 6;
    /** No run of them is made within the first days of a demo, so that whoever plays it sees it as it begins. */
    private static final int QUIET_DAYS = 12;
    private static final int MONDAY = 1;
    private static final int WORKING_DAYS = 31;

    private final List<Order> orders;
    private final TableFile standing = new TableFile("157_ordering.standing_order", "id,account_id,person_id,name,status,kind,every_n,weekdays,"
        + "day_of_month,begins_on,days_ahead,tolerance,site_id,cost_centre_id,own_reference,from_on,check_on,changed_at,version");
    private final TableFile lines = new TableFile("158_ordering.standing_line", "id,standing_order_id,article_id,line_no,quantity,agreed_price,agreed_contract_id");
    private final TableFile runs = new TableFile("159_ordering.standing_run", "standing_order_id,planned_on,due_on,state,answer_by,settled_at");

    /** When it comes. */
    private record Rhythm(String kind, int every, int weekdays, Integer dayOfMonth) {
    }

    StandingDemand(List<Order> orders) {
        this.orders = orders;
    }

    List<TableFile> of(List<Account> accounts) {
        accounts.stream().filter(account -> account.those("PURCHASING_DIRECTOR").get(0).email.equals("compras@demo.example")).forEach(this::all);
        return List.of(standing, lines, runs);
    }

    private void all(Account account) {
        Person director = account.those("PURCHASING_DIRECTOR").get(0);
        Person requester = account.those("REQUESTER").stream().filter(p -> p.email.endsWith("@demo.example")).findFirst().orElseThrow();
        order(director, "Cierre de mes, almacén", new Rhythm("MONTH_DAY", 1, 0, 31), article -> !article.sterile);
        order(director, "Consumo semanal de quirófano", new Rhythm("WEEKS", 1, MONDAY, null), article -> article.sterile);
        ask();
        order(requester, "Carro de curas, primer laborable", new Rhythm("MONTH_FIRST", 1, WORKING_DAYS, null), article -> article.singleUse);
        ask();
    }

    private void order(Person owner, String name, Rhythm rhythm, Predicate<Article> wanted) {
        LocalDate made = Times.ANCHOR.minusDays(Dice.of("standing", owner.email, name).between(50, 90));
        standing.row(standing.rows() + 1, owner.account.id, owner.id, name, "ACTIVE", rhythm.kind(), rhythm.every(), rhythm.weekdays(), rhythm.dayOfMonth(), made, 4,
            "2.00", owner.account.sites.get(0), owner.account.centres.get(0), null, Times.ANCHOR.plusDays(QUIET_DAYS), Times.ANCHOR, Times.at(made, 600, 0), 1);
        Map<Integer, List<Line>> byArticle = orders.stream().filter(o -> o.account == owner.account).flatMap(o -> o.lines.stream())
            .filter(l -> !l.article.withdrawn && wanted.test(l.article)).collect(Collectors.groupingBy(l -> l.article.id, TreeMap::new, Collectors.toList()));
        int place = 0;
        for (List<Line> same : byArticle.values().stream().sorted(Comparator.comparing((List<Line> all) -> -all.size())).limit(LONGEST).toList()) {
            int[] quantities = same.stream().mapToInt(l -> l.quantity).sorted().toArray();
            line(owner.account, same.get(0).article, ++place, quantities[(quantities.length - 1) / 2]);
        }
    }

    private void line(Account account, Article article, int place, int quantity) {
        Optional<Contract> contract = account.contracts.stream().filter(c -> c.inForce(Times.ANCHOR) && c.prices.containsKey(article.id))
            .min(Comparator.comparing(c -> c.price(article, quantity)));
        boolean isRisen = standing.rows() > 1 && place == 2;
        long price = contract.map(c -> Math.min(c.price(article, quantity), article.list)).orElse(article.list);
        lines.row(lines.rows() + 1, standing.rows(), article.id, place, quantity, TableFile.money(isRisen ? price * 9 / 10 : price),
            contract.map(c -> c.id).orElse(null));
    }

    /** The run of the last one, brought forward, asks: it was made yesterday, and there are some days to answer. */
    private void ask() {
        runs.row(standing.rows(), Times.ANCHOR.plusDays(5), Times.ANCHOR.plusDays(3), "ASKED", Times.ANCHOR.plusDays(2),
            Times.at(Times.ANCHOR.minusDays(1), 500, 0));
    }
}
