package io.itinera.catalog.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the index when the portal starts and keeps it up to date, on every instance for itself. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTimer {
    private static final int REFRESH_SECONDS = 3;
    private static final int COMPARE_SECONDS = 20;
    private static final Logger LOG = Logger.getLogger(IndexTimer.class.getName());

    @Inject IndexFeeder feeder;
    @Resource ManagedScheduledExecutorService scheduler;
    private List<ScheduledFuture<?>> running = List.of();

    @PostConstruct
    void start() {
        running = List.of(every(REFRESH_SECONDS, 0, feeder::refresh), every(COMPARE_SECONDS, COMPARE_SECONDS, feeder::compare));
    }

    @PreDestroy
    void stop() {
        running.forEach(job -> job.cancel(false));
    }

    private ScheduledFuture<?> every(int seconds, int first, Runnable work) {
        return scheduler.scheduleWithFixedDelay(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the catalogue''s index could not be brought up to date, trying again: {0}", e.toString());
            }
        }, first, seconds, TimeUnit.SECONDS);
    }
}
