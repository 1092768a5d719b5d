package io.itinera.bench;

import io.itinera.it.Database;
import io.itinera.it.Portal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures buyer journeys on H2 and on PostgreSQL: journeys a second at 1, 8 and 32 buyers with the p95, each page's
 * median with one buyer, what a journey costs the database and the processor, and what recording adds. Every portal is
 * warmed up before anything is measured. {@code -Dbench.warmup=requests} and {@code -Dbench.seconds=s} shorten a trial.
 */
public final class Benchmark {
    private static final int WARM_UP_REQUESTS = Integer.getInteger("bench.warmup", 20_000);
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 30));
    private static final List<Integer> CROWDS = List.of(1, 8, 32);
    private static final int CROWD_OF_COMPARISON = 8;
    private static final Map<String, String> NOT_RECORDING = Map.of("ITINERA_RECORDING", "off");

    private Benchmark() {
    }

    /** Prints the figures to standard output. */
    public static void main(String[] arguments) {
        say("%s, %d processors, warm-up %d requests, %d s a run", System.getProperty("java.vm.version"),
            Runtime.getRuntime().availableProcessors(), WARM_UP_REQUESTS, RUN.toSeconds());
        for (Database database : Database.values()) {
            try (Portal portal = Portal.fresh(database)) {
                measure(portal);
            }
        }
        compareRecording();
        System.exit(0);
    }

    private static void measure(Portal portal) {
        Crowd crowd = new Crowd(portal);
        crowd.prepare();
        say("%n== %s: resident memory %d MB when ready", portal.database(), residentMegabytes(portal));
        crowd.warmUp(WARM_UP_REQUESTS);
        for (int buyers : CROWDS) {
            Run run = crowd.run(buyers, RUN);
            say("%2d buyers: %6.2f journeys/s, median %6.0f ms, p95 %6.0f ms%s", buyers, run.perSecond(),
                run.timings().millis(Run.JOURNEY, 0.5), run.timings().millis(Run.JOURNEY, 0.95), run.costs());
            if (buyers == 1) {
                run.timings().names().forEach(step -> say("           %-22s median %6.1f ms  p95 %6.1f ms", step,
                    run.timings().millis(step, 0.5), run.timings().millis(step, 0.95)));
            }
        }
        say("resident memory %d MB afterwards", residentMegabytes(portal));
    }

    /** The same journeys with and without recording, in turns, so that both see the same machine. */
    private static void compareRecording() {
        try (Portal with = Portal.fresh(Database.POSTGRESQL);
             Portal without = Portal.fresh(Database.POSTGRESQL, NOT_RECORDING)) {
            Crowd recorded = new Crowd(with);
            Crowd unrecorded = new Crowd(without);
            List.of(recorded, unrecorded).forEach(crowd -> {
                crowd.prepare();
                crowd.warmUp(WARM_UP_REQUESTS / 2);
            });
            Comparison comparison = new Comparison();
            for (int turn = 0; turn < 4; turn++) {
                comparison.add(recorded.run(CROWD_OF_COMPARISON, RUN), unrecorded.run(CROWD_OF_COMPARISON, RUN));
            }
            say("%n== recording on against off (POSTGRESQL, %d buyers, medians of 4 turns)%n%s", CROWD_OF_COMPARISON, comparison);
        }
    }

    private static long residentMegabytes(Portal portal) {
        return ResidentMemory.megabytes(portal.pid());
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
