package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Scope;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two maps side by side and the pain points, from queries by hand over the touchpoints and answers themselves and the papers' arithmetic. */
@WithDatabase
class MapCompareByHandTest {
    private static final double EXACT = 1e-5;
    private static final int FEWEST = 10;
    private static final String LARGE = "in (2, 4, 6, 8, 10, 12)";
    private static final MapChoice MONTHS = new MapChoice(Scope.lastDays(55), null, null);

    /** One difference by hand: both figures with of how many they are, what they differ by, and by how much its interval reaches at any error; no bounds where there is none. */
    private record Apart(double[] one, double[] other, double value, Function<Double, double[]> bounds) {
        boolean isTestable() {
            return Math.min(one[1], other[1]) >= FEWEST;
        }

        Verdict verdict(int comparisons) {
            if (one[1] == 0 || other[1] == 0) {
                return Verdict.NOTHING;
            }
            double[] strict = bounds.apply(ByHand.UPPER / comparisons);
            if (strict == null) {
                return value == 0 ? Verdict.LEVEL : Verdict.FEW;
            }
            return !isTestable() ? Verdict.FEW : strict[0] > 0 ? Verdict.HIGHER : strict[1] < 0 ? Verdict.LOWER : Verdict.LEVEL;
        }
    }

    @Test
    @DisplayName("MAP-1.2, MAP-1.3, MAP-1.4 and MAP-2 both sides of a comparison, of days and of hospitals, the differences with their intervals, what is called one, and the pain points are those of queries by hand")
    void equalsQueriesByHand(Portal portal) {
        MapLog.in(portal);
        MapSide now = MapSide.of(portal, "2026-01-24", "2026-03-20", "");
        MapSide before = MapSide.of(portal, "2025-11-30", "2026-01-24", "");
        compare(read(portal, MONTHS, Against.days(Against.Kind.BEFORE)), now, before);
        MapComparison hospitals = read(portal, new MapChoice(new Scope(55, "LARGE_PUBLIC", null, null, null, null, null, null, null, null), null, null),
            new Against(Against.Kind.HOSPITALS, Scope.lastDays(55)));
        compare(hospitals, MapSide.of(portal, "2026-01-24", "2026-03-20", LARGE), MapSide.of(portal, "2026-01-24", "2026-03-20", "not " + LARGE));
        assertThat(hospitals.overall().beyondChance()).contains(Measure.COMPLETION, Measure.EFFORT);
        pains(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).painPoints(MONTHS)), now, before);
    }

    private static MapComparison read(Portal portal, MapChoice choice, Against against) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).compare(choice, against)).orElseThrow();
    }

    private static void compare(MapComparison told, MapSide one, MapSide other) {
        Map<String, Map<Measure, Apart>> byHand = new LinkedHashMap<>();
        byHand.put(null, row(one, other, null, false));
        told.stages().forEach(stage -> byHand.put(stage.stage().code(), row(one, other, stage.stage().code(), false)));
        Stream.of(one, other).flatMap(side -> Stream.concat(side.happened().stream().map(MapSide.Happened::type), side.at(null).answers().stream().map(MapSide.Answer::type))).distinct()
            .forEach(type -> byHand.put(type, row(one, other, type, true)));
        int comparisons = (int) byHand.values().stream().flatMap(row -> row.values().stream()).filter(Apart::isTestable).count();
        assertThat(new long[] {told.compared(), told.hospitals().one(), told.hospitals().other()}).containsExactly(comparisons, one.hospitals().size(), other.hospitals().size());
        assertThat(told.touchpoints().map(MapComparison.Row::code)).containsExactlyInAnyOrderElementsOf(byHand.keySet().stream()
            .filter(code -> code != null && told.stages().stream().noneMatch(stage -> stage.stage().code().equals(code))).toList());
        Stream.concat(Stream.of(told.overall()), told.stages().stream().flatMap(stage -> Stream.concat(Stream.of(stage.stage()), stage.touchpoints().stream())))
            .forEach(row -> row.differences().forEach((measure, difference) -> same(measure + " of " + row.code(), difference, byHand.get(row.code()).get(measure), comparisons)));
    }

    private static Map<Measure, Apart> row(MapSide one, MapSide other, String code, boolean isOfType) {
        MapSide here = one.at(code);
        MapSide there = other.at(code);
        Map<Measure, Apart> all = new EnumMap<>(Measure.class);
        all.put(Measure.VOLUME, means(here.perHospital(one.hospitals()), there.perHospital(other.hospitals())));
        all.put(Measure.COMPLETION, completion(here, there));
        all.put(Measure.EFFORT, means(here.values(MapSide.Answer::effort), there.values(MapSide.Answer::effort)));
        all.put(Measure.SATISFACTION, shares(here.from(MapSide.Answer::satisfaction, 4), there.from(MapSide.Answer::satisfaction, 4)));
        all.put(isOfType ? Measure.TIME : Measure.FELT, isOfType ? times(here, there) : means(here.values(MapSide.Answer::felt), there.values(MapSide.Answer::felt)));
        return all;
    }

    private static Apart completion(MapSide here, MapSide there) {
        return shares(new double[] {here.sum(MapSide.Happened::completed), here.sum(MapSide.Happened::tried)}, new double[] {there.sum(MapSide.Happened::completed), there.sum(MapSide.Happened::tried)});
    }

    /** @param one hits, and of how many */
    private static Apart shares(double[] one, double[] other) {
        double share1 = one[0] / one[1];
        double share2 = other[0] / other[1];
        return new Apart(new double[] {one[1] == 0 ? ByHand.NOTHING : share1, one[1]}, new double[] {other[1] == 0 ? ByHand.NOTHING : share2, other[1]}, share1 - share2, upper -> {
            double z = ByHand.normal(upper);
            double[] found = ByHand.newcombe(ByHand.wilson(share1, one[1], z, one[1]), ByHand.wilson(share2, other[1], z, other[1]), 0);
            return new double[] {found[1], found[2]};
        });
    }

    private static Apart means(double[] one, double[] other) {
        return new Apart(mean(one), mean(other), mean(one)[0] - mean(other)[0], upper -> bounds(one, other, upper));
    }

    private static double[] mean(double[] values) {
        return new double[] {values.length == 0 ? ByHand.NOTHING : Arrays.stream(values).sum() / values.length, values.length};
    }

    /** None of fewer than two on a side, or where none differs from another. */
    private static double[] bounds(double[] one, double[] other, double upper) {
        if (one.length < 2 || other.length < 2 || Arrays.stream(one).distinct().count() + Arrays.stream(other).distinct().count() == 2) {
            return null;
        }
        double[] found = ByHand.welch(one, other, upper);
        return new double[] {found[0] - found[1], found[0] + found[1]};
    }

    /** The middle of each, compared by the mean of logarithms and told as a ratio less one. */
    private static Apart times(MapSide here, MapSide there) {
        double[] one = here.logs();
        double[] other = there.logs();
        return new Apart(new double[] {here.median(), one.length}, new double[] {there.median(), other.length}, Math.exp(mean(one)[0] - mean(other)[0]) - 1, upper -> {
            double[] found = bounds(one, other, upper);
            return found == null ? null : new double[] {Math.exp(found[0]) - 1, Math.exp(found[1]) - 1};
        });
    }

    private static void same(String what, Difference told, Apart byHand, int comparisons) {
        Verdict verdict = byHand.verdict(comparisons);
        assertThat(told.verdict()).as(what).isEqualTo(verdict);
        if (what.startsWith("TIME") && verdict == Verdict.NOTHING) {
            assertThat(told).as(what).isEqualTo(Difference.NOTHING); // a median of one side alone is told by its map
            return;
        }
        assertThat(new double[] {ByHand.number(told.one().value()), told.one().n(), ByHand.number(told.other().value()), told.other().n()}).as(what)
            .containsExactly(new double[] {byHand.one()[0], byHand.one()[1], byHand.other()[0], byHand.other()[1]}, offset(EXACT));
        double[] bounds = verdict == Verdict.NOTHING ? null : byHand.bounds().apply(ByHand.UPPER);
        DoubleUnaryOperator scale = what.startsWith("TIME") ? Math::log1p : figure -> figure; // a ratio of two of few may be of millions
        assertThat(DoubleStream.of(ByHand.number(told.value()), ByHand.number(told.low()), ByHand.number(told.high())).map(scale).toArray()).as(what).containsExactly(DoubleStream.of(
            verdict == Verdict.NOTHING ? ByHand.NOTHING : byHand.value(), bounds == null ? ByHand.NOTHING : bounds[0], bounds == null ? ByHand.NOTHING : bounds[1]).map(scale).toArray(), offset(EXACT));
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
            same(mark.why() + " of " + point.type(), mark.difference(), judged.get(point.type()).get(mark.why()), comparisons);
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
            marks.put(Why.EFFORT, means(here.values(MapSide.Answer::effort), rest.values(MapSide.Answer::effort)));
            marks.put(Why.SATISFACTION, shares(here.from(MapSide.Answer::satisfaction, 4), rest.from(MapSide.Answer::satisfaction, 4)));
        }
        marks.put(Why.FELL, completion(here, before.at(type)));
        if (here.sum(MapSide.Happened::completed) > 0) {
            marks.put(Why.MOST_FRICTION, completion(here, new MapSide(steps.happened().stream().filter(one -> !one.type().equals(type)).toList(), List.of(), List.of())));
        }
        return marks;
    }
}
