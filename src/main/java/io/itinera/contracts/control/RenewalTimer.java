package io.itinera.contracts.control;

import io.itinera.platform.jobs.JobLease;
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
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks for due warnings soon after the start and every ten minutes, on one instance at a time. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewalTimer {
    private static final int FIRST_SECONDS = 20;
    private static final int EVERY_SECONDS = 600;
    private static final Logger LOG = Logger.getLogger(RenewalTimer.class.getName());

    @Inject WarnOfRenewal warnOfRenewal;
    @Inject JobLease lease;
    @Resource ManagedScheduledExecutorService scheduler;
    private ScheduledFuture<?> running;

    @PostConstruct
    void start() {
        running = scheduler.scheduleWithFixedDelay(this::run, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        running.cancel(false);
    }

    private void run() {
        try {
            if (lease.isMine("contracts.renewal", Duration.ofMinutes(5))) {
                warnOfRenewal.warn();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "renewal warnings failed, trying again: {0}", e.toString());
        }
    }
}
