package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.RecentCounts.Change;
import io.itinera.journey.control.RecentCounts.Slot;
import io.itinera.journey.control.RecentCounts.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps the hours in which something happens now in step with the log. */
@ApplicationScoped
public class RecentRollups {
    /** How far the state may lie behind while nothing happens: as long as it does, an idle portal writes nothing. */
    private static final Duration STATE_KEPT = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Rollups rollups;

    /**
     * What a round came to.
     *
     * @param counts what the next round can go on from; null when counts were written, or begun anew, by somebody else meanwhile
     * @param behind how many touchpoints had not been counted rightly
     */
    record Round(RecentCounts counts, long behind) {
        private static final Round IN_VAIN = new Round(null, 0);
    }

    /** Compares the hours since the one moment with the log, and tells slots apart since the other, for rounds to go on from. */
    @Transactional
    public Round countHours(Instant since, Instant slotsSince, Instant now) {
        RollupState state = rollups.lock();
        int hour = RollupState.hour(since);
        return count(RecentCounts.stored(state.version(), Rollup.storedSince(em, hour)), Window.of(hour, slotsSince), state, now);
    }

    /** Reads the last seconds only. */
    @Transactional
    public Round countSeconds(RecentCounts known, Window window, RollupState state, Instant now) {
        return count(known, window, state, now);
    }

    private Round count(RecentCounts known, Window window, RollupState state, Instant now) {
        Map<Slot, Long> fresh = Rollup.fresh(Rollup.since(window).rows(em));
        List<Change> changes = known.changes(fresh, window);
        if (changes.isEmpty() && !state.countedUntil().isBefore(now.minus(STATE_KEPT))) {
            return new Round(known.after(changes, fresh, window, known.version()), 0);
        }
        if (!rollups.keepIfNoneWrote(known.version(), now)) {
            return Round.IN_VAIN;
        }
        write(changes, state);
        long behind = changes.stream().mapToLong(change -> Math.abs(change.after() - change.before())).sum();
        return new Round(known.after(changes, fresh, window, known.version() + 1), behind);
    }

    private void write(List<Change> changes, RollupState state) {
        if (!changes.isEmpty()) {
            Rollup.mendingHours(changes).update(em);
        }
        rollups.writeDays(changes.stream().map(change -> Rollups.day(Rollup.start(change.key().hour())))
            .collect(Collectors.toCollection(TreeSet::new)), state);
    }
}
