package io.itinera.insight.matrix.control;

import io.itinera.insight.matrix.boundary.MatrixCell;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the cells that must be covered so that those of too few people cannot be reckoned from the others (secondary suppression; Hundepool and others, Statistical
 * Disclosure Control, 2012, chapter 4). What is known besides the cells: how often each content was answered, of all hospitals and of each segment, which other pages tell;
 * and that the segments add up to all hospitals.
 *
 * <p>Of each such sum either nothing is hidden, or cells of five people and more together. And no hidden cell follows from several sums: in the graph whose lines are the
 * hidden cells and whose points are the sums, a cell follows exactly where taking its line away parts the graph.
 */
final class Covering {
    private final Map<Place, Set<UUID>> people;
    private final Set<Place> hidden = new HashSet<>();

    private Covering(Map<Place, Set<UUID>> people) {
        this.people = people;
        people.keySet().stream().filter(place -> few(Set.of(place))).forEach(hidden::add);
    }

    /** Cells that are hidden although they are of enough people. @param people who answered in each cell that has answers, of segments and of all hospitals */
    static Set<Place> of(Map<Place, Set<UUID>> people) {
        Covering covering = new Covering(people);
        while (covering.coversOneMore()) {
            continue;
        }
        return covering.hidden.stream().filter(place -> !covering.few(Set.of(place))).collect(Collectors.toSet());
    }

    private boolean coversOneMore() {
        Optional<Place> next = Stream.concat(lines().filter(line -> few(in(line, hidden))).flatMap(line -> smallestShown(line).stream()),
            List.copyOf(hidden).stream().sorted(order()).filter(this::isBridge).flatMap(place -> smallestShown(row(place)).or(() -> smallestShown(column(place))).stream()))
            .findFirst();
        next.ifPresent(hidden::add);
        return next.isPresent();
    }

    /** Each sum by the cells it is of, of which some are hidden. */
    private Stream<Predicate<Place>> lines() {
        return List.copyOf(hidden).stream().sorted(order()).flatMap(place -> Stream.of(row(place), column(place)));
    }

    /** What a content was answered in all, in the same hospitals. */
    private static Predicate<Place> row(Place of) {
        return place -> place.part().equals(of.part()) && place.content().equals(of.content());
    }

    /** The segments of a content and a channel, and all hospitals. */
    private static Predicate<Place> column(Place of) {
        return place -> place.channel().equals(of.channel()) && place.content().equals(of.content());
    }

    private Optional<Place> smallestShown(Predicate<Place> line) {
        return people.keySet().stream().filter(line).filter(place -> !hidden.contains(place)).min(order());
    }

    private Comparator<Place> order() {
        return Comparator.comparing((Place place) -> people.get(place).size()).thenComparing(Place::part).thenComparing(Place::content).thenComparing(Place::channel);
    }

    private static Set<Place> in(Predicate<Place> line, Set<Place> some) {
        return some.stream().filter(line).collect(Collectors.toSet());
    }

    private boolean few(Collection<Place> places) {
        return places.stream().flatMap(place -> people.get(place).stream()).distinct().count() < MatrixCell.FEWEST_PEOPLE;
    }

    /** Whether its row and its column hang together by this cell alone. */
    private boolean isBridge(Place cell) {
        Set<Place> reached = new HashSet<>(in(row(cell), hidden));
        reached.remove(cell);
        int before = -1;
        while (reached.size() > before) {
            before = reached.size();
            Set<Place> next = hidden.stream().filter(place -> !place.equals(cell))
                .filter(place -> reached.stream().anyMatch(other -> row(other).test(place) || column(other).test(place))).collect(Collectors.toSet());
            reached.addAll(next);
        }
        return reached.stream().noneMatch(column(cell));
    }
}
