package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.Extent;
import io.itinera.insight.statistics.control.Moments;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.insight.map.control.MapFigures.Happened;
import io.itinera.insight.map.control.MapFigures.Time;
import io.itinera.insight.map.control.MapFigures.Times;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.AskedRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.satisfaction.control.Answers.Cell;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.StageRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a map is drawn of, not yet added up.
 *
 * @param happened  by type
 * @param hospitals those that did anything at all of the journey
 */
record MapData(Extent extent, Model model, Map<String, List<Happened>> happened, Set<Long> hospitals, Times times, Said said) {
    /** What tells that something went wrong and never ends completed: no step that could go better. */
    static final Set<String> MISHAPS = Set.of(PortalTouchpoint.ERROR_MET.name(), PortalTouchpoint.INPUT_REFUSED.name());

    static MapData of(Extent extent, Model model, List<Happened> happened, Times times, Said said) {
        Set<String> types = Set.copyOf(model.codes());
        return new MapData(extent, model, happened.stream().collect(Collectors.groupingBy(Happened::type)),
            hospitals(happened.stream().filter(one -> types.contains(one.type()))), times, said);
    }

    /** The stages and types of a day. @param types those that stand in a stage */
    record Model(LocalDate day, Names name, List<StageRow> stages, List<TouchpointTypeRow> types) {
        List<String> typesOf(StageRow stage) {
            return types.stream().filter(type -> stage.code().equals(type.stage())).map(TouchpointTypeRow::code).toList();
        }

        /** At which place in the order of the stages each type stands. */
        Map<String, Integer> places() {
            List<String> order = stages.stream().map(StageRow::code).toList();
            return types.stream().collect(Collectors.toMap(TouchpointTypeRow::code, type -> order.indexOf(type.stage())));
        }

        List<String> codes() {
            return types.stream().map(TouchpointTypeRow::code).toList();
        }
    }

    /** What people said. */
    record Said(List<Cell> cells, Map<String, List<AnswerRow>> remarks, AskedRow asked) {
    }

    JourneyMap map() {
        return new JourneyMap(extent.period(), model.day(), model.name(), times.since(), model.stages().stream().map(this::stage).toList(),
            model.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, TouchpointTypeRow::names)), tally(said.cells()), said.asked());
    }

    private StageFigures stage(StageRow stage) {
        List<String> types = model.typesOf(stage);
        return new StageFigures(stage.code(), stage.phase(), stage.names(), volume(types), scores(types), types.stream().map(this::touchpoint).toList());
    }

    private TouchpointFigures touchpoint(String type) {
        Time time = times.byType().get(type);
        return new TouchpointFigures(type, volume(List.of(type)), time == null ? null : time.medianMs(), time != null && time.isDwell(),
            time == null ? 0 : time.logs().n(), scores(List.of(type)), said.remarks().getOrDefault(type, List.of()));
    }

    Volume volume(Collection<String> types) {
        List<Happened> all = happened(types).toList();
        List<Happened> tried = all.stream().filter(one -> !MISHAPS.contains(one.type())).toList();
        return new Volume(all.stream().mapToLong(Happened::count).sum(), hospitals(all.stream()).size(),
            tried.stream().mapToLong(Happened::count).sum(), tried.stream().mapToLong(Happened::completed).sum(), completion(tried));
    }

    /** What nobody's hospital did stands together as one more. */
    private static Estimate completion(List<Happened> tried) {
        Collection<long[]> hospitals = tried.stream().collect(Collectors.toMap(Happened::account,
            one -> new long[] {one.completed(), one.count()}, (one, other) -> new long[] {one[0] + other[0], one[1] + other[1]})).values();
        return byHospital(hospitals);
    }

    /** A single hospital does not tell how much hospitals differ: its touchpoints are taken as independent, which the page says. @param hospitals of each how much was completed, and of how much */
    static Estimate byHospital(Collection<long[]> hospitals) {
        return hospitals.size() == 1 ? hospitals.stream().map(one -> Wilson.share(one[0], one[1])).findFirst().orElseThrow() : Wilson.ofClusters(hospitals);
    }

    /** How often it happened in each hospital that did anything in the period, the ones where it did not among them. */
    Moments perHospital(Collection<String> types) {
        Map<Long, Long> counts = happened(types).filter(one -> one.account() != 0)
            .collect(Collectors.groupingBy(Happened::account, Collectors.summingLong(Happened::count)));
        Moments all = Moments.NONE.add(0, hospitals.size() - counts.size());
        for (long count : counts.values()) {
            all = all.add(count, 1);
        }
        return all;
    }

    private static Set<Long> hospitals(Stream<Happened> all) {
        return all.map(Happened::account).filter(account -> account != 0).collect(Collectors.toSet());
    }

    private Stream<Happened> happened(Collection<String> types) {
        return types.stream().flatMap(type -> happened.getOrDefault(type, List.of()).stream());
    }

    Scores scores(Collection<String> types) {
        return tally(cells(types));
    }

    Moments efforts(Collection<String> types) {
        return moments(cells(types).stream().filter(cell -> cell.marks().effort() != null).toList(), cell -> cell.marks().effort());
    }

    /** As the curve's points are made of them. */
    Moments felt(Collection<String> types) {
        return moments(cells(types).stream().filter(cell -> felt(cell).n() > 0).toList(), cell -> felt(cell).value());
    }

    private static Estimate felt(Cell cell) {
        return cell.addTo(new Tally()).scores().felt();
    }

    /** Of how many that rated their satisfaction how many were satisfied. */
    static long[] satisfied(Scores scores) {
        return new long[] {scores.csat().value() == null ? 0 : Math.round(scores.csat().value() * scores.csat().n()), scores.csat().n()};
    }

    private static Moments moments(List<Cell> cells, ToDoubleFunction<Cell> figure) {
        Moments all = Moments.NONE;
        for (Cell cell : cells) {
            all = all.add(figure.applyAsDouble(cell), cell.times());
        }
        return all;
    }

    private List<Cell> cells(Collection<String> types) {
        Set<String> wanted = Set.copyOf(types);
        return said.cells().stream().filter(cell -> wanted.contains(cell.touchpoint())).toList();
    }

    private static Scores tally(List<Cell> cells) {
        Tally tally = new Tally();
        cells.forEach(cell -> cell.addTo(tally));
        return tally.scores();
    }
}
