package io.itinera.demo;

import io.itinera.demo.Model.Article;
import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import java.util.List;

/** The steps of somebody who fills a cart, with the friction that the hospital's luck has in store. */
final class BuyingVisit {

    private final Visit visit;
    private final Dice dice;
    private final double luck;
    private final Object cart;
    private long worth;

    BuyingVisit(Visit visit, Object cart) {
        this.visit = visit;
        this.dice = visit.dice;
        this.cart = cart;
        this.luck = visit.person.account.trouble;
    }

    void arrive() {
        visit.signIn();
        visit.page("HOME_VIEWED", 2);
    }

    /** Puts the first lines into the cart one by one; the rest of a long order is not spelt out. */
    void fill(List<Line> lines, int most) {
        long all = lines.stream().mapToLong(l -> l.price * l.quantity).sum();
        int told = Math.min(most, lines.size());
        for (int i = 0; i < told; i++) {
            Line line = lines.get(i);
            if (i == 0 || dice.chance(0.4)) {
                search(line.article);
            }
            if (dice.chance(i == 0 ? 0.75 : 0.3)) {
                visit.page("PRODUCT_VIEWED", 9).about("PRODUCT", line.article.part);
            }
            worth = i == told - 1 ? all : worth + line.price * line.quantity;
            visit.act("CART_FILLED", 11).about("CART", cart).related("PRODUCT", line.article.part).worth(worth);
        }
    }

    void repeat(Order earlier, long total) {
        visit.page("ORDERS_VIEWED", 8).about("PAGE", "/ordering/orders");
        worth = total;
        visit.act("ORDER_REPEATED", 15).about("ORDER", earlier.number()).related("CART", cart).worth(total);
    }

    private void search(Article article) {
        if (dice.chance(0.085 * luck)) {
            int times = dice.chance(0.35) ? 2 : 1;
            for (int i = 0; i < times; i++) {
                Step search = visit.page("CATALOG_SEARCHED", 14).about("SEARCH", dice.pick(Words.NO_RESULT));
                search.reason = "no-result";
            }
            visit.hurt(0.55 * times, "search");
        }
        visit.page("CATALOG_SEARCHED", 9).about("SEARCH", Words.search(article, dice));
    }

    void look() {
        visit.page("CART_VIEWED", 7).about("CART", cart).worth(worth);
    }

    void outOfStock(Article article) {
        visit.page("OUT_OF_STOCK_MET", 1).about("CART", cart).related("PRODUCT", article.part).worth(worth);
        visit.hurt(1.2, "stock");
    }

    void change() {
        visit.act("CART_CHANGED", 25).about("CART", cart).worth(worth);
    }

    /** The same rule broken twice in one visit. */
    void refusedTwice() {
        String reason = dice.pick(Words.FIELDS);
        for (int i = 0; i < 2; i++) {
            Step step = visit.act("INPUT_REFUSED", 18).about("FIELD", reason.substring(0, reason.indexOf(':'))).related("PAGE", "/ordering/cart");
            step.ended("REJECTED", reason);
        }
        visit.hurt(1.1, "input");
    }

    void refused() {
        visit.act("ORDER_SUBMITTED", 20).about("CART", cart).worth(worth).ended("REJECTED", dice.pick(Words.REFUSALS));
        visit.hurt(1.4, "refused");
    }

    void failed() {
        visit.act("ORDER_SUBMITTED", 20).about("CART", cart).worth(worth).ended("FAILED", "error");
        visit.page("ERROR_MET", 1).ended("FAILED", "error").about("ERROR", "E" + dice.between(100_000, 999_999));
        visit.hurt(1.6, "slow");
    }

    void checkOut(List<Line> lines) {
        look();
        if (dice.chance(0.05 * luck)) {
            outOfStock(dice.pick(lines).article);
            change();
        }
        if (dice.chance(0.05 * luck)) {
            refusedTwice();
        } else if (dice.chance(0.06)) {
            String reason = dice.pick(Words.FIELDS);
            visit.act("INPUT_REFUSED", 16).about("FIELD", reason.substring(0, reason.indexOf(':'))).related("PAGE", "/ordering/cart").ended("REJECTED", reason);
            visit.hurt(0.3, "input");
        }
        if (dice.chance(0.022 * luck)) {
            refused();
            change();
        }
        if (dice.chance(0.006 * luck)) {
            failed();
        }
    }
}
