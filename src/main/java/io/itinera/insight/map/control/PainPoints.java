package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.Differences;
import io.itinera.insight.control.Moments;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.boundary.PainPoint.Mark;
import io.itinera.insight.map.boundary.PainPoint.Why;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.journey.boundary.TouchpointTypeRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the touchpoints that hurt. All comparisons that can be made share 5 % of error.
 *
 * @param now    of the period
 * @param before of the stretch of equal length before it
 * @param all    of the period, all types together
 */
record PainPoints(MapData now, MapData before, Volume all) {
    PainPoints(MapData now, MapData before) {
        this(now, before, now.volume(now.model().codes()));
    }

    List<PainPoint> find() {
        int comparisons = (int) now.model().types().stream().flatMap(type -> judged(type.code(), new Differences(1)))
            .filter(mark -> mark.difference().one().n() >= Estimate.FEWEST && mark.difference().other().n() >= Estimate.FEWEST).count();
        Differences together = new Differences(comparisons);
        String worst = worst(together).orElse(null);
        return now.model().types().stream().map(type -> new PainPoint(type.code(), type.stage(), judged(type.code(), together)
            .filter(mark -> isPain(mark, type.code().equals(worst))).toList())).filter(point -> !point.marks().isEmpty()).toList();
    }

    private static boolean isPain(Mark mark, boolean isWorst) {
        return mark.difference().verdict() == Verdict.LOWER && (mark.why() != Why.MOST_FRICTION || isWorst);
    }

    /** What went wrong most often, among what goes wrong oftener than the rest. */
    private Optional<String> worst(Differences together) {
        return now.model().codes().stream().filter(type -> friction(type, together).difference().verdict() == Verdict.LOWER)
            .max(Comparator.comparing(type -> friction(type, together).times()));
    }

    private Stream<Mark> judged(String type, Differences differences) {
        Volume here = now.volume(List.of(type));
        Volume then = before.volume(List.of(type));
        return Stream.of(effort(type, differences), satisfaction(type, differences), new Mark(Why.FELL,
            differences.ofShares(here.completed(), here.count(), then.completed(), then.count()), 0), friction(type, differences));
    }

    private Mark effort(String type, Differences differences) {
        List<String> rest = rest(type);
        Moments here = now.efforts(List.of(type));
        return new Mark(Why.EFFORT, differences.ofMeans(here, now.scores(List.of(type)).ces(), now.efforts(rest), now.scores(rest).ces()), 0);
    }

    private Mark satisfaction(String type, Differences differences) {
        long[] here = now.satisfied(List.of(type));
        long[] elsewhere = now.satisfied(rest(type));
        return new Mark(Why.SATISFACTION, differences.ofShares(here[0], here[1], elsewhere[0], elsewhere[1]), 0);
    }

    private Mark friction(String type, Differences differences) {
        Volume here = now.volume(List.of(type));
        return new Mark(Why.MOST_FRICTION, differences.ofShares(here.completed(), here.count(), all.completed() - here.completed(), all.count() - here.count()),
            here.count() - here.completed());
    }

    private List<String> rest(String type) {
        return now.model().types().stream().map(TouchpointTypeRow::code).filter(Predicate.not(type::equals)).toList();
    }
}
