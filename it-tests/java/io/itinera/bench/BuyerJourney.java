package io.itinera.bench;

import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;
import java.util.List;
import java.util.function.Supplier;

/** A buyer's whole journey: sign in, search, look at an article, five lines into the cart, submit, history, sign out. */
public final class BuyerJourney {
    static final String REQUEST = "request";
    private static final int LINES = 5;

    private final String url;
    private final String email;
    private final List<String> articles;
    private final Timings timings;
    private int next;

    BuyerJourney(String url, String email, List<String> articles, Timings timings) {
        this.url = url;
        this.email = email;
        this.articles = articles;
        this.timings = timings;
        this.next = Math.floorMod(email.hashCode(), articles.size());
    }

    void make() {
        timed(Run.JOURNEY, () -> {
            Visitor visitor = timed("sign in", () -> Visitor.signedIn(url, email));
            Document found = timed("search", () -> visitor.open("/catalog/catalog?q=guantes"));
            expect(found, "/catalog/catalog");
            timed("product", () -> visitor.open("/catalog/product?number=" + article()));
            for (int line = 0; line < LINES; line++) {
                putIntoCart(visitor);
            }
            Document cart = timed("cart", () -> visitor.open("/ordering/cart"));
            Document order = timed("submit", () -> cart.form("order").sendByAjax("submit").follow());
            expect(order, "/ordering/order");
            expect(timed("history", () -> visitor.open("/ordering/orders")), "/ordering/orders");
            return order;
        });
    }

    private void putIntoCart(Visitor visitor) {
        Document product = visitor.open("/catalog/product?number=" + article());
        timed("put into cart", () -> product.form("put").sendByAjax("add"));
        next = (next + 1) % articles.size();
    }

    private String article() {
        return articles.get(next);
    }

    private <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        timings.add(step, System.nanoTime() - start);
        timings.add(REQUEST, 0);
        return result;
    }

    private static void expect(Document page, String path) {
        if (page.status() != 200 || !page.path().equals(path)) {
            throw new IllegalStateException("expected " + path + " but met " + page.status() + " " + page.path() + ": " + page.text());
        }
    }
}
