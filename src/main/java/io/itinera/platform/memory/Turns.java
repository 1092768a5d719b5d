package io.itinera.platform.memory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one after the other do what is wanted of one key, so that whoever comes second finds what the first has brought. Nobody waits for ever: who waits may
 * hold what the one before needs, a connection say, and goes on by itself then.
 */
public final class Turns<K> {
    private final Map<K, ReentrantLock> taken = new ConcurrentHashMap<>();
    private final Duration patience;

    public Turns(Duration patience) {
        this.patience = patience;
    }

    /** What the work brings, when it is its turn. */
    public <T> T take(K key, Supplier<T> work) {
        ReentrantLock turn = taken.computeIfAbsent(key, unused -> new ReentrantLock());
        boolean isOurs = await(turn);
        try {
            return work.get();
        } finally {
            if (isOurs) {
                turn.unlock();
                if (!turn.hasQueuedThreads()) {
                    taken.remove(key, turn);
                }
            }
        }
    }

    private boolean await(ReentrantLock turn) {
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
