package io.itinera.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.TestDatabases.Access;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/**
 * Whatever moment the process is killed at: what a buyer was told of is there, once, and nothing is half done. And whatever moment
 * it is stopped at: nobody is told twice. Two at once, because each mostly waits for processes that start.
 */
@Tag(Portal.ALONE)
@DisplayName("T9 T25: killed under load, stopped with work in hand")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillIT {
    private static final int KILLS = 3;
    private static final int AT_LEAST = 4;
    private static final int AT_MOST = 30;
    private static final long PART_OF_THE_SCHEMA = 2_000_000;
    private static final long PART_OF_THE_DEMO = 8_000_000;
    /** Of an article: more than all buyers together order. */
    private static final int ENOUGH = 500;
    /** Numbered from one on; what the portal adds comes later. */
    private static final Map<String, Long> DEMO = Map.of("accounts.account", rows("020_accounts.account"),
        "ordering.order_line", rows("150_ordering.order_line"), "journey.touchpoint", rows("220_journey.touchpoint"),
        "insight.survey", rows("240_insight.survey"));
    private static final List<String> BUYERS = List.of("compras@demo.example", "planta@demo.example", "compras2@demo.example");

    @Test
    @Order(2)
    @Execution(ExecutionMode.CONCURRENT)
    void losesNothingOnPostgres() {
        Portal portal = Portal.shared(Database.POSTGRESQL);
        check(portal.access(), kill(portal, Shopping.plentiful(portal, ENOUGH, BUYERS.size())));
    }

    @Test
    @Order(3)
    @Execution(ExecutionMode.CONCURRENT)
    void warnsOncePerStepAndSendsEachLetterOnce() throws Exception {
        RenewalDue.warnsAndWritesOnce();
    }

    /** The longest, so the first. */
    @Test
    @Order(1)
    @Execution(ExecutionMode.CONCURRENT)
    void losesNothingInTheFileThatComesWithThePortal() {
        try (Portal portal = Portal.embedded()) {
            killWhenItHas(portal, "itinera.migrating.mv.db", PART_OF_THE_SCHEMA);
            portal.launch();
            killWhenItHas(portal, "itinera.mv.db", PART_OF_THE_DEMO);
            portal.start();
            Told told = kill(portal, Shopping.plentiful(Portal.shared(Database.POSTGRESQL), ENOUGH, BUYERS.size()));
            portal.stop();
            Access file = file(portal.home());
            check(file, told);
            Rows rows = new Rows(file);
            for (Map.Entry<String, Long> table : DEMO.entrySet()) {
                assertThat(rows.count("select count(*) from " + table.getKey() + " where id <= ?", table.getValue()))
                    .as(table.getKey() + " after two broken first starts").isEqualTo(table.getValue());
            }
        }
    }

    /** As soon as some of it is in the file, and long before all of it is. */
    private static void killWhenItHas(Portal portal, String name, long bytes) {
        File file = portal.home().resolve("db").resolve(name).toFile();
        Rows.await(bytes + " bytes of " + name, Duration.ofMinutes(2), () -> file.length() > bytes);
        portal.kill();
    }

    private record Told(Queue<String> numbers) {
    }

    /** Buyers who go on and on while the portal is killed and started again. */
    private static Told kill(Portal portal, List<String> articles) {
        Told told = new Told(new ConcurrentLinkedQueue<>());
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            int enough = told.numbers().size() + AT_LEAST + random.nextInt(AT_MOST - AT_LEAST);
            List<Thread> buyers = BUYERS.stream().map(email -> new Thread(() ->
                shop(portal, email, articles.get(BUYERS.indexOf(email)), told))).toList();
            buyers.forEach(Thread::start);
            Rows.await("orders under load", Duration.ofMinutes(3), () -> told.numbers().size() >= enough);
            portal.kill();
            buyers.forEach(KillIT::join);
            portal.start();
        }
        Visitor afterwards = Visitor.signedIn(portal.url(), BUYERS.get(0));
        told.numbers().add(Shopping.order(afterwards, articles.get(0)));
        return told;
    }

    /** Orders until the portal is gone; what is told before that counts. */
    private static void shop(Portal portal, String email, String article, Told told) {
        try {
            Visitor buyer = Visitor.signedIn(portal.url(), email);
            while (portal.isRunning()) {
                told.numbers().add(Shopping.order(buyer, article));
            }
        } catch (RuntimeException gone) {
            if (portal.isRunning() && !gone.toString().contains("UncheckedIO")) {
                throw gone;
            }
        }
    }

    private static void check(Access access, Told told) {
        Ledger ledger = new Ledger(access);
        String before = new Rows(access).one("select max(number) from ordering.purchase_order where cart_id is null");
        List<String> orders = ledger.orders(before);
        assertThat(told.numbers()).hasSizeGreaterThan(KILLS * AT_LEAST).doesNotHaveDuplicates();
        assertThat(orders).doesNotHaveDuplicates().containsAll(told.numbers());
        assertThat(ledger.ordersNotToldOnce(before)).as("orders without exactly one touchpoint").isEmpty();
        assertThat(ledger.toldWithoutOrder()).as("touchpoints without order").isEmpty();
        assertThat(ledger.halfDone(before)).as("half done").isEmpty();
    }

    private static long rows(String table) {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Files.newInputStream(Path.of("db", "demo", table + ".csv.gz"))), StandardCharsets.UTF_8))) {
            return csv.lines().count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofMinutes(2).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The way into the file while no portal has it open. */
    private static Access file(Path home) {
        return new Access("jdbc:h2:file:" + home.resolve("db").resolve("itinera") + ";"
            + io.itinera.platform.persistence.PortalDataSource.H2_MODE, "sa", "");
    }
}
