package io.itinera.platform.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Things by their key, each for so long after it was read. Bounded: when it is full it begins anew, which costs a few
 * reads and needs no order of use.
 */
public final class ShortMemory<K, V> {
    /** Longer than anything should take to read. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Turns<K> turns = new Turns<>(PATIENCE);
    private final Clock clock;
    private final Duration longest;
    private final int most;

    private record Kept<V>(V thing, Instant at) {
    }

    public ShortMemory(Clock clock, Duration longest, int most) {
        this.clock = clock;
        this.longest = longest;
        this.most = most;
    }

    /** What is remembered, or what reading brings; null is not remembered. */
    public V get(K key, Function<K, V> read) {
        V known = peek(key);
        if (known != null) {
            return known;
        }
        V fresh = read.apply(key);
        if (fresh != null) {
            put(key, fresh);
        }
        return fresh;
    }

    /** The same, read once however many ask for it at the same time: for what takes long to read. */
    public V getOnce(K key, Function<K, V> read) {
        V known = peek(key);
        return known != null ? known : turns.take(key, () -> get(key, read));
    }

    /** Null when nothing is remembered. */
    public V peek(K key) {
        Kept<V> known = kept.get(key);
        if (known == null) {
            return null;
        }
        Duration age = Duration.between(known.at(), clock.instant());
        return age.isNegative() || age.compareTo(longest) > 0 ? null : known.thing();
    }

    /** Has just been read. */
    public void put(K key, V thing) {
        if (kept.size() >= most) {
            kept.clear();
        }
        kept.put(key, new Kept<>(thing, clock.instant()));
    }

    public void forget(K key) {
        kept.remove(key);
    }

    public void clear() {
        kept.clear();
    }
}
