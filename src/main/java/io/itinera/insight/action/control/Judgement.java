package io.itinera.insight.action.control;

import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.Doubt;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.boundary.Verdict;
import io.itinera.insight.statistics.control.DifferenceInDifferences;
import io.itinera.insight.statistics.control.Effect;
import io.itinera.insight.statistics.control.InterruptedSeries;
import io.itinera.insight.statistics.control.Panel;

/**
 * What may be said of the weeks of an action. Whether it can be told is asked before what it tells: a doubt is never outweighed by a large change.
 *
 * @param verdict CANNOT_TELL exactly where there is a doubt
 * @param doubt   null where there is none
 * @param change  the effect on which the verdict rests
 * @param apart   the comparison with other hospitals; null where there are none
 * @param placebo the effect at a start that never was
 */
record Judgement(Verdict verdict, Doubt doubt, Effect change, DifferenceInDifferences apart, Effect placebo) {

    /** @param seed of the draws among other ways to divide the hospitals */
    static Judgement of(Panel panel, Measure measure, long seed) {
        return panel.count(false) > 0 ? compared(panel, measure, seed) : series(panel, measure);
    }

    private static Judgement compared(Panel panel, Measure measure, long seed) {
        DifferenceInDifferences apart = DifferenceInDifferences.of(panel, seed);
        Doubt doubt = doubt(apart);
        return new Judgement(verdict(doubt, apart.effect(), measure), doubt, apart.effect(), apart, apart.placebo());
    }

    private static Doubt doubt(DifferenceInDifferences apart) {
        Panel telling = apart.telling();
        boolean fewWeeks = Math.min(telling.weeksBefore(true), telling.weeksBefore(false)) < ActionPlan.FEWEST_BEFORE
            || Math.min(telling.weeksAfter(true), telling.weeksAfter(false)) < ActionPlan.FEWEST_AFTER;
        if (telling.count(true) == 0 || telling.count(false) == 0) {
            return Doubt.FEW_HOSPITALS;
        }
        if (fewWeeks) {
            return Doubt.FEW_WEEKS;
        }
        if (!telling.varies()) {
            return Doubt.NO_VARIATION;
        }
        if (!apart.effect().isBounded()) {
            return Doubt.FEW_HOSPITALS;
        }
        if (apart.drift().isBeyondChance()) {
            return Doubt.DRIFT;
        }
        if (apart.placebo().isBeyondChance()) {
            return Doubt.PLACEBO;
        }
        return apart.effect().isBeyondChance() && !apart.restsOnMany() ? Doubt.ONE_HOSPITAL : null;
    }

    private static Judgement series(Panel panel, Measure measure) {
        Panel telling = panel.telling();
        Effect step = InterruptedSeries.step(telling);
        Effect placebo = InterruptedSeries.placebo(telling);
        Doubt doubt = !step.isBounded() ? Doubt.FEW_WEEKS : !telling.varies() ? Doubt.NO_VARIATION : placebo.isBeyondChance() ? Doubt.PLACEBO : null;
        return new Judgement(verdict(doubt, step, measure), doubt, step, null, placebo);
    }

    private static Verdict verdict(Doubt doubt, Effect effect, Measure measure) {
        if (doubt != null) {
            return Verdict.CANNOT_TELL;
        }
        if (!effect.isBeyondChance()) {
            return Verdict.NO_CHANGE;
        }
        return measure.isBetter(effect.value()) ? Verdict.WORKED : Verdict.WORSE;
    }
}
