package io.itinera.journey.control;

import io.itinera.journey.control.RollupRounds.Progress;
import io.itinera.platform.figures.Figures;
import io.itinera.platform.jobs.Rounds;
import io.itinera.platform.jobs.Rounds.Pace;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToLongFunction;

/** Keeps the rollups within two seconds of the log, on one instance, and shows in {@code /metrics} how far they are. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RollupTimer {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A log that was never counted keeps a core busy for a while; a portal that has just started has better things to do. */
    private static final Duration BEFORE_FILLING = Duration.ofMinutes(2);
    /** Not at once, because a portal that starts has other things to do; and now and then, because it may stand still at night. */
    private static final Pace PROOF = new Pace(Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofHours(1));
    /** What an instance shows that does not count. */
    private static final long NOT_HERE = -1;

    @Inject Rollups rollups;
    @Inject RollupRounds counting;
    @Inject RollupProofs proofs;
    @Inject Rounds rounds;
    @Inject Figures figures;
    @Inject Clock clock;

    @PostConstruct
    void start() {
        watch("itinera_rollup_lag_seconds", progress -> Duration.between(progress.countedUntil(), clock.instant()).toSeconds());
        watch("itinera_rollup_rows_behind", Progress::behind);
        rounds.everywhere("journey.rollups", rollups.state().countedUntil() == null ? BEFORE_FILLING : PAUSE, PAUSE, counting::round);
        rounds.onOneInstance("journey.proof", PROOF, proofs::nightly);
    }

    private void watch(String name, ToLongFunction<Progress> figure) {
        figures.watch(name, () -> {
            Progress progress = counting.progress();
            return (int) (progress == null ? NOT_HERE : figure.applyAsLong(progress));
        });
    }
}
