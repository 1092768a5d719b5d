package io.itinera.journey.control;

import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The first gathering over a log of which no case was ever gathered: some seconds after a first start. Whoever asks meanwhile for what rests on cases
 * waits for it, or would be told too little and might take the difference for a change.
 */
@ApplicationScoped
public class FirstCases {
    /** Longer than the demo's takes on a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(25);
    /** Longer than a start and its demo take; a gathering that fails again and again keeps nobody after that. */
    private static final Duration AFTER_THE_START = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    private volatile CompletableFuture<Void> gathered = CompletableFuture.completedFuture(null);

    /** This instance is going to gather. */
    void expect() {
        gathered = new CompletableFuture<Void>().completeOnTimeout(null, AFTER_THE_START.toSeconds(), TimeUnit.SECONDS);
    }

    /** It has, whether it found something or not. */
    void done() {
        gathered.complete(null);
    }

    /** Whether there is nothing to wait for any more; answered at once, but for the first seconds of a first start. */
    public boolean await() {
        if (gathered.isDone() || SqlQuery.of("select 1 from journey.order_touchpoint fetch first 1 row only").rows(em).size() > 0) {
            return true;
        }
        try {
            gathered.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        }
    }
}
