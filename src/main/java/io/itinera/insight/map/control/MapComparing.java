package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.Differences;
import io.itinera.insight.statistics.control.MeanInterval;
import io.itinera.insight.statistics.control.Moments;
import io.itinera.insight.map.boundary.MapComparison;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.insight.map.boundary.MapComparison.Pair;
import io.itinera.insight.map.boundary.MapComparison.Row;
import io.itinera.insight.map.boundary.MapComparison.StageRow;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.insight.map.control.MapFigures.Time;
import io.itinera.insight.map.control.Sides.Both;
import io.itinera.insight.satisfaction.boundary.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lays two maps beside each other. */
@ApplicationScoped
public class MapComparing {
    @Inject MapDrawing drawing;

    public MapComparison compare(Both sides, LocalDate day) {
        MapData one = drawing.gather(sides.one(), day);
        MapData other = drawing.gather(sides.other(), day);
        int comparisons = new Pairing(one, other, new Differences(1)).testable();
        Pairing pairing = new Pairing(one, other, new Differences(comparisons));
        return new MapComparison(one.map(), other.map(), new Pair(one.hospitals().size(), other.hospitals().size()), comparisons, pairing.overall(),
            pairing.stages());
    }

    private record Pairing(MapData one, MapData other, Differences differences) {
        Row overall() {
            return row(null, one.model().codes(), false);
        }

        List<StageRow> stages() {
            return one.model().stages().stream().map(stage -> {
                List<String> types = one.model().typesOf(stage);
                return new StageRow(row(stage.code(), types, false), types.stream().filter(this::isMet).map(type -> row(type, List.of(type), true)).toList());
            }).toList();
        }

        /** How many differences can be told from noise at all: those of enough on both sides. */
        int testable() {
            List<StageRow> stages = stages();
            return (int) Stream.concat(Stream.of(overall()), stages.stream()
                .flatMap(stage -> Stream.concat(Stream.of(stage.stage()), stage.touchpoints().stream())))
                .flatMap(row -> row.differences().values().stream())
                .filter(each -> each.one().n() >= Estimate.FEWEST && each.other().n() >= Estimate.FEWEST).count();
        }

        private boolean isMet(String type) {
            List<String> alone = List.of(type);
            return one.volume(alone).count() + other.volume(alone).count() + one.scores(alone).n() + other.scores(alone).n() > 0;
        }

        private Row row(String code, Collection<String> types, boolean isOfType) {
            Map<Measure, Difference> all = new EnumMap<>(Measure.class);
            all.put(Measure.VOLUME, means(one.perHospital(types), other.perHospital(types)));
            Volume v1 = one.volume(types);
            Volume v2 = other.volume(types);
            all.put(Measure.COMPLETION, differences.ofShares(v1.completed(), v1.tried(), v2.completed(), v2.tried()));
            Scores scores1 = one.scores(types);
            Scores scores2 = other.scores(types);
            all.put(Measure.EFFORT, differences.ofMeans(one.efforts(types), scores1.ces(), other.efforts(types), scores2.ces()));
            long[] s1 = MapData.satisfied(scores1);
            long[] s2 = MapData.satisfied(scores2);
            all.put(Measure.SATISFACTION, differences.ofShares(s1[0], s1[1], s2[0], s2[1]));
            if (isOfType) {
                all.put(Measure.TIME, times(one.times().byType().get(code), other.times().byType().get(code)));
            } else {
                all.put(Measure.FELT, differences.ofMeans(one.felt(types), scores1.felt(), other.felt(types), scores2.felt()));
            }
            return new Row(code, all);
        }

        private Difference means(Moments first, Moments second) {
            return differences.ofMeans(first, estimate(first), second, estimate(second));
        }

        private static Estimate estimate(Moments all) {
            return MeanInterval.mean(all.n(), all.sum(), all.squares(), 0, Double.MAX_VALUE);
        }

        /** By the logarithms, so that one long pause counts no more than it should; told as a ratio minus 1. */
        private Difference times(Time first, Time second) {
            if (first == null || second == null) {
                return Difference.NOTHING;
            }
            Difference logs = differences.ofMeans(first.logs(), median(first), second.logs(), median(second));
            return new Difference(logs.one(), logs.other(), ratio(logs.value()), ratio(logs.low()), ratio(logs.high()), logs.verdict());
        }

        private static Estimate median(Time time) {
            return new Estimate(time.medianMs(), null, null, time.logs().n());
        }

        private static Double ratio(Double logarithm) {
            return logarithm == null ? null : Math.exp(logarithm) - 1;
        }
    }
}
