package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.RecentCounts.Change;
import io.itinera.journey.control.RecentCounts.Key;
import io.itinera.journey.control.RecentCounts.Slot;
import io.itinera.journey.control.RecentCounts.Window;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        Map<Rollup, Map<Key, Long>> stored = new EnumMap<>(Rollup.class);
        for (Rollup rollup : Rollup.values()) {
            Map<Key, Long> counts = new HashMap<>();
            rollup.storedSince(hour).rows(em).forEach(row -> counts.put(key(rollup, row, 1), row.number(rollup.width() + 1)));
            stored.put(rollup, counts);
        }
        return count(RecentCounts.stored(state.version(), stored), Window.of(hour, slotsSince), state, now);
    }

    /** Reads the last seconds only. */
    @Transactional
    public Round countSeconds(RecentCounts known, Window window, RollupState state, Instant now) {
        return count(known, window, state, now);
    }

    private Round count(RecentCounts known, Window window, RollupState state, Instant now) {
        Map<Rollup, Map<Slot, Long>> fresh = new EnumMap<>(Rollup.class);
        for (Rollup rollup : Rollup.values()) {
            Map<Slot, Long> found = new HashMap<>();
            rollup.since(window).rows(em).forEach(row ->
                found.put(new Slot((int) row.number(1), key(rollup, row, 2)), row.number(rollup.width() + 2)));
            fresh.put(rollup, found);
        }
        List<Change> changes = known.changes(fresh, window);
        if (changes.isEmpty() && !state.countedUntil().isBefore(now.minus(STATE_KEPT))) {
            return new Round(known.after(changes, fresh, window, known.version()), 0);
        }
        RollupState locked = rollups.lock();
        if (locked.countedUntil() == null || locked.version() != known.version()) {
            return Round.IN_VAIN;
        }
        write(changes, locked);
        long version = rollups.keep(locked, now, locked.daysUntil());
        long behind = changes.stream().filter(change -> change.rollup() == Rollup.COUNT)
            .mapToLong(change -> Math.abs(change.after() - change.before())).sum();
        return new Round(known.after(changes, fresh, window, version), behind);
    }

    private void write(List<Change> changes, RollupState state) {
        for (Rollup rollup : Rollup.values()) {
            List<Change> mine = changes.stream().filter(change -> change.rollup() == rollup).toList();
            send(rollup.inserting(), mine.stream().filter(change -> change.before() == 0).toList(), true);
            send(rollup.updating(), mine.stream().filter(change -> change.before() != 0 && change.after() != 0).toList(), true);
            send(rollup.deleting(), mine.stream().filter(change -> change.after() == 0).toList(), false);
        }
        changes.stream().map(change -> Rollups.day(Rollup.start(change.key().hour())))
            .collect(Collectors.toCollection(TreeSet::new)).headSet(state.daysUntil()).forEach(rollups::writeDay);
    }

    private void send(String sql, List<Change> changes, boolean withCount) {
        if (changes.isEmpty()) {
            return;
        }
        try (SqlBatch batch = new SqlBatch(em, sql)) {
            for (Change change : changes) {
                List<Object> row = new ArrayList<>();
                if (withCount) {
                    row.add(change.after());
                }
                row.add(change.key().hour());
                row.addAll(change.key().values());
                batch.add(row.toArray());
            }
            batch.flush();
        }
    }

    /** The hour stands in the first column, the other values from the given one on. */
    private static Key key(Rollup rollup, SqlRow row, int from) {
        return new Key((int) row.number(0), IntStream.range(from, from + rollup.width()).mapToObj(row::value).toList());
    }
}
