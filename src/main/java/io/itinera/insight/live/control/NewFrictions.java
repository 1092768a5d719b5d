package io.itinera.insight.live.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.control.Sightings;
import io.itinera.insight.friction.control.Sightings.Sight;
import io.itinera.insight.live.control.News.Item;
import io.itinera.insight.live.control.News.Since;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows what the detectors that need not wait find at the newest touchpoints, for all open pages together: they look once for whatever turned up since they
 * looked last, and not at all while nothing does.
 */
@ApplicationScoped
public class NewFrictions {
    /** Around what turned up: a step that was recorded after the next one can make that a friction. */
    private static final Duration AROUND = Duration.ofSeconds(15);
    /** What is reported at once of more times, or of a longer time, than that is left to whoever reads anew. */
    private static final int STRETCHES = 10;
    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** After it nobody's page is open: what was met meanwhile is not looked for. */
    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final int KEPT = 2_000;

    @Inject News news;
    @Inject Sightings sightings;
    @Inject Clock clock;
    private final Deque<Found> newest = new ArrayDeque<>();
    private final Set<Key> known = new HashSet<>();
    private long looked = Long.MAX_VALUE;
    private long floor;
    private Instant askedAt = Instant.MIN;

    /** A friction. @param after the newest touchpoint that was known before it was found */
    public record Found(Sight sight, long after) {
        private boolean isNewSince(long edge) {
            return sight.id() > edge || after >= edge;
        }
    }

    /** What was found after a touchpoint. @param whole whether that is all */
    public record FoundSince(List<Sight> sights, boolean whole) {
    }

    private record Key(String kind, long id) {
    }

    /** From where on frictions are told; whoever asks for it has them looked for from then on. */
    public synchronized long edge() {
        look();
        return looked;
    }

    /** @param edge what {@link #edge} said */
    public synchronized FoundSince since(long edge) {
        look();
        return new FoundSince(newest.stream().filter(found -> found.isNewSince(edge)).map(Found::sight).toList(), edge >= floor);
    }

    private void look() {
        long edge = news.edge();
        Since since = news.anybodySince(Math.min(looked, edge));
        boolean isIdle = askedAt.isBefore(clock.instant().minus(IDLE));
        askedAt = clock.instant();
        if (isIdle || looked > edge || !since.whole()) {
            begin(edge);
            return;
        }
        Set<Long> fresh = new HashSet<>();
        since.items().forEach(item -> fresh.add(item.id()));
        List<Period> stretches = stretches(since.items());
        List<Period> near = near(stretches);
        near.forEach(stretch -> sightings.in(stretch).stream().filter(sight -> isNews(sight, fresh)).forEach(this::keep));
        looked = edge;
        if (stretches.size() > near.size()) {
            floor = edge;
        }
    }

    private void begin(long edge) {
        newest.clear();
        known.clear();
        looked = edge;
        floor = edge;
    }

    /** What lies around it and is older than all pages is none. */
    private boolean isNews(Sight sight, Set<Long> fresh) {
        return (fresh.contains(sight.id()) || sight.id() > floor) && known.add(new Key(sight.kind(), sight.id()));
    }

    private void keep(Sight sight) {
        newest.addLast(new Found(sight, looked));
        if (newest.size() > KEPT) {
            Found oldest = newest.removeFirst();
            known.remove(new Key(oldest.sight().kind(), oldest.sight().id()));
            floor = Math.max(floor, Math.max(oldest.sight().id(), oldest.after() + 1));
        }
    }

    /** The newest of them, as many as may be looked at within a second. */
    private static List<Period> near(List<Period> stretches) {
        Duration all = Duration.ZERO;
        for (int n = 0; n < stretches.size(); n++) {
            all = all.plus(Duration.between(stretches.get(n).from(), stretches.get(n).to()));
            if (n == STRETCHES || all.compareTo(LONGEST) > 0) {
                return stretches.subList(0, n);
            }
        }
        return stretches;
    }

    /** When it happened, without the days between what is reported late; the newest first. */
    private static List<Period> stretches(List<Item> items) {
        List<Period> stretches = new ArrayList<>();
        for (Instant at : items.stream().map(Item::at).sorted(Comparator.reverseOrder()).toList()) {
            Period around = new Period(at.minus(AROUND), at.plus(AROUND));
            int last = stretches.size() - 1;
            if (last >= 0 && !around.to().isBefore(stretches.get(last).from())) {
                stretches.set(last, new Period(around.from(), stretches.get(last).to()));
            } else {
                stretches.add(around);
            }
        }
        return stretches;
    }
}
