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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Collects passive signals (page views, refused input) and writes them together, at the latest a second later. It is
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
                keepForLater(batch, e);
                return;
            }
            batch.clear();
        }
    }

    private void keepForLater(List<Signal> batch, RuntimeException failure) {
        LOG.log(Level.WARNING, "passive signals could not be written, trying again: {0}", failure.toString());
        batch.forEach(this::add);
    }
}
