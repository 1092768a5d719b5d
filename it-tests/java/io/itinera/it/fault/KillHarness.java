package io.itinera.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.TestDatabases;
import io.itinera.it.http.Form;
import io.itinera.it.http.Program;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/**
 * Two instances on one PostgreSQL, buyers who submit their carts twice and programs that repeat their calls until they are answered; at
 * random moments an instance is killed outright, and now and then the database is restarted. Afterwards whatever somebody was told is
 * there once, and nothing is half done. Too long for the tests of every day ({@code KillIT} is its short form): {@code mvn -q -Pharness}.
 */
public final class KillHarness {
    private static final int BLOWS = Integer.getInteger("harness.blows", 24);
    /** Each so-manieth blow hits the database and not an instance. */
    private static final int DATABASE_EVERY = 6;
    private static final int CALLERS = 2;
    private static final int REST_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> BUYERS = List.of("compras@demo.example", "planta@demo.example", "compras2@demo.example");
    private static final String CALLS = "select reason, count(*) from journey.touchpoint where type = 'SUPPORT_CALLED' and reason like 'h-%' group by reason";

    private final Random random = new Random();
    private final Queue<String> orders = new ConcurrentLinkedQueue<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();
    private final AtomicInteger lost = new AtomicInteger();
    private final List<Portal> portals;
    private final Rows rows;

    private KillHarness(List<Portal> portals) {
        this.portals = portals;
        this.rows = Rows.of(portals.get(0));
    }

    public static void main(String[] arguments) {
        try (Portal first = Portal.fresh(Database.POSTGRESQL);
                Portal second = Portal.on(Database.POSTGRESQL, first.access(), Map.of())) {
            new KillHarness(List.of(first, second)).run();
        } catch (RuntimeException | AssertionError failure) {
            failure.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void run() {
        String before = new Ledger(portals.get(0).access()).lastOrder();
        String hospital = rows.one("select code from accounts.account order by id fetch first 1 row only");
        List<String> articles = Shopping.articles(portals.get(0), BUYERS.size());
        ScheduledExecutorService everybody = Executors.newScheduledThreadPool(BUYERS.size() + CALLERS);
        List<ScheduledFuture<?>> traffic = new ArrayList<>();
        for (int n = 0; n < BUYERS.size(); n++) {
            String email = BUYERS.get(n);
            String article = articles.get(n);
            traffic.add(again(everybody, () -> shop(email, article)));
        }
        for (int n = 0; n < CALLERS; n++) {
            traffic.add(again(everybody, new Caller(hospital)::report));
        }
        for (int blow = 1; blow <= BLOWS; blow++) {
            strike(blow);
        }
        assertThat(traffic).as("nobody stopped for another reason than a blow").noneMatch(ScheduledFuture::isDone);
        end(everybody);
        check(before);
    }

    /** When something was done since the last blow, so that every blow hits work. */
    private void strike(int blow) {
        int enough = orders.size() + 1 + random.nextInt(8);
        Rows.await("orders under load", PATIENCE, () -> orders.size() >= enough);
        if (blow % DATABASE_EVERY == 0) {
            TestDatabases.stop(Database.POSTGRESQL);
            TestDatabases.start(Database.POSTGRESQL);
            System.out.printf("blow %d: the database restarted, %d orders, %d reports so far%n", blow, orders.size(), answered.size());
        } else {
            Portal victim = portals.get(random.nextInt(portals.size()));
            victim.kill();
            victim.start();
            System.out.printf("blow %d: %s killed and back, %d orders, %d reports so far%n", blow, victim.url(), orders.size(), answered.size());
        }
    }

    /** What a blow breaks off is begun again; nobody works without rest, because an instance that starts needs some of the processor, too. */
    private ScheduledFuture<?> again(ScheduledExecutorService everybody, Runnable deed) {
        return everybody.scheduleWithFixedDelay(() -> {
            try {
                deed.run();
            } catch (UncheckedIOException | IllegalStateException brokenOff) {
                lost.incrementAndGet();
            }
        }, 0, REST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean answers(Portal portal) {
        try {
            return portal.get("/health/ready").statusCode() == 200;
        } catch (java.io.IOException gone) {
            return false;
        }
    }

    private Portal any() {
        List<Portal> answering = portals.stream().filter(this::answers).toList();
        if (answering.isEmpty()) {
            throw new IllegalStateException("nobody answers");
        }
        return answering.get(random.nextInt(answering.size()));
    }

    private void shop(String email, String article) {
        Visitor buyer = Visitor.signedIn(any().url(), email);
        Shopping.fill(buyer, article, 1);
        Form cart = Shopping.complete(buyer.open("/ordering/cart").form("order"));
        orders.add(Shopping.number(cart.sendByAjax("submit").follow()));
        cart.sendByAjax("submit");
    }

    /** A program that sends the same call with the same key until it is answered: whether the first one came through it cannot know. */
    private final class Caller {
        private final String hospital;
        private String key;
        private String body;

        Caller(String hospital) {
            this.hospital = hospital;
        }

        void report() {
            if (key == null) {
                key = "h-" + UUID.randomUUID();
                body = "{\"touchpoints\": [{\"type\": \"SUPPORT_CALLED\", \"occurred_at\": \"" + Instant.now().minusSeconds(60) + "\", \"account\": \""
                    + hospital + "\", \"reason\": \"" + key + "\"}]}";
                sent.add(key);
            }
            Program program = new Program(any().url(), Program.ANALYST_TOKEN);
            int status = program.send(program.at("/api/v1/touchpoints").header("Content-Type", "application/json")
                .header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(body))).statusCode();
            if (status == 200 || status == 201) {
                answered.add(key);
                key = null;
            }
        }
    }

    private void check(String before) {
        Ledger ledger = new Ledger(portals.get(0).access());
        assertThat(orders).isNotEmpty().doesNotHaveDuplicates();
        assertThat(answered).isNotEmpty();
        assertThat(ledger.orders(before)).as("orders").doesNotHaveDuplicates().containsAll(orders);
        assertThat(ledger.ordersNotToldOnce(before)).as("orders without exactly one touchpoint").isEmpty();
        assertThat(ledger.toldWithoutOrder()).as("touchpoints without order").isEmpty();
        assertThat(ledger.halfDone(before)).as("half done").isEmpty();
        List<String> calls = rows.list(CALLS);
        assertThat(calls).as("reported calls").allMatch(call -> call.endsWith("|1"));
        List<String> kept = calls.stream().map(call -> call.substring(0, call.indexOf('|'))).toList();
        assertThat(kept).containsAll(answered);
        assertThat(sent).containsAll(kept);
        Rows.await("the counts equal the log", Duration.ofMinutes(5), () -> rows.count("select (select coalesce(sum(touchpoints), 0) from journey.rollup_hour)"
            + " - (select count(*) from journey.touchpoint)") == 0);
        System.out.printf("%d blows, %d broken-off deeds: %d orders told and %d in the database, %d calls answered and %d in the log, none lost, none twice%n",
            BLOWS, lost.get(), orders.size(), ledger.orders(before).size(), answered.size(), kept.size());
    }

    private static void end(ScheduledExecutorService everybody) {
        everybody.shutdown();
        Rows.await("the last deeds", PATIENCE, everybody::isTerminated);
    }
}
