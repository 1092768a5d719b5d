package io.itinera.insight.friction.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionKind.Place;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.ReadThresholds;
import io.itinera.insight.friction.boundary.Replay;
import io.itinera.insight.friction.boundary.ReplayFriction;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** All about one kind of friction: how it goes, what it sticks to, whom it touches, what it costs, and what happened around it. */
@Named
@RequestScoped
public class FrictionKindView {
    /** About fewer people than this nothing is said. */
    private static final int FEWEST_PEOPLE = 5;
    private static final List<String> DIMENSIONS = List.of("REASON", "FIELD", "PAGE", "PRODUCT", "SEARCH");

    @Inject ReadFrictionKind readKind;
    @Inject ReplayFriction replayFriction;
    @Inject ReadThresholds readThresholds;
    @Inject ThresholdWords words;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private FrictionKind kind;
    private List<String> changes = List.of();
    private Replay replay;
    private String code;
    private Long example;

    /** What it sticks to in one respect. */
    public record Dimension(String code, List<Place> places) {
    }

    public void load() {
        kind = readKind.kind(code, scope.scope(), fmt.getLocale());
        changes = readThresholds.changed(scope.scope()).stream().filter(row -> row.threshold().kind().equals(code)).map(words::change).toList();
        replay = example == null ? null : replayFriction.replay(example, fmt.getLocale());
    }

    /** Which of its thresholds became other figures within the shown days. */
    public List<String> getChanges() {
        return changes;
    }

    public String getDefinition() {
        return words.definition(code);
    }

    /** Since when it can be told, where that is not of all the days shown. */
    public String getKnown() {
        return words.known(kind.row());
    }

    /** From how many times the time lost was measured, with its interval. */
    public String getMeasured() {
        return words.measured(kind.cost().lost());
    }

    /** The share of the period's visits with its interval; nothing of none. */
    public String getOfVisits() {
        Estimate share = kind.row().share();
        return share.value() == null ? "" : fmt.text("insight.kind.ofVisits", fmt.exactShare(share.value()), words.interval(share));
    }

    public FrictionKind getKind() {
        return kind;
    }

    /** Null while no example is replayed. */
    public Replay getReplay() {
        return replay;
    }

    public List<Dimension> getDimensions() {
        return kind == null ? List.of() : DIMENSIONS.stream().flatMap(this::dimension).toList();
    }

    private Stream<Dimension> dimension(String name) {
        List<Place> places = kind.places().stream().filter(place -> place.dimension().equals(name)).toList();
        return places.isEmpty() ? Stream.empty() : Stream.of(new Dimension(name, places));
    }

    public WeekChart getChart() {
        return WeekChart.ofShares(kind.weeks().stream().map(week -> new WeekChart.Dated(week.first(), week.share())).toList(), fmt);
    }

    /** How many people met it, unless they are so few that one might know them. */
    public String getPeople() {
        long people = kind.row().people();
        return people > 0 && people < FEWEST_PEOPLE ? fmt.text("insight.friction.people.few", FEWEST_PEOPLE) : fmt.count(people);
    }

    /** A share with its interval and number. */
    public String share(Estimate share) {
        return share == null || share.value() == null ? "–" : fmt.text("insight.kind.share", fmt.share(share.value()), fmt.share(share.low()), fmt.share(share.high()));
    }

    /** A difference of shares in points of per cent, with its interval. */
    public String points(Estimate difference) {
        return fmt.text("insight.kind.points", fmt.decimal(100 * difference.value()), fmt.decimal(100 * difference.low()), fmt.decimal(100 * difference.high()));
    }

    /** Where the touchpoints that are counted here are listed. */
    public String getTouchpoints() {
        return "/insight/touchpoints?detector=" + code + "&from=" + kind.period().firstDay() + "&to=" + kind.period().lastDay() + scope.getHospitals();
    }

    /** The report over the same days and hospitals. */
    public String getReport() {
        return "/insight/friction?" + scope.getChosen();
    }

    /** How much friction its visit bore. */
    public String score(FrictionKind.Example shown) {
        return shown.score() == null ? "" : fmt.text("insight.kind.examples.score", fmt.decimal(FrictionScoreView.STEPS * shown.score()));
    }

    /** This page over the same days and hospitals, with the example replayed. */
    public String replayOf(long touchpoint) {
        return "?kind=" + code + "&" + scope.getChosen() + "&example=" + touchpoint + "#replay";
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Long getExample() {
        return example;
    }

    public void setExample(Long example) {
        this.example = example;
    }
}
