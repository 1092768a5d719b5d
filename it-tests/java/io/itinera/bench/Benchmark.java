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
 * warmed up and has counted its log before anything is measured, and the demo's supplier rests: its work each minute is no
 * part of a buyer's journey. PostgreSQL makes no checkpoint of its own meanwhile; what one costs is told apart. {@code -Dbench.warmup=requests} and {@code -Dbench.seconds=s} shorten a trial; {@code -Dbench.only=H2} or
 * {@code POSTGRESQL} leaves the other database out, {@code COMPILERS} measures something else: the quick compiler alone
 * against both, {@code LOG} the instrument over a large log, and {@code ORDERING} long lists and a large catalogue.
 */
public final class Benchmark {
    private static final int WARM_UP_REQUESTS = Integer.getInteger("bench.warmup", 20_000);
    private static final Duration RUN = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private static final List<Integer> CROWDS = List.of(1, 8, 32);
    private static final int CROWD_OF_COMPARISON = 8;
    private static final int TURNS = 4;
    private static final String SUPPLIER = "ITINERA_DEMO_SUPPLIER";
    /** Counts for more than the portal's own flags. */
    private static final Map<String, String> BOTH_COMPILERS = Map.of("_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4", SUPPLIER, "off");
    private static final Map<String, String> NOT_RECORDING = Map.of("ITINERA_RECORDING", "off", SUPPLIER, "off");
    private static final Map<String, String> AS_IT_IS = Map.of(SUPPLIER, "off");

    private Benchmark() {
    }

    /** Prints the figures to standard output. */
    public static void main(String[] arguments) {
        say("Java %s, %d processors, warm-up %d requests, %d s a run", System.getProperty("java.vm.version"),
            Runtime.getRuntime().availableProcessors(), WARM_UP_REQUESTS, RUN.toSeconds());
        try {
            measure(System.getProperty("bench.only", ""));
        } catch (RuntimeException brokenOff) {
            brokenOff.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void measure(String only) {
        switch (only) {
            case "H2" -> start(Database.H2).close();
            case "POSTGRESQL" -> onPostgres();
            case "COMPILERS" -> compareCompilers();
            case "LOG" -> new LogBenchmark().measure();
            case "ORDERING" -> {
                new OrderingBenchmark().measure(Database.H2);
                new OrderingBenchmark().measure(Database.POSTGRESQL);
            }
            default -> {
                start(Database.H2).close();
                onPostgres();
            }
        }
    }

    /** A portal that has been measured and still runs. */
    private static Portal start(Database database) {
        long begun = System.nanoTime();
        Portal portal = Portal.fresh(database, AS_IT_IS);
        say("%n== %s", database);
        say("ready with a new database and the demo's data after %.1f s", seconds(begun));
        begun = System.nanoTime();
        portal.restart();
        say("ready again after %.1f s, resident memory %d MB", seconds(begun), ResidentMemory.megabytes(portal.pid()));
        Crowd crowd = new Crowd(portal);
        crowd.prepare();
        if (database == Database.POSTGRESQL) {
            Checkpoints.rest(portal.access());
        }
        begun = System.nanoTime();
        crowd.warmUp(WARM_UP_REQUESTS);
        say("warmed up for %.0f s; %d different buyers", seconds(begun), crowd.people());
        Settling.await(portal);
        for (int buyers : CROWDS) {
            ServerTimes server = ServerTimes.of(portal);
            Run run = crowd.run(buyers, RUN);
            say("%2d buyers: %6.2f journeys/s, median %6.0f ms, p95 %6.0f ms%s", buyers, run.perSecond(),
                run.timings().millis(Run.JOURNEY, 0.5), run.timings().millis(Run.JOURNEY, 0.95), run.costs());
            if (buyers == 1) {
                say("  as the buyer waits:");
                run.timings().names().forEach(step -> say("    %-22s median %6.1f ms, p95 %6.1f ms", step,
                    run.timings().millis(step, 0.5), run.timings().millis(step, 0.95)));
                say("  as the portal works:");
                server.told().forEach(line -> say("    %s", line));
            }
        }
        say("resident memory %d MB afterwards", ResidentMemory.megabytes(portal.pid()));
        return portal;
    }

    private static void onPostgres() {
        try (Portal recording = start(Database.POSTGRESQL)) {
            compare("recording", recording, NOT_RECORDING);
            Crowd crowd = new Crowd(recording);
            crowd.prepare();
            Checkpoints.make(recording.access());
            say("%n%d buyers right after a checkpoint%s", CROWD_OF_COMPARISON, crowd.run(CROWD_OF_COMPARISON, RUN).costs());
        }
    }

    private static void compareCompilers() {
        try (Portal both = Portal.fresh(Database.POSTGRESQL, BOTH_COMPILERS)) {
            Crowd crowd = new Crowd(both);
            crowd.prepare();
            crowd.warmUp(WARM_UP_REQUESTS);
            Settling.await(both);
            compare("both compilers", both, AS_IT_IS);
        }
    }

    /** The same journeys with and without something, in turns, so that both see the same machine. */
    private static void compare(String what, Portal with, Map<String, String> withoutIt) {
        try (Portal without = Portal.fresh(Database.POSTGRESQL, withoutIt)) {
            Crowd one = new Crowd(with);
            Crowd other = new Crowd(without);
            one.prepare();
            other.prepare();
            other.warmUp(WARM_UP_REQUESTS);
            Settling.await(without);
            Comparison comparison = new Comparison();
            for (int turn = 0; turn < TURNS; turn++) {
                comparison.add(one.run(CROWD_OF_COMPARISON, RUN), other.run(CROWD_OF_COMPARISON, RUN));
            }
            say("%n== %s on against off (POSTGRESQL, %d buyers, medians of %d turns)%n%sresident memory on %d MB, off %d MB", what,
                CROWD_OF_COMPARISON, TURNS, comparison, ResidentMemory.megabytes(with.pid()), ResidentMemory.megabytes(without.pid()));
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
