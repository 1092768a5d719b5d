package io.itinera.platform.jobs;

import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.platform.persistence.DemoLoader;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work done again and again while the portal runs. A round that fails is told in the log, and the next one comes. No
 * job begins before the demo, if one is wanted, is there.
 */
@ApplicationScoped
public class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    /** An administrator's SIGTERM is answered within half a minute. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject DemoLoader demo;
    @Inject JobLease lease;
    @Inject CurrentActor actor;
    private final List<ScheduledFuture<?>> running = new CopyOnWriteArrayList<>();
    /** One for each round at work; the end takes them all. */
    private final Semaphore inHand = new Semaphore(Integer.MAX_VALUE);
    private volatile boolean ending;

    /** When a job begins, how long it rests between rounds, and how long an instance that took it keeps it. */
    public record Pace(Duration first, Duration pause, Duration lease) {
    }

    /** On every instance for itself, in nobody's name. */
    public void everywhere(String job, Duration first, Duration pause, Runnable work) {
        demo.whenDone(() -> running.add(scheduler.scheduleWithFixedDelay(() -> round(job, work), first.toMillis(),
            pause.toMillis(), TimeUnit.MILLISECONDS)));
    }

    /** In the portal's name, on one instance at a time: whichever holds the lease of the job's name. */
    public void onOneInstance(String job, Pace pace, Runnable work) {
        everywhere(job, pace.first(), pace.pause(), () -> {
            if (lease.isMine(job, pace.lease())) {
                actor.runAs(Actor.PORTAL, work);
            }
        });
    }

    private void round(String job, Runnable work) {
        if (!inHand.tryAcquire()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} failed and is tried again: {1}", new Object[] {job, e.toString()});
        } finally {
            inHand.release();
        }
    }

    /**
     * Whether the portal is about to end. Work that takes piece after piece asks before each: what a piece did outside the
     * database must be written down before the database is gone.
     */
    public boolean isEnding() {
        return ending;
    }

    /** Lets the rounds in hand come to their end while everything they need still lives; at the bean's own end it is too late. */
    void end(@Observes Shutdown portal) {
        ending = true;
        running.forEach(job -> job.cancel(false));
        try {
            if (!inHand.tryAcquire(Integer.MAX_VALUE, LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warning("the portal ends while a job is at work");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
