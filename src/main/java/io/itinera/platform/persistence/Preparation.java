package io.itinera.platform.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * All that a first start has to do to the database before the portal can serve. It needs no server, so that the launcher can
 * do it beside the server's own start, with the classes of the WAR and by this class's name; the portal finds it done, or
 * does what is missing.
 */
public final class Preparation implements Runnable {

    /** There while the launcher has this done; it takes the property away however that ends. */
    private static final String UNDER_WAY = "itinera.first.start";
    private static final int PAUSE_MILLIS = 50;

    private final Clock clock;
    private final Executor beside;

    public Preparation(Clock clock, Executor beside) {
        this.clock = clock;
        this.beside = beside;
    }

    /** @throws RuntimeException when the database is away or refuses; what was begun is finished by the portal or its next start */
    @Override
    public void run() {
        Migrations.run(0);
        if (DemoLoad.isWanted()) {
            try {
                DemoLoad.ofThePortal(beside, clock).once();
            } catch (SQLException e) {
                throw new IllegalStateException("the demo data cannot be loaded", e);
            }
        }
    }

    /** Waits until nobody of this JVM prepares the database any more: H2's file cannot be opened by two. */
    static void awaitEnd() {
        try {
            while (System.getProperty(UNDER_WAY) != null) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database was prepared", e);
        }
    }
}
