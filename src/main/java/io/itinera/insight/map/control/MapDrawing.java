package io.itinera.insight.map.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.Names;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.insight.map.control.MapFigures.TypeFigures;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.control.Answers.Cell;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.StageRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts what happened and what was said together, stage by stage. */
@ApplicationScoped
public class MapDrawing {
    private static final int REMARKS_EACH = 3;
    private static final TypeFigures NOTHING = new TypeFigures(Volume.NONE, null, false);

    @Inject ReadTouchpoints touchpoints;
    @Inject MapFigures figures;
    @Inject Answers answers;

    public JourneyMap draw(Extent extent) {
        List<TouchpointTypeRow> types = touchpoints.types().stream().filter(type -> type.stage() != null).toList();
        MapFigures.Figures happened = figures.of(extent);
        Drawing drawing = new Drawing(types, happened.byType(), answers.counted(extent),
            answers.remarks(extent, REMARKS_EACH).stream().collect(Collectors.groupingBy(AnswerRow::touchpoint)));
        return new JourneyMap(extent.period(),
            touchpoints.stages().stream()
                .map(stage -> drawing.stage(stage, happened.byStage().getOrDefault(stage.code(), Volume.NONE))).toList(),
            types.stream().collect(Collectors.toMap(TouchpointTypeRow::code,
                type -> new Names(type.nameEs(), type.nameEn(), type.nameFr()))),
            drawing.scores(cell -> true), answers.asked(extent));
    }

    private record Drawing(List<TouchpointTypeRow> types, Map<String, TypeFigures> volumes, List<Cell> cells,
                           Map<String, List<AnswerRow>> remarks) {
        StageFigures stage(StageRow stage, Volume volume) {
            List<TouchpointFigures> its = types.stream().filter(type -> stage.code().equals(type.stage()))
                .map(this::touchpoint).toList();
            return new StageFigures(stage.code(), stage.phase(), new Names(stage.nameEs(), stage.nameEn(), stage.nameFr()),
                volume, scores(cell -> its.stream().anyMatch(t -> t.type().equals(cell.touchpoint()))), its);
        }

        private TouchpointFigures touchpoint(TouchpointTypeRow type) {
            TypeFigures known = volumes.getOrDefault(type.code(), NOTHING);
            return new TouchpointFigures(type.code(), known.volume(), known.medianMs(), known.isDwell(),
                scores(cell -> cell.touchpoint().equals(type.code())), remarks.getOrDefault(type.code(), List.of()));
        }

        private Scores scores(Predicate<Cell> which) {
            Tally tally = new Tally();
            cells.stream().filter(which).forEach(cell -> cell.addTo(tally));
            return tally.scores();
        }
    }
}
