package io.itinera.bench;

import io.itinera.it.http.Document;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;
import java.util.List;
import java.util.function.Supplier;

/** A buyer's whole journey: sign in, search, look at five articles and put each into the cart, submit, history. */
public final class BuyerJourney {
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
            Visitor visitor = timed("sign in, home", () -> Visitor.signedIn(url, email));
            expect(timed("search", () -> visitor.open("/catalog/catalog?q=guantes")), "/catalog/catalog");
            for (int line = 0; line < LINES; line++) {
                putIntoCart(visitor);
            }
            Document cart = timed("cart", () -> visitor.open("/ordering/cart"));
            Document sent = timed("submit", () -> Shopping.complete(cart.form("order")).sendByAjax("submit"));
            expect(timed("order", sent::follow), "/ordering/order");
            expect(timed("history", () -> visitor.open("/ordering/orders")), "/ordering/orders");
            timings.sent(visitor.requests());
            return null;
        });
    }

    private void putIntoCart(Visitor visitor) {
        String article = articles.get(next);
        next = (next + 1) % articles.size();
        Document product = timed("product", () -> visitor.open("/catalog/product?number=" + article));
        Document put = timed("put into cart", () -> product.form("put").sendByAjax("add"));
        if (put.status() != 200 || put.select(".i-alert--good").isEmpty() && !put.body().contains("i-alert--good")) {
            throw new IllegalStateException(article + " is not in the cart: " + put.status() + " " + put.body());
        }
    }

    private <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        timings.add(step, System.nanoTime() - start);
        return result;
    }

    private static void expect(Document page, String path) {
        if (page.status() != 200 || !page.path().equals(path)) {
            throw new IllegalStateException("expected " + path + " but met " + page.status() + " " + page.path() + ": " + page.text());
        }
    }
}
