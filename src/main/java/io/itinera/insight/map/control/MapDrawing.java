package io.itinera.insight.map.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.map.boundary.Freshness;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.control.MapData.Model;
import io.itinera.insight.map.control.MapData.Said;
import io.itinera.insight.map.control.MapFigures.Happened;
import io.itinera.insight.map.control.MapFigures.Times;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.journey.boundary.Follow;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what happened and what was said together, stage by stage. */
@ApplicationScoped
public class MapDrawing {
    private static final String JOURNEY = "PURCHASING";
    private static final int REMARKS_EACH = 3;

    @Inject ReadVocabulary readVocabulary;
    @Inject MapFigures figures;
    @Inject Answers answers;
    @Inject Drivers drivers;

    /** @param day the numbers are those of the extent's period, the stages and names those of this day */
    public JourneyMap draw(Extent extent, LocalDate day) {
        return gather(extent, day).map();
    }

    /** Without times and remarks, which tell nothing of it and cost most. */
    public List<PainPoint> painPoints(Extent extent, LocalDate day) {
        Model model = model(day);
        Said said = new Said(answers.counted(extent), Map.of(), null);
        return new PainPoints(MapData.of(extent, model, figures.happened(extent), Times.NONE, said),
            MapData.of(extent, model, figures.happened(extent.in(Sides.before(extent.period()))), Times.NONE, said)).find();
    }

    public MomentsOfTruth momentsOfTruth(Extent extent, LocalDate day) {
        return drivers.of(extent, model(day));
    }

    /** @param follows null where they are not known */
    public Freshness freshness(Extent extent, LocalDate day, List<Follow> follows) {
        Model model = model(day);
        Map<String, Integer> places = model.places();
        List<Happened> happened = figures.happened(extent);
        return new Freshness(happened.stream().filter(one -> places.containsKey(one.type())).mapToLong(Happened::count).sum(),
            happened.stream().mapToLong(Happened::count).sum(),
            follows == null ? 0 : follows.stream().filter(pair -> isForward(pair, places)).mapToLong(Follow::count).sum(),
            follows == null ? null : follows.stream().filter(pair -> !pair.isBeginning()).mapToLong(Follow::count).sum());
    }

    private static boolean isForward(Follow pair, Map<String, Integer> places) {
        return places.containsKey(pair.before()) && places.containsKey(pair.type()) && places.get(pair.before()) <= places.get(pair.type());
    }

    MapData gather(Extent extent, LocalDate day) {
        return MapData.of(extent, model(day), figures.happened(extent), figures.times(extent), new Said(answers.counted(extent),
            answers.remarks(extent, REMARKS_EACH).stream().collect(Collectors.groupingBy(AnswerRow::touchpoint)), answers.asked(extent)));
    }

    private Model model(LocalDate day) {
        Vocabulary vocabulary = readVocabulary.all();
        return new Model(day, vocabulary.term(TermKind.JOURNEY, JOURNEY).designOn(day).names(), vocabulary.stages(day),
            vocabulary.types(day).stream().filter(type -> type.stage() != null).toList());
    }
}
