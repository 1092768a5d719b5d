package io.itinera.bench;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures ordering over a large catalogue ({@code -Dbench.only=ORDERING}): a pasted list of a thousand rows, an order of 500 lines
 * that is ordered again, pages with lists, and searches over 100,000 articles and 200 contracts; by one buyer, from request to answer.
 */
final class OrderingBenchmark {
    private static final long ARTICLES = Long.getLong("bench.articles", 100_000);
    private static final int PASTED = 1_000;
    private static final int REPEATED = 500;
    private static final String BUYER = "compras@demo.example";
    private static final String OPERATIONS = "operaciones@demo.example";
    /** So that the order needs no more approvals than it must. */
    private static final String CHEAP = "select a.id, a.part_number from catalog.article a join contracts.price p on p.article_id = a.id and p.contract_id is null"
        + " and p.valid_to is null where a.status = 'ORDERABLE' and a.order_multiple = 1 and p.amount < 5 order by a.id desc";
    private static final String OF_BUYER = "join accounts.person p on p.id = c.person_id where c.status = 'OPEN' and p.email = '" + BUYER + "'";
    private static final String TOUCH = "update ordering.cart set version = version + 1 where id in (select c.id from ordering.cart c " + OF_BUYER + ")";
    private static final Map<String, String> RESTING = Map.of("ITINERA_DEMO_SUPPLIER", "off");

    private static final int WARM_UP_ROUNDS = 40;
    private static final Map<String, String> OF_BUYERS = inOrder("search, two words", "/catalog/catalog?q=guantes+nitrilo",
        "search, misspelt", "/catalog/catalog?q=guentes+estetil", "search, a maker", "/catalog/catalog?q=onemed",
        "search, nothing found", "/catalog/catalog?q=zzqqxy", "catalogue, a category", "/catalog/catalog?category=1&page=40",
        "orders", "/ordering/orders", "contracts", "/contracts/contracts", "price changes", "/contracts/price-changes",
        "invoices", "/billing/invoices");
    private static final Map<String, String> OF_OPERATIONS = inOrder("stock and prices", "/contracts/stock?low=false",
        "low stock", "/contracts/stock?low=true", "orders to serve", "/delivery/operations");

    void measure(Database database) {
        try (Portal portal = Portal.fresh(database, RESTING)) {
            portal.stop();
            long begun = System.nanoTime();
            long articles = CatalogGenerator.fill(portal, ARTICLES);
            Rows rows = Rows.of(portal);
            rows.change("update catalog.stock set on_hand = 1000000");
            rows.change(database == Database.H2 ? "analyze" : "vacuum analyze");
            say("%n== %s, %,d articles, %d contracts, %,d prices, made in %.0f s", database, articles, rows.count("select count(*) from contracts.contract"),
                rows.count("select count(*) from contracts.price"), (System.nanoTime() - begun) / 1e9);
            begun = System.nanoTime();
            portal.start();
            say("ready after %.1f s", (System.nanoTime() - begun) / 1e9);
            Settling.await(portal);
            Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
            lists(buyer, Visitor.signedIn(portal.url(), OPERATIONS));
            paste(buyer, rows);
            repeat(buyer, rows);
        }
    }

    /** Each page alone would meet a portal that has compiled little, the first of them one that has compiled nothing. */
    private static void warmUp(Visitor buyer, Visitor operations) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            OF_BUYERS.values().forEach(buyer::open);
            OF_OPERATIONS.values().forEach(operations::open);
        }
    }

    private static void lists(Visitor buyer, Visitor operations) {
        warmUp(buyer, operations);
        OF_BUYERS.forEach((what, path) -> Looks.at(buyer, what, path));
        OF_OPERATIONS.forEach((what, path) -> Looks.at(operations, what, path));
    }

    private static void paste(Visitor buyer, Rows rows) {
        String list = numbers(rows, PASTED).stream().map(number -> number + "\t2").collect(Collectors.joining("\n"));
        Document[] page = new Document[1];
        Looks.of(PASTED + " pasted rows", () -> page[0].form("paste").set("pasted", list).sendByAjax("read"), "/ordering/quick-order",
            () -> page[0] = buyer.open("/ordering/quick-order"));
    }

    private static void repeat(Visitor buyer, Rows rows) {
        empty(rows);
        Shopping.fill(buyer, numbers(rows, 1).get(0), 1);
        rows.change("insert into ordering.cart_line (id, cart_id, article_id, quantity, line_no) select nextval('ordering.cart_line_seq'), c.id, a.id, 1,"
            + " 1 + row_number() over (order by a.id) from (" + CHEAP + " offset 1 rows fetch next " + (REPEATED - 1) + " rows only) a cross join (select c.id"
            + " from ordering.cart c " + OF_BUYER + ") c");
        rows.change(TOUCH);
        String number = Shopping.number(Shopping.submit(buyer));
        Document[] page = new Document[1];
        Looks.of("order of " + REPEATED + " lines again", () -> page[0].form("act").sendByAjax("repeat").follow(), "/ordering/cart", () -> {
            empty(rows);
            page[0] = buyer.open("/ordering/order?number=" + number);
        });
        Looks.at(buyer, "cart of " + REPEATED + " lines", "/ordering/cart");
        Looks.at(buyer, "order of " + REPEATED + " lines", "/ordering/order?number=" + number);
    }

    private static Map<String, String> inOrder(String... whatAndPath) {
        Map<String, String> paths = new LinkedHashMap<>();
        for (int i = 0; i < whatAndPath.length; i += 2) {
            paths.put(whatAndPath[i], whatAndPath[i + 1]);
        }
        return paths;
    }

    private static List<String> numbers(Rows rows, int many) {
        return rows.list("select a.part_number from (" + CHEAP + " fetch first " + many + " rows only) a");
    }

    private static void empty(Rows rows) {
        rows.change("delete from ordering.cart_line where cart_id in (select c.id from ordering.cart c " + OF_BUYER + ")");
        rows.change(TOUCH);
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
