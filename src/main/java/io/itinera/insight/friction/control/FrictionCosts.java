package io.itinera.insight.friction.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.friction.boundary.CostAssumptions;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.boundary.TimeLost;
import io.itinera.insight.friction.control.Detection.Met;
import io.itinera.insight.friction.control.VisitScores.Scored;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each kind of friction cost in a period, in time, in orders and in the effort that people rate afterwards, and how much of all of it visits bore. The log is passed once for all kinds and what was measured is remembered for some
 * minutes, because that is the dearest reading of the report and no single touchpoint changes it; what is supposed is read afresh.
 */
@ApplicationScoped
public class FrictionCosts implements Forgetful {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int QUESTIONS = 64;

    @Inject Detectors detectors;
    @Inject Detection detection;
    @Inject ThresholdBook thresholds;
    @Inject TimesLost times;
    @Inject Reorders reorders;
    @Inject Answers answers;
    @Inject EffortsAfter efforts;
    @Inject VisitScores scores;
    @Inject Assumptions assumptions;
    @Inject Clock clock;
    private ShortMemory<Question, Measured> known;

    private record Question(Extent extent, Thresholds thresholds) {
    }

    private record Measured(Map<String, TimeLost> times, Map<String, Reordering> reorderings, BigDecimal meanOrder, Map<String, MatchedMeans> efforts, Scored scored) {
    }

    @PostConstruct
    void begin() {
        known = new ShortMemory<>(clock, LONGEST, QUESTIONS);
    }

    @Override
    public void forgetAll() {
        known.clear();
    }

    /** By kind, for all of them. */
    public Map<String, FrictionCost> all(Extent extent) {
        Measured measured = known(extent);
        Map<String, Long> counts = detection.find(extent).met().stream().filter(Met::isCurrent)
            .collect(Collectors.groupingBy(Met::detector, Collectors.summingLong(Met::count)));
        Map<String, CostAssumptions> assumed = assumptions.all();
        return detectors.codes().stream().collect(Collectors.toMap(Function.identity(), kind -> new FrictionCost(kind, counts.getOrDefault(kind, 0L),
            measured.times().getOrDefault(kind, TimeLost.UNKNOWN), assumed.get(kind),
            measured.reorderings().getOrDefault(kind, Reordering.UNKNOWN), measured.meanOrder(), detectors.get(kind).isToldByTheEnd(),
            measured.efforts().get(kind))));
    }

    /** How much friction visits bore; of the same reading. */
    public FrictionScore score(Extent extent) {
        return known(extent).scored().score();
    }

    /** The same of each visit of the newest touchpoints of any kind. */
    Map<UUID, Double> visitScores(Extent extent) {
        return known(extent).scored().visits();
    }

    private Measured known(Extent extent) {
        return known.get(new Question(extent, thresholds.now()), asked -> measured(extent));
    }

    private Measured measured(Extent extent) {
        List<AnswerRow> given = answers.efforts(extent);
        Touched touched = detection.touched(extent, given.stream().map(AnswerRow::pseudonym).collect(Collectors.toSet()));
        return new Measured(times.all(touched, extent), reorders.all(touched, extent), reorders.meanOrder(extent), efforts.all(touched, given),
            scores.of(touched, extent));
    }
}
