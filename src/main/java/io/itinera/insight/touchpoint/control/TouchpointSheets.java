package io.itinera.insight.touchpoint.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.control.Sentences;
import io.itinera.insight.friction.control.FrictionByType;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.map.boundary.Weeks;
import io.itinera.insight.map.control.Annotations;
import io.itinera.insight.map.control.MapDrawing;
import io.itinera.insight.map.control.WeekFigures;
import io.itinera.insight.outside.control.Observations;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.SaidRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet.FrictionAt;
import io.itinera.journey.boundary.Follow;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.journey.boundary.Vocabulary;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers all about one type of touchpoint. What the map tells of it is read as the map reads it, so that both say the same. */
@ApplicationScoped
public class TouchpointSheets {
    private static final int WEEKS = 12;
    private static final int SAID = 10;
    private static final int NAME_LENGTH = 8;

    @Inject MapDrawing drawing;
    @Inject WeekFigures weekFigures;
    @Inject Neighbourhood neighbourhood;
    @Inject FrictionByType frictions;
    @Inject Answers answers;
    @Inject Empathy empathy;
    @Inject Endings endings;
    @Inject Pseudonyms pseudonyms;
    @Inject Annotations annotations;
    @Inject Observations observations;
    @Inject ReadTouchpoints touchpoints;
    @Inject ReadVocabulary readVocabulary;

    /** @param day whose stages and names are used @param segment whose notes stand beside the weeks; null for all */
    public record Wanted(String type, LocalDate day, String segment, Locale locale) {
    }

    /** @param follows what followed what in the cases of all orders of a period; asked only where all are chosen */
    public TouchpointSheet sheet(Wanted wanted, Extent extent, Function<Extent, List<Follow>> follows) {
        String code = wanted.type();
        LocalDate day = wanted.day();
        Vocabulary vocabulary = readVocabulary.all();
        List<TouchpointTypeRow> all = vocabulary.types(day);
        TouchpointTypeRow type = all.stream().filter(one -> one.code().equals(code) && one.stage() != null).findFirst().orElseThrow(NoSuchRecord::new);
        JourneyMap map = drawing.draw(extent, day);
        StageFigures stage = map.stages().stream().filter(one -> one.code().equals(type.stage())).findFirst().orElseThrow();
        TouchpointFigures figures = stage.touchpoints().stream().filter(one -> one.type().equals(code)).findFirst().orElseThrow();
        Gathered gathered = new Gathered(code, figures, neighbourhood.around(code, extent), endings.reasons(code, extent, sentences(all, wanted.locale())::reason),
            said(answers.remarksAt(code, extent)), answers.behind(code, extent),
            observations.about(code, extent), observations.valued(code, extent));
        boolean isEverybody = extent.accounts() == null && extent.persona() == null;
        return new TouchpointSheet(extent.period(), type, stage.names(), vocabulary.term(TermKind.TOUCHPOINT, code).designOn(day).text(),
            endings.channels(code, extent), figures, map.timesSince(), figures.volume().share(),
            weeks(type, extent, wanted.segment()), neighbourhood.surroundings(gathered, extent, stages(all), isEverybody ? follows.apply(extent) : null), gathered.reasons(),
            frictions.of(extent).getOrDefault(code, List.of()).stream().map(one -> new FrictionAt(one.kind(), one.count(), one.hospitals())).toList(),
            gathered.said().stream().limit(SAID).toList(), gathered.notes(), empathy.map(gathered, extent), all);
    }

    private Sentences sentences(List<TouchpointTypeRow> all, Locale locale) {
        return new Sentences(locale, all.stream().collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale))), touchpoints.personas(), null);
    }

    private static Map<String, String> stages(List<TouchpointTypeRow> all) {
        return all.stream().filter(one -> one.stage() != null).collect(Collectors.toMap(TouchpointTypeRow::code, TouchpointTypeRow::stage));
    }

    private Weeks weeks(TouchpointTypeRow type, Extent extent, String segment) {
        LocalDate last = extent.period().lastDay();
        Period twelve = Period.between(last.plusDays(1).minusWeeks(WEEKS), last);
        return weekFigures.weeks(extent.in(twelve), List.of(type), annotations.of(twelve, segment));
    }

    private List<SaidRow> said(List<AnswerRow> remarks) {
        KeyedNames names = pseudonyms.names();
        return remarks.stream().map(answer -> new SaidRow(answer, names.of(answer.pseudonym()).toString().substring(0, NAME_LENGTH))).toList();
    }
}
