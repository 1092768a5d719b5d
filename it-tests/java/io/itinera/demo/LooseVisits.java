package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Visits that led to no order: abandoned carts, a look around, questions by telephone, and the account manager's calls. */
final class LooseVisits {

    private static final int FIRST_CART = 6_000;
    private static final int DAYS = 363;

    private final Trail trail;
    private int carts = FIRST_CART;

    LooseVisits(Trail trail) {
        this.trail = trail;
    }

    void of(Account account, List<Order> orders) {
        Dice dice = Dice.of("loose", account.code);
        int abandoned = (int) Math.round(orders.size() * 0.085 * account.trouble);
        for (int i = 0; i < abandoned; i++) {
            abandon(account, dice.pick(orders), dice);
        }
        int looks = orders.size() / 4;
        for (int i = 0; i < looks; i++) {
            look(account, dice.pick(orders), dice);
        }
        int visits = dice.between(2, account.segment.equals("LARGE_PUBLIC") ? 6 : 4);
        for (int i = 0; i < visits; i++) {
            Step held = new Step("VISIT_HELD", account).from("VISIT", "SUPPLIER").about("ACCOUNT", account.id);
            held.who = account.manager;
            held.duration = dice.between(2, 8) * 900_000;
            trail.add(held, moment(dice));
        }
    }

    private static Instant moment(Dice dice) {
        LocalDate day = Times.work(Times.FIRST.plusDays(dice.between(0, DAYS)), 0);
        return Times.at(day.isBefore(Times.ANCHOR) ? day : Times.ANCHOR.minusDays(1), dice.between(480, 1080), dice.between(0, 59));
    }

    private static Person somebody(Account account, Dice dice) {
        return dice.chance(0.7) ? dice.pick(account.those("PURCHASING_DIRECTOR")) : dice.pick(account.those("REQUESTER"));
    }

    private void abandon(Account account, Order like, Dice dice) {
        Visit visit = new Visit(somebody(account, dice), dice);
        BuyingVisit buying = new BuyingVisit(visit, ++carts);
        List<Line> lines = like.lines.subList(0, Math.min(like.lines.size(), dice.between(1, 5)));
        buying.arrive();
        buying.fill(lines, 2);
        buying.look();
        double draw = dice.unit();
        if (draw < 0.3) {
            buying.outOfStock(dice.pick(lines).article);
        } else if (draw < 0.5) {
            buying.refusedTwice();
        } else if (draw < 0.6) {
            buying.refused();
        } else if (draw < 0.64) {
            buying.failed();
        }
        Step last = visit.page("CART_VIEWED", 12).about("CART", carts);
        last.amount = lines.stream().mapToLong(l -> l.price * l.quantity).sum();
        Instant at = moment(dice);
        visit.happen(last, at, trail);
        if (visit.pain > 1 && dice.chance(0.25)) {
            Step call = new Step("SUPPORT_CALLED", account).from("PHONE", "CUSTOMER").about("CART", carts);
            call.who = visit.person;
            call.duration = dice.between(3, 16) * 60_000;
            trail.add(call, Times.officeLater(at, dice.skewed(0.7, 0.8), dice));
        }
    }

    private void look(Account account, Order like, Dice dice) {
        Visit visit = new Visit(somebody(account, dice), dice);
        visit.signIn();
        Step last = visit.page("HOME_VIEWED", 2);
        double draw = dice.unit();
        if (draw < 0.4) {
            Line line = dice.pick(like.lines);
            if (dice.chance(0.18 * account.trouble)) {
                visit.page("CATALOG_SEARCHED", 12).about("SEARCH", dice.pick(Words.NO_RESULT)).reason = "no-result";
            } else {
                visit.page("CATALOG_SEARCHED", 10).about("SEARCH", Words.search(line.article, dice));
                visit.page("PRODUCT_VIEWED", 12).about("PRODUCT", line.article.part);
            }
        } else if (draw < 0.55) {
            visit.page("CATALOG_VIEWED", 8).about("PAGE", "/catalog/catalog");
        } else if (draw < 0.75) {
            visit.page("ORDERS_VIEWED", 6).about("PAGE", "/ordering/orders");
        } else if (draw < 0.85) {
            visit.page("CONTRACTS_VIEWED", 6).about("PAGE", "/contracts/contracts");
        } else if (draw < 0.93) {
            visit.page("INVOICES_VIEWED", 6).about("PAGE", "/billing/invoices");
        } else if (draw < 0.98) {
            visit.page("HELP_VIEWED", 15).about("PAGE", "/workspace/help");
        } else {
            visit.page("ERROR_MET", 6).ended("FAILED", "error").about("ERROR", "E" + dice.between(100_000, 999_999));
        }
        visit.happen(last, moment(dice), trail);
    }
}
