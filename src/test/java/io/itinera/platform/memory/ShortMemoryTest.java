package io.itinera.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {
    private final TestClock clock = new TestClock();
    private final ShortMemory<String, Integer> memory = new ShortMemory<>(clock, Duration.ofSeconds(30), 2);
    private int reads;

    @BeforeEach
    void stop() {
        clock.setTo(Instant.parse("2026-11-26T10:00:00Z"));
    }

    @Test
    @DisplayName("MEM-1 reads once while it is fresh, and again when its time is over")
    void forgetsInTime() {
        assertThat(read("a")).isEqualTo(1);
        clock.advance(Duration.ofSeconds(30));
        assertThat(read("a")).isEqualTo(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(read("a")).isEqualTo(2);
    }

    @Test
    @DisplayName("MEM-1 a clock that was set back makes nothing last longer")
    void distrustsTheFuture() {
        read("a");
        clock.advance(Duration.ofHours(-1));
        assertThat(memory.peek("a")).isNull();
    }

    @Test
    @DisplayName("MEM-2 never keeps more than it may")
    void staysSmall() {
        read("a");
        read("b");
        read("c");
        assertThat(memory.peek("a")).isNull();
        assertThat(memory.peek("c")).isEqualTo(3);
    }

    @Test
    @DisplayName("MEM-3 forgets what it is told to")
    void forgets() {
        read("a");
        read("b");
        memory.forget("a");
        assertThat(memory.peek("a")).isNull();
        assertThat(memory.peek("b")).isEqualTo(2);
        memory.clear();
        assertThat(memory.peek("b")).isNull();
    }

    private int read(String key) {
        return memory.get(key, unused -> ++reads);
    }
}
