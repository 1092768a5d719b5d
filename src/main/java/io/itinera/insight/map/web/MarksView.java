package io.itinera.insight.map.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.map.boundary.Freshness;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.boundary.PainPoint.Mark;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** What the figures mark on the map: where it hurts, and what moves how people feel. */
@Named
@RequestScoped
public class MarksView {
    @Inject ReadJourneyMap readMap;
    @Inject DifferenceView differences;
    @Inject Fmt fmt;
    private List<PainPoint> pains;
    private MomentsOfTruth truth;
    private Freshness freshness;

    void load(MapChoice choice) {
        pains = readMap.painPoints(choice);
        truth = readMap.momentsOfTruth(choice);
        freshness = readMap.freshness(choice);
    }

    public Freshness getFreshness() {
        return freshness;
    }

    public List<PainPoint> getPains() {
        return pains;
    }

    public MomentsOfTruth getTruth() {
        return truth;
    }

    /** Why it is a pain point, with the figures. */
    public String sentence(Mark mark) {
        Measure measure = switch (mark.why()) {
            case EFFORT -> Measure.EFFORT;
            case SATISFACTION -> Measure.SATISFACTION;
            case FELL, MOST_FRICTION -> Measure.COMPLETION;
        };
        DifferenceView.Cell cell = differences.cell(measure, mark.difference());
        return fmt.text("insight.pain." + mark.why(), cell.one(), cell.other(), cell.text(), mark.times());
    }

    /** The reasons of a type, one after the other; empty for one that does not hurt. */
    public List<String> reasons(String type) {
        return pains.stream().filter(point -> point.type().equals(type)).flatMap(point -> point.marks().stream()).map(this::sentence).toList();
    }

    /** What moves people at a stage, beyond chance. */
    public List<Driver> truths(String stage) {
        return truth.truths().stream().filter(driver -> Objects.equals(driver.stage(), stage)).toList();
    }

    /** By how many points, with its sign and its interval. */
    public String points(Driver driver) {
        Estimate effect = driver.effect();
        return effect.low() == null ? differences.signed(effect.value())
            : fmt.text("insight.compare.points", differences.signed(effect.value()), differences.signed(effect.low()), differences.signed(effect.high()));
    }

    /** Of what all drivers explain, with its interval. */
    public String weight(Driver driver) {
        Estimate weight = driver.weight();
        return weight.low() == null ? fmt.share(weight.value())
            : fmt.text("insight.truth.weight", fmt.share(weight.value()), fmt.share(weight.low()), fmt.share(weight.high()));
    }
}
