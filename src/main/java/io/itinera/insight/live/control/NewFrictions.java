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
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Knows what detectors find, for all open pages together. Those that need not wait look once for whatever turned up since they looked last, and not at all
 * while nothing does; of those that wait each second brings what nobody went on with in time. What is found is numbered, and a page is told what was found
 * after it began.
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
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int KEPT = 2_000;

    @Inject News news;
    @Inject Sightings sightings;
    @Inject Clock clock;
    private final Deque<Found> newest = new ArrayDeque<>();
    private final Set<Key> known = new HashSet<>();
    /** The newest touchpoint that was looked at. */
    private long looked = Long.MAX_VALUE;
    /** What is older than all pages is no news, although it lies around what turned up. */
    private long oldest;
    /** Until when the time of those that wait was over. */
    private Instant waited = Instant.MIN;
    private long number;
    /** Not all that was found before it can be told. */
    private long lost;
    private Instant askedAt = Instant.MIN;

    /** The so manieth friction. */
    private record Found(Sight sight, long number) {
    }

    /** What was found since a page began, the last first. @param whole whether that is all */
    public record FoundSince(List<Sight> sights, boolean whole) {
    }

    private record Key(String kind, long id) {
    }

    /** From where on frictions are told; whoever asks for it has them looked for from then on. */
    public synchronized long edge() {
        look();
        return number;
    }

    /** @param edge what {@link #edge} said */
    public synchronized FoundSince since(long edge) {
        look();
        List<Sight> sights = new ArrayList<>(newest.stream().filter(found -> found.number() > edge).map(Found::sight).toList());
        Collections.reverse(sights);
        return new FoundSince(sights, edge >= lost);
    }

    private void look() {
        long edge = news.edge();
        Since since = news.anybodySince(Math.min(looked, edge));
        Instant now = clock.instant();
        boolean isIdle = askedAt.isBefore(now.minus(IDLE));
        askedAt = now;
        if (isIdle || looked > edge || !since.whole()) {
            begin(edge, now);
            return;
        }
        Set<Long> fresh = new HashSet<>();
        since.items().forEach(item -> fresh.add(item.id()));
        List<Period> stretches = stretches(since.items());
        List<Period> near = near(stretches);
        keep(near.stream().flatMap(stretch -> sightings.in(stretch).stream()).filter(sight -> fresh.contains(sight.id()) || sight.id() > oldest));
        looked = edge;
        if (stretches.size() > near.size()) {
            lost = ++number;
        }
        if (!waited.plus(PAUSE).isAfter(now)) {
            keep(sightings.over(new Period(waited, now)).stream());
            waited = now;
        }
    }

    /** The number is none that was given out before, by a portal that has ended since neither. */
    private void begin(long edge, Instant now) {
        newest.clear();
        known.clear();
        looked = edge;
        oldest = edge;
        waited = now;
        number = Math.max(number + 1, now.toEpochMilli());
        lost = number;
    }

    private void keep(Stream<Sight> sights) {
        sights.filter(sight -> known.add(new Key(sight.kind(), sight.id()))).sorted(Comparator.comparing(Sight::at).thenComparing(Sight::id))
            .forEach(sight -> newest.addLast(new Found(sight, ++number)));
        while (newest.size() > KEPT) {
            Found first = newest.removeFirst();
            known.remove(new Key(first.sight().kind(), first.sight().id()));
            lost = first.number();
            oldest = Math.max(oldest, first.sight().id());
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
