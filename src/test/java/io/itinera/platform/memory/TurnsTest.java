package io.itinera.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int ASKING = 8;

    @Test
    @DisplayName("MEM-4 what many ask at the same time is read once; another key does not wait")
    void readsOnceForAll() throws Exception {
        TestClock clock = new TestClock();
        clock.setTo(Instant.parse("2026-11-26T10:00:00Z"));
        ShortMemory<String, Integer> memory = new ShortMemory<>(clock, Duration.ofSeconds(30), 9);
        AtomicInteger reads = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(ASKING);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int n = 0; n < ASKING; n++) {
                answers.add(threads.submit(() -> memory.getOnce("a", key -> {
                    begun.countDown();
                    awaited(end);
                    return reads.incrementAndGet();
                })));
            }
            awaited(begun);
            assertThat(memory.getOnce("b", key -> 7)).isEqualTo(7);
            end.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(reads).hasValue(1);
    }

    @Test
    @DisplayName("MEM-4 nobody waits for ever, nor for who failed")
    void waitsNotForEver() throws Exception {
        Turns<String> turns = new Turns<>(Duration.ofMillis(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> slow = threads.submit(() -> turns.take("a", () -> {
                begun.countDown();
                awaited(end);
                return 1;
            }));
            awaited(begun);
            assertThat(turns.<Integer>take("a", () -> 2)).isEqualTo(2);
            end.countDown();
            assertThat(slow.get()).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThatThrownBy(() -> turns.take("a", () -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(turns.<Integer>take("a", () -> 3)).isEqualTo(3);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
