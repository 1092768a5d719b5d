package io.itinera.insight.friction.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.friction.boundary.FrictionScore;
import io.itinera.insight.friction.boundary.FrictionScore.Week;
import io.itinera.insight.friction.boundary.FrictionWeights;
import io.itinera.insight.friction.boundary.FrictionWeights.Weight;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.TextStyle;

/** How much friction visits bear, by week, and what each kind weighs in that. */
@Named
@RequestScoped
public class FrictionScoreView {
    /** F is told by so many steps. */
    static final double STEPS = 100;

    @Inject ReadFriction readFriction;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private FrictionScore score;

    public void load() {
        score = readFriction.score(scope.scope());
    }

    public FrictionScore getScore() {
        return score;
    }

    public FrictionWeights getWeights() {
        return score.weights();
    }

    public WeekChart getChart() {
        return WeekChart.ofFigures(score.weeks().stream().map(week -> new WeekChart.Dated(week.first(), week.score().rescaled(0, STEPS))).toList(), fmt);
    }

    /** What no F has, though visits met it. */
    public String getLeftOut() {
        return String.join(", ", score.leftOut().stream().map(kind -> fmt.text("insight.detector." + kind)).toList());
    }

    public boolean isDrawn() {
        return score.weeks().stream().anyMatch(Week::isTold);
    }

    /** F with its interval, or that there are too few. */
    public String told(Week week) {
        Estimate found = week.score().rescaled(0, STEPS);
        return week.isTold() ? fmt.text("insight.kind.share", fmt.decimal(found.value()), fmt.decimal(found.low()), fmt.decimal(found.high())) : fmt.text("insight.score.few");
    }

    /** A weight with its interval where it has one. */
    public String told(Weight weight) {
        Estimate found = weight.estimate();
        if (!weight.isTold()) {
            return fmt.text("insight.score.weight.few");
        }
        return found.low() == null ? hundredths(found.value()) : fmt.text("insight.kind.share", hundredths(found.value()), hundredths(found.low()), hundredths(found.high()));
    }

    /** Until when answers were looked at, how many there were, and what the weights are. */
    public String getSource() {
        FrictionWeights weights = score.weights();
        if (weights.month() == null) {
            return fmt.text("insight.score.waiting");
        }
        String month = weights.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, fmt.getLocale()) + " " + weights.month().getYear();
        return fmt.text(weights.isFitted() ? "insight.score.fitted" : "insight.score.supposed", month, fmt.count(weights.answers()), fmt.count(weights.hospitals()),
            fmt.count(FrictionWeights.FEWEST), fmt.count(FrictionWeights.FEWEST_HOSPITALS), weights.ridge() == null ? "" : fmt.decimal(weights.ridge()));
    }

    private String hundredths(double figure) {
        return String.format(fmt.getLocale(), "%.2f", figure);
    }
}
