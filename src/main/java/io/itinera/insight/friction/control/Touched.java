package io.itinera.insight.friction.control;

import io.itinera.insight.friction.control.Detection.Met;
import io.itinera.platform.persistence.SqlRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one reading of the log by all detectors leaves behind: what each person met of each kind and in which visits, the newest touchpoints at
 * which visits did, when whoever answered met it, and of what is felt later when each hospital did.
 */
final class Touched {
    private static final int NEWEST = 50;

    private final Set<String> later;
    private final Set<UUID> authors;
    private final Map<Person, Map<String, Meetings>> people = new HashMap<>();
    private final Map<String, PriorityQueue<Moment>> newest = new HashMap<>();
    private final Map<String, Map<Long, TreeSet<Instant>>> felt = new HashMap<>();
    private final Map<String, Map<UUID, TreeSet<Instant>>> answered = new HashMap<>();

    /** Somebody of a hospital; either may be unknown. */
    record Person(Long account, UUID pseudonym) {
    }

    private record Moment(long id, Instant at, UUID visit) {
    }

    private static final class Meetings {
        private final Map<UUID, Integer> visits = new HashMap<>();
        private long outside;
        private long count;
        private BigDecimal atStake;
        private long priced;

        private void add(UUID visit, BigDecimal money) {
            count++;
            if (visit == null) {
                outside++;
            } else {
                visits.merge(visit, 1, Integer::sum);
            }
            if (money != null) {
                atStake = atStake == null ? money : atStake.add(money);
                priced++;
            }
        }
    }

    /** @param later the kinds that are felt later @param authors whose answers are to be told apart by what they met before */
    Touched(Set<String> later, Set<UUID> authors) {
        this.later = later;
        this.authors = authors;
    }

    /** @param row the kind, and what a detector selects; there is no visit where it happened outside of any */
    void add(SqlRow row) {
        String kind = row.text(0);
        Instant at = row.instant(2);
        Person person = new Person(row.numberOrNull(3), row.uuid(4));
        UUID visit = row.uuid(5);
        people.computeIfAbsent(person, any -> new HashMap<>()).computeIfAbsent(kind, any -> new Meetings()).add(visit, row.amount(6));
        feel(kind, at, person);
        if (visit != null) {
            PriorityQueue<Moment> kept = newest.computeIfAbsent(kind, any -> new PriorityQueue<>(Comparator.comparing(Moment::at).thenComparing(Moment::id)));
            kept.add(new Moment(row.number(1), at, visit));
            if (kept.size() > NEWEST) {
                kept.poll();
            }
        }
    }

    /** Also what was met before the period. */
    void feel(String kind, Instant at, Person person) {
        if (person.account() != null && later.contains(kind)) {
            felt.computeIfAbsent(kind, any -> new HashMap<>()).computeIfAbsent(person.account(), any -> new TreeSet<>()).add(at);
        }
        if (person.pseudonym() != null && authors.contains(person.pseudonym())) {
            answered.computeIfAbsent(kind, any -> new HashMap<>()).computeIfAbsent(person.pseudonym(), any -> new TreeSet<>()).add(at);
        }
    }

    /**
     * What each person met, as the report adds it up: whoever is of a hospital first, so that a visit is not counted once more for what it met before signing in.
     *
     * @param isCurrent in the period itself, not the one before
     */
    List<Met> met(boolean isCurrent) {
        Map<String, Set<UUID>> counted = new HashMap<>();
        return people.entrySet().stream().sorted(Comparator.comparing(one -> one.getKey().account(), Comparator.nullsLast(Comparator.reverseOrder())))
            .flatMap(one -> one.getValue().entrySet().stream().map(kind -> met(isCurrent, kind.getKey(), one.getKey(), kind.getValue(), counted)))
            .toList();
    }

    private static Met met(boolean isCurrent, String kind, Person person, Meetings its, Map<String, Set<UUID>> counted) {
        Set<UUID> before = counted.computeIfAbsent(kind, any -> new HashSet<>());
        return new Met(kind, isCurrent, person.account(), person.pseudonym(), its.count, its.visits.keySet().stream().filter(before::add).count() + its.outside, its.atStake, its.priced);
    }

    /** The kinds that the visit of the person met. */
    Stream<String> kinds(Person person, UUID visit) {
        return people.getOrDefault(person, Map.of()).entrySet().stream().filter(kind -> kind.getValue().visits.containsKey(visit)).map(Map.Entry::getKey);
    }

    /** How often the visit of the person met the kind. */
    int times(String kind, Person person, UUID visit) {
        Meetings met = people.getOrDefault(person, Map.of()).get(kind);
        return met == null ? 0 : met.visits.getOrDefault(visit, 0);
    }

    /** Whether the hospital met it within so long before the moment. */
    boolean isFelt(String kind, long account, Instant moment, Duration howLong) {
        TreeSet<Instant> all = felt.getOrDefault(kind, Map.of()).get(account);
        Instant last = all == null ? null : all.floor(moment);
        return last != null && last.isAfter(moment.minus(howLong));
    }

    /** Whether the author of an answer met it within so long before giving it, or the author's hospital did of what is felt later. */
    boolean isBeforeAnswer(String kind, Person author, Instant moment, Duration howLong) {
        TreeSet<Instant> all = ofAuthor(kind, author);
        Instant last = all == null ? null : all.lower(moment);
        return last != null && !last.isBefore(moment.minus(howLong));
    }

    /** How often that was. */
    int timesBefore(String kind, Person author, Instant moment, Duration howLong) {
        TreeSet<Instant> all = ofAuthor(kind, author);
        return all == null ? 0 : all.subSet(moment.minus(howLong), moment).size();
    }

    private TreeSet<Instant> ofAuthor(String kind, Person author) {
        return later.contains(kind) ? felt.getOrDefault(kind, Map.of()).get(author.account()) : answered.getOrDefault(kind, Map.of()).get(author.pseudonym());
    }

    /** The kinds that visits met. */
    Set<String> kinds() {
        return newest.keySet();
    }

    /** The visits of the newest touchpoints of any kind. */
    Set<UUID> newestVisits() {
        return newest.values().stream().flatMap(PriorityQueue::stream).map(Moment::visit).collect(Collectors.toSet());
    }

    List<Long> newest(String kind) {
        return newest.get(kind).stream().map(Moment::id).toList();
    }
}
