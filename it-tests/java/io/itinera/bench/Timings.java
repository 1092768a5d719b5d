package io.itinera.bench;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** How long things took, by name; many threads may add. */
final class Timings {
    private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();

    void add(String name, long took) {
        nanos.computeIfAbsent(name, n -> new ConcurrentLinkedQueue<>()).add(took);
    }

    /** So many requests were sent. */
    void sent(int count) {
        requests.addAndGet(count);
    }

    int requests() {
        return requests.get();
    }

    int count(String name) {
        return nanos.getOrDefault(name, new ConcurrentLinkedQueue<>()).size();
    }

    /** The quantile in milliseconds, by the nearest rank; NaN when nothing was timed. */
    double millis(String name, double quantile) {
        long[] sorted = nanos.getOrDefault(name, new ConcurrentLinkedQueue<>()).stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(quantile * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, rank))] / 1e6;
    }

    Iterable<String> names() {
        return new TreeMap<>(nanos).keySet();
    }
}
