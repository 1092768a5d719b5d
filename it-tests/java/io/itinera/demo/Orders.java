package io.itinera.demo;

import io.itinera.demo.Baskets.Basket;
import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import io.itinera.demo.Model.Return;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns baskets into purchase orders of people, at the price that held that day, and cancellations into what they were. */
final class Orders {

    private static final long HIGHEST = 4_500_000L;
    private static final List<String> REASONS = List.of("Embalaje dañado", "Artículo equivocado", "Caducidad demasiado corta", "Pedido por error",
        "Talla incorrecta", "Unidad defectuosa", "Ya no se necesita");

    private final Baskets baskets;
    private final List<Order> all = new ArrayList<>();
    private final List<Return> returns = new ArrayList<>();
    private int unmatched;

    Orders(List<Account> accounts, Baskets baskets) {
        this.baskets = baskets;
        accounts.forEach(this::account);
        all.sort(Comparator.comparing((Order o) -> o.submitted).thenComparing(o -> o.key));
        int lines = 0;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).id = i + 1;
            for (Line line : all.get(i).lines) {
                line.id = ++lines;
            }
        }
    }

    List<Order> all() {
        return all;
    }

    List<Return> returns() {
        return returns;
    }

    int unmatched() {
        return unmatched;
    }

    private void account(Account account) {
        List<Order> orders = new ArrayList<>();
        for (Basket basket : baskets.of(account.id)) {
            if (!basket.cancellation) {
                orders.add(order(account, basket));
            }
        }
        for (Basket basket : baskets.of(account.id)) {
            if (basket.cancellation) {
                cancel(basket, orders);
            }
        }
        if (account.id == 1) {
            new DemoStates(orders).arrange();
        }
        all.addAll(orders);
    }

    private Order order(Account account, Basket basket) {
        Order order = new Order();
        order.key = basket.customer + "/" + basket.invoice;
        order.account = account;
        Dice dice = Dice.of("order", order.key);
        order.person = buyer(account, dice);
        order.site = dice.chance(0.7) ? account.sites.get(0) : dice.pick(account.sites);
        order.centre = account.centres.get((int) Math.floorMod(Dice.hash("centre", basket.customer, dice.between(0, 1)), (long) account.centres.size()));
        order.submitted = moment(basket, dice);
        LocalDate day = Times.day(order.submitted);
        order.reference = dice.chance(0.6) ? "OC-" + day.getYear() % 100 + "/" + dice.between(1000, 9999) : null;
        order.wished = dice.chance(0.3) ? Times.work(day, dice.between(4, 12)) : null;
        order.late = dice.chance(0.05 * Math.min(2.6, account.trouble));
        order.shortDelivery = dice.chance(0.04 * account.trouble);
        fill(order, basket, dice);
        return order;
    }

    private static Person buyer(Account account, Dice dice) {
        double draw = dice.unit();
        List<Person> directors = account.those("PURCHASING_DIRECTOR");
        return draw < 0.10 ? dice.pick(account.those("REQUESTER")) : draw < 0.65 ? directors.get(0) : directors.get(directors.size() - 1);
    }

    /** Keeps the real time of day within office hours; today's orders came in before the day's work began. */
    private static Instant moment(Basket basket, Dice dice) {
        LocalDate day = basket.at.toLocalDate();
        int minute = basket.at.getHour() * 60 + basket.at.getMinute();
        minute = Math.min(1110, Math.max(455, minute + (basket.invoice.endsWith("r") ? dice.between(-40, 40) : 0)));
        return day.equals(Times.ANCHOR) ? Times.at(day, 365 + (minute - 455) * 75 / 655, dice.between(0, 59)) : Times.at(day, minute, dice.between(0, 59));
    }

    private void fill(Order order, Basket basket, Dice dice) {
        List<String> codes = new ArrayList<>(basket.quantities.keySet());
        codes.sort(Comparator.comparingLong(c -> Dice.hash("keep", basket.customer, c)));
        int keep = codes.size() <= 7 ? codes.size() : Math.min(25, 7 + (codes.size() - 7) * 3 / 10);
        Map<Integer, Line> byArticle = new TreeMap<>();
        for (String code : codes.subList(0, keep)) {
            Article article = baskets.device(code);
            Line line = byArticle.computeIfAbsent(article.id, k -> new Line());
            line.code = code;
            line.article = article;
            line.quantity = Math.max(line.quantity, quantity(article, basket.quantities.get(code)));
        }
        order.lines.addAll(byArticle.values());
        order.lines.sort(Comparator.comparingLong(l -> Dice.hash("line", order.key, l.code)));
        price(order);
        while (order.total() > HIGHEST) {
            order.lines.stream().max(Comparator.comparingLong((Line l) -> l.price * l.quantity)).ifPresent(Orders::halve);
            price(order);
        }
    }

    private static void halve(Line line) {
        line.quantity = Math.max(line.article.multiple, line.quantity / 2 / line.article.multiple * line.article.multiple);
    }

    static void price(Order order) {
        LocalDate day = Times.day(order.submitted);
        int no = 0;
        for (Line line : order.lines) {
            line.no = ++no;
            line.contract = null;
            line.price = line.article.list;
            for (Contract contract : order.account.contracts) {
                boolean covered = contract.inForce(day) && contract.prices.containsKey(line.article.id);
                if (covered && contract.price(line.article, line.quantity) < line.price) {
                    line.contract = contract;
                    line.price = contract.price(line.article, line.quantity);
                }
            }
        }
    }

    /** A giftware quantity becomes what a hospital might take of a thing of that price. */
    private static int quantity(Article article, int real) {
        double euros = article.list / 100.0;
        int wanted = euros < 15 ? Math.min(real * 3 + 2, 240) : euros < 60 ? Math.min(real + 1, 60)
            : euros < 250 ? Math.min((real + 3) / 4, 10) : Math.min((real + 7) / 8, 3);
        return Math.max(1, (wanted + article.multiple - 1) / article.multiple) * article.multiple;
    }

    private void cancel(Basket basket, List<Order> orders) {
        Dice dice = Dice.of("cancel", basket.customer, basket.invoice);
        Instant at = moment(basket, dice);
        for (Map.Entry<String, Integer> entry : basket.quantities.entrySet()) {
            Order order = earlier(orders, basket.customer, entry.getKey(), at);
            if (order == null) {
                unmatched++;
            } else if (order.cancelled != null) {
                continue;
            } else if (Duration.between(order.submitted, at).toHours() < 6) {
                order.cancelled = at;
            } else if (Duration.between(order.submitted, at).toDays() >= 6) {
                giveBack(order, entry, at, dice);
            }
        }
    }

    private static Order earlier(List<Order> orders, String customer, String code, Instant at) {
        Order found = null;
        for (Order order : orders) {
            boolean holds = order.key.startsWith(customer + "/") && order.lines.stream().anyMatch(l -> l.code.equals(code));
            if (holds && order.submitted.isBefore(at)) {
                found = order;
            }
        }
        return found;
    }

    private void giveBack(Order order, Map.Entry<String, Integer> entry, Instant at, Dice dice) {
        Return back = new Return();
        back.account = order.account;
        back.order = order;
        back.line = order.lines.stream().filter(l -> l.code.equals(entry.getKey())).findFirst().orElseThrow();
        back.quantity = Math.min(quantity(back.line.article, entry.getValue()), back.line.quantity);
        back.reason = dice.pick(REASONS);
        back.at = at;
        returns.add(back);
    }
}
