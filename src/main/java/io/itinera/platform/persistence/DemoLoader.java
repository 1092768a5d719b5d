package io.itinera.platform.persistence;

import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/**
 * Fills an empty database with the demo's hospitals and their months of work, moved so that they end today. It works
 * beside the rest of the start; the portal is not ready, and no periodic work begins, before it is done.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService beside;

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    /** How far the demo has come. */
    public enum State {
        /** Not all of it can be seen yet. */
        LOADING,
        /** All of it is there, or none is wanted. */
        DONE,
        /** The reason is in the log; the next start tries again. */
        FAILED
    }

    public State state() {
        if (!done.isDone()) {
            return State.LOADING;
        }
        return done.isCompletedExceptionally() ? State.FAILED : State.DONE;
    }

    /** Does the work as soon as the demo is done; at once when it is, never when it failed. */
    public void whenDone(Runnable work) {
        done.thenRun(work);
    }

    /** Whether this portal shows the demo ({@code ITINERA_DEMO=true}). */
    public static boolean isWanted() {
        return Boolean.parseBoolean(DatabaseSettings.lookUp("itinera.demo", "false"));
    }

    /** Whether somebody plays the supplier in the demo: not while people want to, or something is measured ({@code ITINERA_DEMO_SUPPLIER=off}). */
    public static boolean isSupplierPlayed() {
        return isWanted() && !"off".equals(DatabaseSettings.lookUp("itinera.demo.supplier", "on"));
    }

    @PostConstruct
    void start() {
        if (isWanted()) {
            beside.execute(this::loadBeside);
        } else {
            done.complete(null);
        }
    }

    private void loadBeside() {
        try {
            loadOnce();
            done.complete(null);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the demo data cannot be loaded", e);
            done.completeExceptionally(e);
        }
    }

    private void loadOnce() {
        long start = clock.millis();
        try {
            long rows = new DemoLoad(PortalDataSource.patient(), beside, clock,
                    name -> getClass().getResourceAsStream("/db/demo/" + name)).once();
            if (rows > 0) {
                LOG.info(() -> "Loaded " + rows + " rows of demo data in " + (clock.millis() - start) + " ms");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the demo data cannot be loaded", e);
        }
    }
}
