package io.itinera.journey.control;

import io.itinera.journey.control.Recorder.Signal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Collects passive signals (page views, refused input, what browsers tell) and writes them together, at the latest a second later. It is
 * bounded: when it is full, signals are dropped and counted, because a purchase never waits for a measurement.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignalBatch {
    static final int CAPACITY = 10_000;
    private static final int AT_ONCE = 500;
    private static final long PAUSE_MS = 900;
    private static final Logger LOG = Logger.getLogger(SignalBatch.class.getName());

    @Inject Recorder recorder;
    @Inject JourneyFigures figures;
    @Resource ManagedScheduledExecutorService scheduler;
    private final BlockingQueue<Signal> waiting = new ArrayBlockingQueue<>(CAPACITY);
    private ScheduledFuture<?> writing;

    @PostConstruct
    void start() {
        writing = scheduler.scheduleWithFixedDelay(this::flush, PAUSE_MS, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        writing.cancel(false);
        flush();
    }

    /** Never waits; a signal that finds the batch full is dropped and counted. */
    public void add(Signal signal) {
        if (!waiting.offer(signal)) {
            figures.dropped(1);
        }
    }

    synchronized void flush() {
        List<Signal> batch = new ArrayList<>(AT_ONCE);
        while (waiting.drainTo(batch, AT_ONCE) > 0) {
            try {
                recorder.writeAll(batch);
            } catch (RuntimeException e) {
                if (!isUntakable(e)) {
                    keepForLater(batch, e);
                    return;
                }
                batch.forEach(this::writeAlone);
            }
            batch.clear();
        }
    }

    /** What the database will never take is dropped and counted, so that it holds up no other signal. */
    private void writeAlone(Signal signal) {
        try {
            recorder.writeAll(List.of(signal));
        } catch (RuntimeException e) {
            if (isUntakable(e)) {
                LOG.log(Level.WARNING, "a passive signal was dropped: {0}", e.toString());
                figures.dropped(1);
            } else {
                keepForLater(List.of(signal), e);
            }
        }
    }

    /** Whether it is the data that is wrong, by the standard's classes 22 and 23, and not the database that is away. */
    private static boolean isUntakable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null && refused.getSQLState().matches("2[23].*")) {
                return true;
            }
        }
        return false;
    }

    private void keepForLater(List<Signal> batch, RuntimeException failure) {
        LOG.log(Level.WARNING, "passive signals could not be written, trying again: {0}", failure.toString());
        batch.forEach(this::add);
    }
}
