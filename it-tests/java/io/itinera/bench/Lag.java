package io.itinera.bench;

import io.itinera.it.Portal;
import io.itinera.it.Rows;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/**
 * How far the counts lie behind the log. A reading that finds as many touchpoints counted as there were at an earlier reading says that these
 * were counted within the time between the two.
 */
final class Lag {
    private static final String COUNTED = "select coalesce(sum(touchpoints), 0) from journey.rollup_hour";
    private static final String THERE = "select count(*) from journey.touchpoint where id > ";

    private final Timings timings = new Timings();
    private final CompletableFuture<Void> watching;
    private volatile boolean isOver;

    private Lag(Portal portal) {
        Rows rows = Rows.of(portal);
        long newest = rows.count("select max(id) from journey.touchpoint");
        long base = rows.count(COUNTED);
        watching = CompletableFuture.runAsync(() -> {
            while (!isOver) {
                long there = rows.count(THERE + newest);
                long begun = System.nanoTime();
                while (rows.count(COUNTED) - base < there && !isOver) {
                    Thread.onSpinWait();
                }
                timings.add("lag", System.nanoTime() - begun);
            }
        });
    }

    static Lag watching(Portal portal) {
        return new Lag(portal);
    }

    /** Ends the watching. */
    String told() {
        isOver = true;
        watching.join();
        return String.format(Locale.ROOT, "median %.0f ms, p95 %.0f ms", timings.millis("lag", 0.5), timings.millis("lag", 0.95));
    }
}
