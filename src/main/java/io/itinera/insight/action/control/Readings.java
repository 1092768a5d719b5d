package io.itinera.insight.action.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.ActionState;
import io.itinera.insight.boundary.ChangeRow;
import io.itinera.insight.action.boundary.Doubt;
import io.itinera.insight.action.boundary.EffectRow;
import io.itinera.insight.action.boundary.Verdict;
import io.itinera.insight.action.entity.Action;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.DetectableChange;
import io.itinera.insight.statistics.control.DifferenceInDifferences;
import io.itinera.insight.statistics.control.Effect;
import io.itinera.insight.statistics.control.LocationShift;
import io.itinera.insight.statistics.control.Newcombe;
import io.itinera.insight.statistics.control.Panel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what the weeks of an action show: in between only the weeks themselves, at the end once and for good. */
@ApplicationScoped
public class Readings {
    private static final int SCALE = 6;

    @Inject ActionFigures figures;
    @Inject ActionCells cells;
    @Inject Actions actions;
    @Inject FindAccounts findAccounts;
    @Inject Clock clock;

    /** Reads an action whose weeks are over. */
    public void read(Action action) {
        ActionPlan plan = Actions.plan(action);
        Panel panel = figures.panel(wanted(plan, plan.weeksAfter()));
        Judgement judgement = Judgement.of(panel, plan.measure(), action.id());
        Instant now = clock.instant();
        cells.keep(action.id(), panel, now);
        Effect change = judgement.change();
        action.read(new Action.Reading(judgement.verdict().name(), judgement.doubt() == null ? null : judgement.doubt().name(),
            change.isKnown() ? decimal(change.value()) : null, change.isBounded() ? decimal(change.low()) : null,
            change.isBounded() ? decimal(change.high()) : null), now);
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** What can be shown of an action now; null before anything can. */
    public EffectRow show(Action action) {
        ActionPlan plan = Actions.plan(action);
        ActionState state = actions.state(action);
        if (state == ActionState.READ) {
            Panel kept = cells.kept(action.id(), wanted(plan, plan.weeksAfter()));
            return kept == null ? verdictAlone(action.reading()) : full(action, plan, kept);
        }
        if (state != ActionState.RUNNING && state != ActionState.OVER) {
            return null;
        }
        long gone = ChronoUnit.WEEKS.between(plan.startsOn(), actions.today()) - plan.measure().weeksToWait();
        int weeks = (int) Math.max(0, Math.min(plan.weeksAfter(), gone));
        Panel panel = figures.panel(wanted(plan, weeks));
        return new EffectRow(null, null, null, null, null, null, null, List.of(), panel.count(true), panel.count(false), weeks(plan, panel));
    }

    private static ActionFigures.Wanted wanted(ActionPlan plan, int weeksAfter) {
        return new ActionFigures.Wanted(plan.measure(), plan.subject(), new Weeks(plan.startsOn(), plan.weeksBefore(), weeksAfter), plan.getting(), plan.compared());
    }

    private static EffectRow verdictAlone(Action.Reading reading) {
        return new EffectRow(Verdict.valueOf(reading.verdict()), reading.doubt() == null ? null : Doubt.valueOf(reading.doubt()), stored(reading), null, null,
            null, null, List.of(), 0, 0, List.of());
    }

    /** The change as it was read; null where it could not be reckoned. */
    public static ChangeRow stored(Action.Reading reading) {
        return reading.change() == null ? null : new ChangeRow(number(reading.change()), number(reading.low()), number(reading.high()), null, false);
    }

    private static Double number(BigDecimal stored) {
        return stored == null ? null : stored.doubleValue();
    }

    /** The verdict is the one that was read; the rest is reckoned again from the weeks that were kept with it. */
    private EffectRow full(Action action, ActionPlan plan, Panel panel) {
        Judgement judgement = Judgement.of(panel, plan.measure(), action.id());
        DifferenceInDifferences apart = judgement.apart();
        Panel telling = apart == null ? panel.telling() : apart.telling();
        Action.Reading read = action.reading();
        return new EffectRow(Verdict.valueOf(read.verdict()), read.doubt() == null ? null : Doubt.valueOf(read.doubt()), row(judgement.change()),
            apart == null ? null : row(apart.drift()), row(judgement.placebo()), DetectableChange.of(judgement.change()), plain(plan, telling),
            apart == null ? List.of() : leftOut(apart), telling.count(true), telling.count(false), weeks(plan, panel));
    }

    private static ChangeRow row(Effect effect) {
        return !effect.isKnown() ? null : new ChangeRow(effect.value(), effect.isBounded() ? effect.low() : null,
            effect.isBounded() ? effect.high() : null, effect.pValue(), effect.byLot());
    }

    /** Of shares their difference, of effort the shift of the answers. */
    private Estimate plain(ActionPlan plan, Panel panel) {
        if (!plan.measure().isShare()) {
            ActionFigures.Wanted wanted = wanted(plan, plan.weeksAfter());
            LocationShift shift = LocationShift.of(figures.efforts(wanted, true), figures.efforts(wanted, false));
            return shift == null ? null : shift.shift();
        }
        return Newcombe.difference((long) panel.total(true, panel.start(), panel.periods()), (long) panel.weight(true, panel.start(), panel.periods()),
            (long) panel.total(true, 0, panel.start()), (long) panel.weight(true, 0, panel.start()));
    }

    private List<EffectRow.LeftOut> leftOut(DifferenceInDifferences apart) {
        Map<Long, String> names = findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::name));
        return apart.leftOut().stream().map(one -> new EffectRow.LeftOut(names.getOrDefault(one.id(), String.valueOf(one.id())), one.value()))
            .sorted(Comparator.comparing(one -> -Math.abs(one.change() - apart.effect().value()))).toList();
    }

    private static List<EffectRow.Week> weeks(ActionPlan plan, Panel panel) {
        List<EffectRow.Week> weeks = new ArrayList<>();
        for (int week = 0; week < panel.periods(); week++) {
            int number = week - panel.start();
            weeks.add(new EffectRow.Week(number, plan.startsOn().plusWeeks(number), mean(panel, true, week), (long) panel.weight(true, week, week + 1),
                mean(panel, false, week), (long) panel.weight(false, week, week + 1)));
        }
        return weeks;
    }

    private static Double mean(Panel panel, boolean getting, int week) {
        return panel.weight(getting, week, week + 1) > 0 ? panel.mean(getting, week) : null;
    }
}
