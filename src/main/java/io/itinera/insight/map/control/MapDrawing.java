package io.itinera.insight.map.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.insight.map.control.MapFigures.Happened;
import io.itinera.insight.map.control.MapFigures.Time;
import io.itinera.insight.map.control.MapFigures.Times;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.control.Answers.Cell;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.StageRow;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.journey.boundary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what happened and what was said together, stage by stage. */
@ApplicationScoped
public class MapDrawing {
    private static final String JOURNEY = "PURCHASING";
    private static final int REMARKS_EACH = 3;

    @Inject ReadVocabulary readVocabulary;
    @Inject MapFigures figures;
    @Inject Answers answers;

    /** @param day the numbers are those of the extent's period, the stages and names those of this day */
    public JourneyMap draw(Extent extent, LocalDate day) {
        Vocabulary vocabulary = readVocabulary.all();
        List<TouchpointTypeRow> types = vocabulary.types(day).stream().filter(type -> type.stage() != null).toList();
        Times times = figures.times(extent);
        Drawing drawing = new Drawing(types, figures.happened(extent).stream().collect(Collectors.groupingBy(Happened::type)), times.byType(),
            answers.counted(extent), answers.remarks(extent, REMARKS_EACH).stream().collect(Collectors.groupingBy(AnswerRow::touchpoint)));
        return new JourneyMap(extent.period(), day, vocabulary.term(TermKind.JOURNEY, JOURNEY).designOn(day).names(), times.since(), vocabulary.stages(day).stream().map(drawing::stage).toList(),
            types.stream().collect(Collectors.toMap(TouchpointTypeRow::code, TouchpointTypeRow::names)),
            drawing.scores(cell -> true), answers.asked(extent));
    }

    private record Drawing(List<TouchpointTypeRow> types, Map<String, List<Happened>> happened, Map<String, Time> times, List<Cell> cells,
                           Map<String, List<AnswerRow>> remarks) {
        StageFigures stage(StageRow stage) {
            List<TouchpointFigures> its = types.stream().filter(type -> stage.code().equals(type.stage()))
                .map(this::touchpoint).toList();
            return new StageFigures(stage.code(), stage.phase(), stage.names(),
                volume(its.stream().map(TouchpointFigures::type)), scores(cell -> its.stream().anyMatch(t -> t.type().equals(cell.touchpoint()))), its);
        }

        private TouchpointFigures touchpoint(TouchpointTypeRow type) {
            Time time = times.get(type.code());
            return new TouchpointFigures(type.code(), volume(Stream.of(type.code())), time == null ? null : time.medianMs(),
                time != null && time.isDwell(), scores(cell -> cell.touchpoint().equals(type.code())), remarks.getOrDefault(type.code(), List.of()));
        }

        private Volume volume(Stream<String> of) {
            List<Happened> all = of.flatMap(type -> happened.getOrDefault(type, List.of()).stream()).toList();
            return new Volume(all.stream().mapToLong(Happened::count).sum(),
                all.stream().map(Happened::account).filter(account -> account != 0).distinct().count(),
                all.stream().mapToLong(Happened::completed).sum());
        }

        private Scores scores(Predicate<Cell> which) {
            Tally tally = new Tally();
            cells.stream().filter(which).forEach(cell -> cell.addTo(tally));
            return tally.scores();
        }
    }
}
