package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.Differences;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.boundary.PainPoint.Mark;
import io.itinera.insight.map.boundary.PainPoint.Why;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.insight.satisfaction.boundary.Scores;
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
 * @param all    of the period, all steps together
 */
record PainPoints(MapData now, MapData before, Volume all) {
    PainPoints(MapData now, MapData before) {
        this(now, before, now.volume(now.model().codes().stream().filter(type -> isStep(now, type)).toList()));
    }

    /** What never ended completed is a mishap by its nature, or nobody can say what it would be worth to mend it. */
    private static boolean isStep(MapData data, String type) {
        return data.volume(List.of(type)).completed() > 0;
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

    /** What went wrong most often, among what goes wrong oftener than the other steps. */
    private Optional<String> worst(Differences together) {
        return now.model().codes().stream().filter(type -> friction(type, together).difference().verdict() == Verdict.LOWER)
            .max(Comparator.comparing(type -> friction(type, together).times()));
    }

    private Stream<Mark> judged(String type, Differences differences) {
        Volume here = now.volume(List.of(type));
        Volume then = before.volume(List.of(type));
        Mark fell = new Mark(Why.FELL, differences.ofShares(here.completed(), here.tried(), then.completed(), then.tried()), 0);
        Scores scores = now.scores(List.of(type));
        return scores.n() == 0 ? Stream.of(fell, friction(type, differences))
            : Stream.concat(answered(type, scores, differences), Stream.of(fell, friction(type, differences)));
    }

    private Stream<Mark> answered(String type, Scores here, Differences differences) {
        List<String> rest = now.model().codes().stream().filter(Predicate.not(type::equals)).toList();
        Scores elsewhere = now.scores(rest);
        long[] s1 = MapData.satisfied(here);
        long[] s2 = MapData.satisfied(elsewhere);
        return Stream.of(new Mark(Why.EFFORT, differences.ofMeans(now.efforts(List.of(type)), here.ces(), now.efforts(rest), elsewhere.ces()), 0),
            new Mark(Why.SATISFACTION, differences.ofShares(s1[0], s1[1], s2[0], s2[1]), 0));
    }

    private Mark friction(String type, Differences differences) {
        Volume here = now.volume(List.of(type));
        if (!isStep(now, type)) {
            return new Mark(Why.MOST_FRICTION, Difference.NOTHING, 0);
        }
        return new Mark(Why.MOST_FRICTION, differences.ofShares(here.completed(), here.tried(), all.completed() - here.completed(), all.tried() - here.tried()),
            here.tried() - here.completed());
    }
}
