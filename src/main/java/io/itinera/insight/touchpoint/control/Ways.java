package io.itinera.insight.touchpoint.control;

import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.touchpoint.boundary.Surroundings.Around;
import io.itinera.insight.touchpoint.boundary.Surroundings.Neighbour;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How often a type of touchpoint lay between which two others of a visit.
 *
 * @param looked    at how many
 * @param all       whether there are no more
 * @param people    who took any of the ways
 * @param hospitals whose people did
 */
record Ways(long looked, boolean all, long people, long hospitals, List<Way> ways) {
    /** @param before null where it was the first step of the visit @param after null where it was the last */
    record Way(String before, String after, long count, long people) {
    }

    Around around(int shown) {
        return new Around(looked, all, neighbours(Way::before, shown), neighbours(Way::after, shown));
    }

    private List<Neighbour> neighbours(Function<Way, String> side, int shown) {
        Map<String, Long> counts = new HashMap<>();
        ways.forEach(way -> counts.merge(orBorder(side.apply(way)), way.count(), Long::sum));
        return neighbours(counts, looked, shown);
    }

    /** Most frequent first. */
    static List<Neighbour> neighbours(Map<String, Long> counts, long of, int shown) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .limit(shown).map(one -> new Neighbour(one.getKey().isEmpty() ? null : one.getKey(), Wilson.share(one.getValue(), of), one.getValue())).toList();
    }

    private static String orBorder(String type) {
        return type == null ? "" : type;
    }
}
