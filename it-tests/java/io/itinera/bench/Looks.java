package io.itinera.bench;

import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** One person who does the same thing again and again: how long the first time took, and the later ones. */
final class Looks {
    /** Enough that the p95 is no single look that met a collection of garbage. */
    private static final int LOOKS = 100;
    /** Looks that are not timed: the server compiles a page while it is opened for the first times. */
    private static final int FIRST_LOOKS = 10;
    private static final Duration ENOUGH_LOOKING = Duration.ofSeconds(60);

    private Looks() {
    }

    /** Opens the page and prints how long it takes. @return the p95 in milliseconds */
    static double at(Visitor who, String what, String path) {
        return of(what, () -> who.open(path), path.replaceAll("\\?.*", ""), () -> { });
    }

    /**
     * Does it and prints how long it takes.
     *
     * @param leadsTo the path of the page that it ends on
     * @param between what sets all back before each time, which is not timed
     * @return the p95 in milliseconds
     */
    static double of(String what, Supplier<Document> deed, String leadsTo, Runnable between) {
        Timings timings = new Timings();
        long until = System.nanoTime() + ENOUGH_LOOKING.toNanos();
        double first = once(deed, leadsTo, between);
        for (int n = 1; n < FIRST_LOOKS && System.nanoTime() < until; n++) {
            once(deed, leadsTo, between);
        }
        for (int n = 0; n < LOOKS && System.nanoTime() < until; n++) {
            timings.add(what, (long) (once(deed, leadsTo, between) * 1e6));
        }
        double p95 = timings.millis(what, 0.95);
        System.out.printf(Locale.ROOT, "%-34s first %7.0f ms, then median %7.0f ms, p95 %7.0f ms%n", what, first, timings.millis(what, 0.5), p95);
        return p95;
    }

    private static double once(Supplier<Document> deed, String leadsTo, Runnable between) {
        between.run();
        long begun = System.nanoTime();
        Document page = deed.get();
        double took = (System.nanoTime() - begun) / 1e6;
        if (page.status() != 200 || !page.path().equals(leadsTo)) {
            throw new IllegalStateException("expected " + leadsTo + " but met " + page.status() + " " + page.path() + ": " + page.text());
        }
        return took;
    }
}
