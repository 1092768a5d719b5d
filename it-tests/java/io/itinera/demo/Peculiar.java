package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What befalls single orders beyond the usual, in every few hospitals: one goes to two sites, one is ordered at the prices of a quote, some are invoiced
 * at another price than they were ordered. Each is chosen by lot among orders that go on as most do.
 */
final class Peculiar {
    private static final int OLDEST_DAYS = 150;
    private static final int RECENT_DAYS = 30;
    private static final int FRESH_DAYS = 9;
    private static final int OTHER_SITE_DAYS = 10;
    private static final int MOST_LINES = 7;
    private static final int QUOTED_PART = 945;
    private static final long WORTH_ASKING = 80_000;
    private static final int STILL_TO_COME_DAYS = 4;

    private final List<Order> orders;

    Peculiar(List<Order> orders) {
        this.orders = orders;
    }

    void arrange(List<Account> accounts) {
        orders.stream().filter(order -> order.fate.equals("PARTS")).forEach(Peculiar::split);
        for (Account account : accounts) {
            if (account.id % 4 == 1 && account.sites.size() > 1) {
                among(account, OLDEST_DAYS, RECENT_DAYS, order -> order.lines.stream().filter(Peculiar::isDivisible).count() > 1).forEach(Peculiar::split);
            }
            if (account.id % 5 == 1) {
                among(account, OLDEST_DAYS, RECENT_DAYS, order -> order.lines.size() > 1 && order.lines.size() <= MOST_LINES && order.total() >= WORTH_ASKING).forEach(this::quote);
            }
            if (account.id % 3 == 1) {
                among(account, OLDEST_DAYS, RECENT_DAYS, order -> true).forEach(Peculiar::overcharge);
                among(account, RECENT_DAYS, FRESH_DAYS, order -> account.id % 2 == 1).forEach(Peculiar::overcharge);
            }
        }
    }

    /** One at most, of those that nothing else befell. */
    private List<Order> among(Account account, int from, int to, Predicate<Order> fit) {
        LocalDate first = Times.ANCHOR.minusDays(from);
        LocalDate last = Times.ANCHOR.minusDays(to);
        return orders.stream().filter(order -> order.account == account && order.fate.isEmpty() && order.cancelled == null && order.total() <= order.person.orderLimit)
            .filter(order -> order.person.persona.equals("PURCHASING_DIRECTOR") && !order.split && order.quote == null && order.lines.stream().allMatch(line -> line.charged == 0))
            .filter(order -> !Times.day(order.submitted).isBefore(first) && Times.day(order.submitted).isBefore(last) && fit.test(order))
            .sorted(Comparator.comparingLong(order -> Dice.hash("peculiar", order.key))).limit(1).toList();
    }

    private static boolean isDivisible(Line line) {
        return line.quantity >= 2 * line.article.multiple;
    }

    /** Half of each line goes with the order, in whole order multiples, the rest two weeks later to the next site of the hospital. */
    private static void split(Order order) {
        List<Integer> sites = order.account.sites;
        int other = sites.get((sites.indexOf(order.site) + 1) % sites.size());
        order.split = true;
        order.late = false;
        order.shortDelivery = false;
        order.wished = null;
        LocalDate elsewhere = order.fate.isEmpty() ? Times.work(Times.day(order.submitted), OTHER_SITE_DAYS) : Times.work(Times.ANCHOR, STILL_TO_COME_DAYS);
        for (Line line : order.lines.stream().filter(Peculiar::isDivisible).toList()) {
            int half = Math.max(1, line.quantity / 2 / line.article.multiple) * line.article.multiple;
            part(line, order.site, null, half);
            part(line, other, elsewhere, line.quantity - half);
        }
    }

    private static void part(Line line, int site, LocalDate wished, int quantity) {
        Part part = new Part();
        part.no = line.parts.size();
        part.site = site;
        part.wished = wished;
        part.quantity = quantity;
        line.parts.add(part);
    }

    /** A little below what it would have cost, so of no contract. */
    private void quote(Order order) {
        order.quote = QuoteDemand.OPEN + 1 + (int) orders.stream().filter(one -> one.quote != null).count();
        order.lines.forEach(line -> {
            line.price = Math.max(1, line.price * QUOTED_PART / 1000);
            line.contract = null;
        });
    }

    /** The line that weighs most is invoiced at the list price instead of the contract's, or some percent above what was ordered. */
    private static void overcharge(Order order) {
        order.lines.stream().max(Comparator.comparingLong(line -> line.price * line.quantity)).ifPresent(line ->
            line.charged = line.article.list > line.price ? line.article.list : line.price + Math.max(1, line.price * Dice.of("charged", order.key).between(4, 9) / 100));
    }
}
