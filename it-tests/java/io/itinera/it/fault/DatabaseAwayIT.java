package io.itinera.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.TestDatabases;
import io.itinera.it.http.Document;
import io.itinera.it.http.Form;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/** A buyer before whose order the database goes away is told so, loses nothing and goes on as soon as it is back. */
@OnDatabase(Database.POSTGRESQL)
@DisplayName("T11: the database is away")
class DatabaseAwayIT {
    private static final Duration BACK = Duration.ofSeconds(10);
    private static Portal portal;

    @BeforeAll
    static void open() {
        portal = Portal.shared(Database.POSTGRESQL);
    }

    @AfterAll
    static void databaseIsBack() {
        TestDatabases.start(Database.POSTGRESQL);
        portal.awaitReady(Duration.ofSeconds(30));
    }

    @Test
    void confirmsNothingLosesNothingAndGoesOnByItself() {
        String article = Shopping.articles(portal, 1).get(0);
        Visitor buyer = Visitor.signedIn(portal.url(), "compras@demo.example");
        Shopping.fill(buyer, article, 7);
        Form order = Shopping.complete(buyer.open("/ordering/cart").form("order")).set("reference", "kept");
        String before = new Ledger(portal.access()).lastOrder();

        TestDatabases.stop(Database.POSTGRESQL);
        Document refused = order.sendByAjax("submit");
        assertThat(refused.select("redirect[url*=/ordering/order]")).as("no confirmation").isEmpty();
        assertThat(refused.body()).contains("i-alert--bad").doesNotContain("org.postgresql", "java.sql", "jdbc:", "EclipseLink");
        for (String page : new String[] {"/ordering/cart", "/ordering/orders", "/catalog/product?number=" + article, "/workspace/home",
                "/billing/invoice.pdf?number=F-00000001"}) {
            Document away = buyer.open(page);
            assertThat(away.status()).as(page).isBetween(500, 503);
            assertThat(away.select("h1")).as(page + " is answered by our own page").isNotEmpty();
            assertThat(away.body()).doesNotContain("org.postgresql", "java.", "jdbc:", "Payara", "io.itinera");
        }
        Document door = new Visitor(portal.url()).trySignIn("compras@demo.example", Visitor.PASSWORD);
        assertThat(door.path()).isNotEqualTo("/workspace/home");
        assertThat(door.body()).doesNotContain("org.postgresql", "jdbc:");

        TestDatabases.start(Database.POSTGRESQL);
        Rows.await("the cart page", BACK, () -> isServed(buyer));
        Document cart = buyer.open("/ordering/cart");
        assertThat(cart.select("input[name$=quantity][value=7]")).as("the cart as it was").isNotEmpty();
        assertThat(new Ledger(portal.access()).lastOrder()).isEqualTo(before);
        String number = Shopping.number(Shopping.submit(buyer));
        assertThat(new Ledger(portal.access()).touchpoints(number)).isEqualTo(1);
        assertThat(new Ledger(portal.access()).ordersNotToldOnce(before)).isEmpty();
    }

    private static boolean isServed(Visitor buyer) {
        try {
            return buyer.open("/ordering/cart").status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
