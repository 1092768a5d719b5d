package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.DifferencesByHand.Apart;
import io.itinera.insight.map.boundary.Against;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MapComparison;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.boundary.PainPoint.Why;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two maps side by side and the pain points, from queries by hand over the touchpoints and answers themselves and the papers' arithmetic. */
@WithDatabase
class MapCompareByHandTest {
    private static final String LARGE = "in (2, 4, 6, 8, 10, 12)";
    private static final MapChoice MONTHS = new MapChoice(Scope.lastDays(55), null, null);

    @Test
    @DisplayName("MAP-1.2, MAP-1.3, MAP-1.4 and MAP-2 both sides of a comparison, of days and of hospitals, the differences with their intervals, what is called one, and the pain points are those of queries by hand")
    void equalsQueriesByHand(Portal portal) {
        MapLog.in(portal);
        MapSide now = MapSide.of(portal, "2026-01-24", "2026-03-20", "");
        MapSide before = MapSide.of(portal, "2025-11-30", "2026-01-24", "");
        DifferencesByHand.compare(DifferencesByHand.read(portal, MONTHS, Against.days(Against.Kind.BEFORE)), now, before);
        MapComparison hospitals = DifferencesByHand.read(portal, new MapChoice(new Scope(55, "LARGE_PUBLIC", null, null, null, null, null, null, null, null), null, null),
            new Against(Against.Kind.HOSPITALS, Scope.lastDays(55)));
        DifferencesByHand.compare(hospitals, MapSide.of(portal, "2026-01-24", "2026-03-20", LARGE), MapSide.of(portal, "2026-01-24", "2026-03-20", "not " + LARGE));
        assertThat(hospitals.overall().beyondChance()).contains(Measure.COMPLETION, Measure.EFFORT);
        pains(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).painPoints(MONTHS)), now, before);
    }

    /** Each type beside all others, beside itself before, and beside all other steps; what never ended completed is no step. */
    private static void pains(List<PainPoint> told, MapSide now, MapSide before) {
        Map<String, Map<Why, Apart>> judged = new LinkedHashMap<>();
        MapSide steps = new MapSide(now.happened().stream().filter(one -> now.at(one.type()).sum(MapSide.Happened::completed) > 0).toList(), List.of(), List.of());
        Stream.concat(now.happened().stream().map(MapSide.Happened::type), now.at(null).answers().stream().map(MapSide.Answer::type)).distinct()
            .forEach(type -> judged.put(type, judged(type, now, before, steps)));
        int comparisons = (int) judged.values().stream().flatMap(marks -> marks.values().stream()).filter(Apart::isTestable).count();
        Optional<String> worst = judged.keySet().stream().filter(type -> judged.get(type).containsKey(Why.MOST_FRICTION) && judged.get(type).get(Why.MOST_FRICTION).verdict(comparisons) == Verdict.LOWER)
            .max(Comparator.comparing(type -> wrong(now.at(type))));
        List<String> pains = new ArrayList<>();
        judged.forEach((type, marks) -> marks.forEach((why, apart) -> {
            if (apart.verdict(comparisons) == Verdict.LOWER && (why != Why.MOST_FRICTION || worst.orElse("").equals(type))) {
                pains.add(type + " " + why);
            }
        }));
        assertThat(told.stream().flatMap(point -> point.marks().stream().map(mark -> point.type() + " " + mark.why()))).isNotEmpty().containsExactlyInAnyOrderElementsOf(pains);
        told.forEach(point -> point.marks().forEach(mark -> {
            DifferencesByHand.same(mark.why() + " of " + point.type(), mark.difference(), judged.get(point.type()).get(mark.why()), comparisons);
            assertThat((double) mark.times()).isEqualTo(mark.why() == Why.MOST_FRICTION ? wrong(now.at(point.type())) : 0);
        }));
    }

    private static double wrong(MapSide of) {
        return of.sum(MapSide.Happened::tried) - of.sum(MapSide.Happened::completed);
    }

    private static Map<Why, Apart> judged(String type, MapSide now, MapSide before, MapSide steps) {
        MapSide here = now.at(type);
        Map<Why, Apart> marks = new EnumMap<>(Why.class);
        if (!here.answers().isEmpty()) {
            MapSide rest = new MapSide(List.of(), List.of(), now.at(null).answers().stream().filter(one -> !one.type().equals(type)).toList());
            marks.put(Why.EFFORT, DifferencesByHand.means(here.values(MapSide.Answer::effort), rest.values(MapSide.Answer::effort)));
            marks.put(Why.SATISFACTION, DifferencesByHand.shares(here.from(MapSide.Answer::satisfaction, 4), rest.from(MapSide.Answer::satisfaction, 4)));
        }
        marks.put(Why.FELL, DifferencesByHand.completion(here, before.at(type)));
        if (here.sum(MapSide.Happened::completed) > 0) {
            marks.put(Why.MOST_FRICTION, DifferencesByHand.completion(here, new MapSide(steps.happened().stream().filter(one -> !one.type().equals(type)).toList(), List.of(), List.of())));
        }
        return marks;
    }
}
