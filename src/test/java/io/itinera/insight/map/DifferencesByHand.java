package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.map.boundary.Against;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MapComparison;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.testing.Portal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The differences of two maps, from what queries by hand tell of both sides ({@link MapSide}) and the papers' arithmetic ({@link ByHand}). */
final class DifferencesByHand {
    private static final double EXACT = 1e-5;
    private static final int FEWEST = 10;

    /** One difference by hand: both figures with of how many they are, what they differ by, and by how much its interval reaches at any error; no bounds where there is none. */
    record Apart(double[] one, double[] other, double value, Function<Double, double[]> bounds) {
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

    private DifferencesByHand() {
    }

    static MapComparison read(Portal portal, MapChoice choice, Against against) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).compare(choice, against)).orElseThrow();
    }

    /** Every figure of a comparison. */
    static void compare(MapComparison told, MapSide one, MapSide other) {
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

    static Apart completion(MapSide here, MapSide there) {
        return shares(new double[] {here.sum(MapSide.Happened::completed), here.sum(MapSide.Happened::tried)}, new double[] {there.sum(MapSide.Happened::completed), there.sum(MapSide.Happened::tried)});
    }

    /** @param one hits, and of how many */
    static Apart shares(double[] one, double[] other) {
        double share1 = one[0] / one[1];
        double share2 = other[0] / other[1];
        return new Apart(new double[] {one[1] == 0 ? ByHand.NOTHING : share1, one[1]}, new double[] {other[1] == 0 ? ByHand.NOTHING : share2, other[1]}, share1 - share2, upper -> {
            double z = ByHand.normal(upper);
            double[] found = ByHand.newcombe(ByHand.wilson(share1, one[1], z, one[1]), ByHand.wilson(share2, other[1], z, other[1]), 0);
            return new double[] {found[1], found[2]};
        });
    }

    static Apart means(double[] one, double[] other) {
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

    static void same(String what, Difference told, Apart byHand, int comparisons) {
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
}
