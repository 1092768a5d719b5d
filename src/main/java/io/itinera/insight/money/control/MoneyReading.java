package io.itinera.insight.money.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.ChangeRow;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.money.boundary.BandRow;
import io.itinera.insight.money.boundary.MoneyQuestion;
import io.itinera.insight.money.boundary.MoneyReport;
import io.itinera.insight.money.boundary.MoneyReport.MoneyStep;
import io.itinera.insight.money.boundary.Obstacle;
import io.itinera.insight.money.boundary.Outcome;
import io.itinera.insight.money.boundary.Told;
import io.itinera.insight.statistics.control.DetectableChange;
import io.itinera.insight.statistics.control.Effect;
import io.itinera.insight.statistics.control.EventStudy;
import io.itinera.insight.statistics.control.Histories;
import io.itinera.insight.statistics.control.Histories.Hospital;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what hospitals ordered and what struck them, and says what may be said of it. */
@ApplicationScoped
public class MoneyReading {
    private static final long SEED = 1;

    @Inject MoneyLog log;
    @Inject FindAccounts findAccounts;
    @Inject Spending spending;

    public MoneyReport read(MoneyQuestion question) {
        Months all = log.months(question.months());
        Months followed = all.overBy(log.followedUntil());
        Months months = question.outcome().isFollowed() ? followed : all;
        if (months.count() < EventStudy.FEWEST_MONTHS) {
            return nothing(months, Obstacle.FEW_MONTHS);
        }
        Map<Long, Strikes> strikes = log.strikes(new MoneyLog.Struck(question.experience(), question.kind(), all));
        Map<Long, Ordered> orders = orders(question, all);
        Histories histories = histories(question, months, orders, strikes);
        EventStudy study = EventStudy.of(histories, SEED);
        return report(question.outcome(), months, histories, study, Bands.of(question, followed, orders, strikes));
    }

    private Map<Long, Ordered> orders(MoneyQuestion question, Months months) {
        Set<Long> wanted = findAccounts.visible().stream().filter(account -> question.segment() == null || question.segment().equals(account.segment())).map(AccountRow::id)
            .collect(Collectors.toSet());
        return log.orders(months).entrySet().stream().filter(one -> wanted.contains(one.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static MoneyReport nothing(Months months, Obstacle obstacle) {
        Period period = months.count() == 0 ? null : months.period();
        return new MoneyReport(period == null ? null : period.firstDay(), period == null ? null : period.lastDay(), Told.CANNOT_TELL,
            List.of(obstacle), Map.of(), null, null, null, null, null, null, null, null, 0, 0, 0, List.of(), List.of());
    }

    private Histories histories(MoneyQuestion question, Months months, Map<Long, Ordered> orders, Map<Long, Strikes> strikes) {
        Map<Long, double[]> values = spending.values(question, months, orders);
        List<Hospital> all = new ArrayList<>();
        values.keySet().stream().sorted().forEach(account -> {
            Strikes its = strikes.getOrDefault(account, Strikes.NONE);
            all.add(new Hospital(account, its.touched(question.times(), ahead(question.outcome())), values.get(account), its.comparable(months.count(), ahead(question.outcome()))));
        });
        return new Histories(months.count(), all, question.outcome().isRelative());
    }

    /** What followed the orders of a month is partly done in the next one, so that a strike touches the month before it, too. */
    private static int ahead(Outcome outcome) {
        return outcome.isFollowed() ? 1 : 0;
    }

    /** Of what would have been nothing anyway no part can be told. */
    private static MoneyReport report(Outcome outcome, Months months, Histories histories, EventStudy study, List<BandRow> bands) {
        Judgement judgement = Judgement.of(histories, study);
        Period period = months.period();
        int early = (int) histories.hospitals().stream().filter(hospital -> hospital.struck() < EventStudy.FEWEST_BEFORE).count();
        boolean few = study.struck() < Judgement.FEWEST || study.compared() < Judgement.FEWEST;
        if (few || outcome.isRelative() && study.expected() <= 0) {
            return new MoneyReport(period.firstDay(), period.lastDay(), Told.CANNOT_TELL, few ? judgement.obstacles() : List.of(Obstacle.NO_VARIATION), Map.of(),
                null, null, null, null, null, null, null, null, study.struck(), study.compared(), early, List.of(), bands);
        }
        double unit = outcome.isRelative() ? study.expected() : 1;
        Effect effect = study.effect();
        Double detectable = DetectableChange.of(effect, Judgement.LEVEL);
        return new MoneyReport(period.firstDay(), period.lastDay(), judgement.told(), judgement.obstacles(), judgement.checks(), row(effect, unit), row(study.drift(), unit),
            row(study.placebo(), unit), Judgement.isBeyondChance(study) ? study.carried() / effect.value() : null, detectable == null ? null : detectable / unit, study.expected(),
            study.lowest() / unit, study.highest() / unit, study.struck(), study.compared(), early, study.steps().stream().map(step -> step(step, ahead(outcome))).toList(), bands);
    }

    private static ChangeRow row(Effect effect, double unit) {
        return !effect.isKnown() ? null : new ChangeRow(effect.value() / unit, effect.isBounded() ? effect.low() / unit : null, effect.isBounded() ? effect.high() / unit : null,
            effect.pValue(), effect.byLot());
    }

    private static MoneyStep step(EventStudy.Step step, int ahead) {
        boolean enough = step.struckN() >= Judgement.FEWEST && step.comparedN() >= Judgement.FEWEST;
        return new MoneyStep(step.number() - ahead, enough ? step.struck() : null, step.struckN(), enough ? step.compared() : null, step.comparedN());
    }
}
