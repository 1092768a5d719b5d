package io.itinera.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;
import io.itinera.shared.access.PortalPage;

/**
 * How many SQL statements a page and a whole journey cost, touchpoints included, as PostgreSQL counts them. Alone on the machine: on
 * a busy one a journey takes seconds, in which what the portal does every few seconds is counted with it.
 */
@OnDatabase(Database.POSTGRESQL)
@Tag(Portal.ALONE)
@DisplayName("Statements")
class StatementsIT {
    private static final int JOURNEY = 60;
    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BUYER = "compras@demo.example";

    /** As measured, and three more: a page that grows beyond asks its database in a loop. */
    private static final Map<String, Integer> PAGES = new LinkedHashMap<>(Map.ofEntries(
        Map.entry("/workspace/home", 9), Map.entry("/catalog/catalog?q=guantes", 6), Map.entry("/catalog/product?number=ARTICLE", 5),
        Map.entry("/ordering/cart", 6), Map.entry("/ordering/orders", 6), Map.entry("/ordering/order?number=ORDER", 7),
        Map.entry("/billing/invoices", 7), Map.entry("/billing/invoice?number=INVOICE", 7), Map.entry("/contracts/contracts", 5),
        Map.entry("/contracts/contract?number=CONTRACT", 10), Map.entry("/alerts/alerts", 10), Map.entry("/workspace/help", 5)));

    private static Portal portal;
    private static Rows rows;
    private static List<String> articles;

    @BeforeAll
    static void open() {
        portal = Portal.shared(Database.POSTGRESQL);
        rows = Rows.of(portal);
        rows.change("create extension if not exists pg_stat_statements");
        articles = Shopping.articles(portal, 5);
    }

    @Test
    void needsAtMostSixtyForAJourney() {
        journey();
        Map<String, Long> least = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Map<String, Long> cost = cost(StatementsIT::journey, StatementsIT::viewsOfTheHistory);
            least = least == null || sum(cost) < sum(least) ? cost : least;
        }
        System.out.println("journey: " + sum(least));
        assertThat(sum(least)).as(() -> "a journey").withFailMessage(told(least)).isLessThanOrEqualTo(JOURNEY);
    }

    @Test
    void needsFewForEachPage() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        Map<String, String> tooMany = new TreeMap<>();
        PAGES.forEach((page, most) -> {
            String address = page.replace("ARTICLE", articles.get(0)).replace("ORDER", number("ordering.purchase_order"))
                .replace("INVOICE", number("billing.invoice")).replace("CONTRACT", number("contracts.contract"));
            assertThat(buyer.open(address).status()).as(page).isEqualTo(200);
            Map<String, Long> least = null;
            for (int attempt = 0; attempt < TRIES; attempt++) {
                Map<String, Long> cost = cost(() -> buyer.open(address), StatementsIT::views);
                least = least == null || sum(cost) < sum(least) ? cost : least;
            }
            System.out.println(page + ": " + sum(least));
            if (sum(least) > most) {
                tooMany.put(page + " " + sum(least) + " instead of " + most, told(least));
            }
        });
        assertThat(tooMany).isEmpty();
    }

    /** Sign in, search, look, five lines, cart, submit, history. */
    private static void journey() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        buyer.open("/catalog/catalog?q=guantes");
        for (String article : articles) {
            Shopping.fill(buyer, article, 1);
        }
        Document order = Shopping.submit(buyer);
        assertThat(Shopping.number(order)).startsWith("P-");
        assertThat(buyer.open("/ordering/orders").status()).isEqualTo(200);
    }

    /** The statements between before and after, those of the touchpoints that are written a moment later included. */
    private static Map<String, Long> cost(Runnable deed, LongSupplier lastToBeWritten) {
        Map<String, Long> before = calls();
        long written = lastToBeWritten.getAsLong();
        deed.run();
        Rows.await("touchpoints", PATIENCE, () -> lastToBeWritten.getAsLong() > written);
        Map<String, Long> cost = new TreeMap<>();
        calls().forEach((query, calls) -> {
            long more = calls - before.getOrDefault(query, 0L);
            if (more > 0) {
                cost.put(query, more);
            }
        });
        return cost;
    }

    private static long views() {
        return rows.count("select count(*) as pg_stat_poll from journey.touchpoint");
    }

    /** A journey ends with this page, and signals are written in the order in which they came. */
    private static long viewsOfTheHistory() {
        return rows.count("select count(*) as pg_stat_poll from journey.touchpoint where type = ?",
            PortalPage.ORDERS.touchpoint().name());
    }

    /** Without what is done beside pages, however many are asked for: leases, counting, gathering cases, changed articles, approvals' time. */
    private static Map<String, Long> calls() {
        Map<String, Long> calls = new TreeMap<>();
        for (String row : rows.list("select sum(calls), regexp_replace(query, '\\s+', ' ', 'g') from pg_stat_statements s join pg_database d"
                + " on d.oid = s.dbid where d.datname = current_database() and query !~* '^(begin|commit|rollback|set|show|discard)'"
                + " and query not like '%pg_stat_%' and query not like '%job_lease%' and query not like '%journey.rollup%'"
                + " and query !~* 'insert into journey.order_touchpoint|from catalog.article where .changed_at >=|approval_step s .*s.due_at <=' group by 2")) {
            int bar = row.indexOf('|');
            calls.put(row.substring(bar + 1), Long.valueOf(row.substring(0, bar)));
        }
        return calls;
    }

    private static long sum(Map<String, Long> cost) {
        return cost.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String told(Map<String, Long> cost) {
        StringBuilder text = new StringBuilder(sum(cost) + " statements:\n");
        cost.forEach((query, calls) -> text.append(calls).append(" × ").append(query, 0, Math.min(200, query.length())).append('\n'));
        return text.toString();
    }

    private static String number(String table) {
        return rows.one("select max(number) from " + table + " where account_id = 1");
    }
}
