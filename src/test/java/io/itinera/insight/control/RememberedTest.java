package io.itinera.insight.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import jakarta.enterprise.context.control.RequestContextController;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long figures that cost a pass over the log stand, and who counts them. */
@WithDatabase
class RememberedTest {
    private static final int READERS = 12;

    private record Question(int no) {
    }

    @Test
    @DisplayName("CLI-3.8 settled figures are counted once, however many ask at the same time")
    void countsOnceForAll(Portal portal) throws Exception {
        Remembered remembered = empty(portal);
        AtomicInteger counted = new AtomicInteger();
        CountDownLatch asking = new CountDownLatch(READERS);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            answers.add(readers.submit(() -> {
                asking.countDown();
                return remembered.settled(new Question(1), () -> {
                    await(asking);
                    return counted.incrementAndGet();
                });
            }));
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(1);
        }
        readers.shutdown();
        assertThat(counted).hasValue(1);
    }

    @Test
    @DisplayName("CLI-3.8 what is asked often meanwhile does not push settled figures out; after an hour they are counted anew")
    void keepsSettledFigures(Portal portal) {
        Remembered remembered = empty(portal);
        AtomicInteger counted = new AtomicInteger();
        remembered.settled(new Question(1), counted::incrementAndGet);
        portal.inTransaction(em -> {
            for (int no = 0; no < 200; no++) {
                remembered.figures(new Question(no), () -> "others");
            }
        });
        assertThat(remembered.settled(new Question(1), counted::incrementAndGet)).isEqualTo(1);

        portal.clock().advance(Duration.ofMinutes(61));
        assertThat(remembered.settled(new Question(1), counted::incrementAndGet)).isEqualTo(2);
    }

    @Test
    @DisplayName("CLI-3.8 a count that fails is not remembered: whoever asks next counts")
    void forgetsFailures(Portal portal) {
        Remembered remembered = empty(portal);

        assertThatThrownBy(() -> remembered.settled(new Question(1), () -> {
            throw new IllegalStateException("no database");
        })).hasMessage("no database");
        assertThat(remembered.settled(new Question(1), () -> 7)).isEqualTo(7);
    }

    @Test
    @DisplayName("INS-2 figures stand for five seconds whatever comes, then for as long as no hospital adds to the log, and for half a minute at most")
    void standsForSomeSeconds(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        AtomicInteger counted = new AtomicInteger();
        int last = log.at(1, "CART_VIEWED");
        assertThat(ask(portal, counted::incrementAndGet, 0)).isEqualTo(1);
        comes(portal, last + 1, "SUPPLIER");
        assertThat(ask(portal, counted::incrementAndGet, 6)).isEqualTo(1);
        comes(portal, last + 2, "CUSTOMER");
        assertThat(ask(portal, counted::incrementAndGet, 5)).isEqualTo(1);
        assertThat(ask(portal, counted::incrementAndGet, 6)).isEqualTo(2);
        comes(portal, last + 3, "CUSTOMER");
        assertThat(ask(portal, counted::incrementAndGet, 11)).as("five seconds after it was counted").isEqualTo(2);
        assertThat(ask(portal, counted::incrementAndGet, 12)).isEqualTo(3);
        assertThat(ask(portal, counted::incrementAndGet, 42)).isEqualTo(3);
        assertThat(ask(portal, counted::incrementAndGet, 43)).isEqualTo(4);
    }

    @Test
    @DisplayName("INS-2 figures that took long to count stand for ten times as long where nothing came, and two minutes at most")
    void standsLongerWhereCountingTookLong(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        AtomicInteger counted = new AtomicInteger();
        int last = log.at(1, "CART_VIEWED");
        assertThat(ask(portal, slow(portal, counted, 5), 0)).isEqualTo(1);
        assertThat(ask(portal, slow(portal, counted, 20), 55)).isEqualTo(1);
        assertThat(ask(portal, slow(portal, counted, 20), 56)).isEqualTo(2);
        assertThat(ask(portal, slow(portal, counted, 20), 196)).isEqualTo(2);
        assertThat(ask(portal, slow(portal, counted, 20), 197)).isEqualTo(3);
        comes(portal, last + 1, "CUSTOMER");
        assertThat(ask(portal, slow(portal, counted, 20), 223)).isEqualTo(4);
    }

    @Test
    @DisplayName("INS-2 a page is told the same figures until its end, however long its other figures take")
    void standsForThePage(Portal portal) {
        PlantedLog.in(portal);
        AtomicInteger counted = new AtomicInteger();
        RequestContextController page = portal.get(RequestContextController.class);
        page.activate();
        assertThat(ask(portal, counted::incrementAndGet, 0)).isEqualTo(1);
        assertThat(ask(portal, counted::incrementAndGet, 600)).isEqualTo(1);
        portal.get(Remembered.class).forget();
        assertThat(ask(portal, counted::incrementAndGet, 601)).as("who changes the log in a request forgets it all").isEqualTo(2);
        page.deactivate();
        assertThat(ask(portal, counted::incrementAndGet, 1200)).isEqualTo(3);
    }

    private static Supplier<Integer> slow(Portal portal, AtomicInteger counted, int seconds) {
        return () -> {
            portal.clock().advance(Duration.ofSeconds(seconds));
            return counted.incrementAndGet();
        };
    }

    /** Behind the portal's back: what a test lays out otherwise makes the portal forget. */
    private static void comes(Portal portal, int id, String initiator) {
        portal.inTransaction(em -> em.createNativeQuery("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + id
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', '" + initiator + "', 'COMPLETED')").executeUpdate());
    }

    private static int ask(Portal portal, Supplier<Integer> count, int seconds) {
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(seconds));
        int[] answer = new int[1];
        portal.inTransaction(em -> answer[0] = portal.get(Remembered.class).figures(new Question(1), count));
        return answer[0];
    }

    private static Remembered empty(Portal portal) {
        PlantedLog.in(portal);
        return portal.get(Remembered.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
