package io.itinera.insight.statistics.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * By how much more what is measured changed where something was done than where it was not, with the checks without which nobody should believe it.
 * Each hospital is compared with itself before, each week with the same week elsewhere.
 *
 * @param effect    the change
 * @param drift     by how much more a week the one group moved already before: should be none
 * @param placebo   the change at a start that never was, in the middle of the weeks before: should be none
 * @param leftOut   the change without each hospital in turn
 * @param telling   the hospitals and weeks that it comes from
 */
public record DifferenceInDifferences(Effect effect, Effect drift, Effect placebo, List<LeftOut> leftOut, Panel telling) {
    /** Fewer hospitals than this make clustered errors too small. */
    static final int ENOUGH_CLUSTERS = 40;
    /** A trend, and a placebo, need as many weeks as this. */
    private static final int FEWEST_WEEKS = 4;

    /** The change without one hospital. */
    public record LeftOut(long id, double value) {
    }

    /** @param seed of the draws among other ways to divide the hospitals */
    public static DifferenceInDifferences of(Panel panel, long seed) {
        Panel telling = panel.telling();
        Panel past = telling.before(telling.start() / 2);
        boolean hasPast = Math.min(telling.weeksBefore(true), telling.weeksBefore(false)) >= FEWEST_WEEKS;
        double middle = (past.periods() - 1) / 2.0;
        Effect drift = hasPast ? effect(past, week -> week - middle, seed) : Effect.NONE;
        Effect placebo = hasPast ? change(past.telling(), seed) : Effect.NONE;
        return new DifferenceInDifferences(change(telling, seed), drift, placebo, leftOut(telling), telling);
    }

    /** The change alone, without its checks. */
    static Effect change(Panel telling, long seed) {
        return effect(telling, step(telling), seed);
    }

    private static IntToDoubleFunction step(Panel panel) {
        return week -> week >= panel.start() ? 1 : 0;
    }

    private static Effect effect(Panel panel, IntToDoubleFunction profile, long seed) {
        if (panel.count(true) == 0 || panel.count(false) == 0) {
            return Effect.NONE;
        }
        FixedEffects regression = new FixedEffects(panel, profile);
        if (!regression.isDetermined()) {
            return Effect.NONE;
        }
        return panel.units().size() >= ENOUGH_CLUSTERS ? regression.clustered() : new Redivision(regression, seed).effect(regression.standardError());
    }

    private static List<LeftOut> leftOut(Panel panel) {
        List<LeftOut> all = new ArrayList<>();
        for (Panel.Unit unit : panel.units()) {
            Panel rest = panel.without(unit.id());
            if (rest.count(true) > 0 && rest.count(false) > 0) {
                FixedEffects regression = new FixedEffects(rest, step(panel));
                if (regression.isDetermined()) {
                    all.add(new LeftOut(unit.id(), regression.coefficient()));
                }
            }
        }
        return all;
    }

    /** Whether it points the same way, whichever hospital is left out. */
    public boolean restsOnMany() {
        return !leftOut.isEmpty() && leftOut.stream().allMatch(one -> Math.signum(one.value()) == Math.signum(effect.value()));
    }
}
