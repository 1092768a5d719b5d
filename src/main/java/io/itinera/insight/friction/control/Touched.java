package io.itinera.insight.friction.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/** What one reading of the log by all detectors leaves behind: of each kind the visits that met it, and the newest touchpoints at which they did. */
final class Touched {
    private static final int NEWEST = 50;

    private final Map<String, Set<UUID>> visits = new HashMap<>();
    private final Map<String, PriorityQueue<Moment>> newest = new HashMap<>();

    private record Moment(long id, Instant at) {
    }

    void add(String kind, long id, Instant at, UUID visit) {
        visits.computeIfAbsent(kind, any -> new HashSet<>()).add(visit);
        PriorityQueue<Moment> kept = newest.computeIfAbsent(kind, any -> new PriorityQueue<>(Comparator.comparing(Moment::at).thenComparing(Moment::id)));
        kept.add(new Moment(id, at));
        if (kept.size() > NEWEST) {
            kept.poll();
        }
    }

    Map<String, Set<UUID>> visits() {
        return visits;
    }

    Set<String> kinds() {
        return visits.keySet();
    }

    List<Long> newest(String kind) {
        return newest.get(kind).stream().map(Moment::id).toList();
    }
}
