package io.itinera.insight.money.control;

import io.itinera.insight.money.boundary.Obstacle;
import io.itinera.insight.money.boundary.Outcome;
import io.itinera.insight.money.boundary.Told;
import io.itinera.insight.statistics.control.Effect;
import io.itinera.insight.statistics.control.EventStudy;
import io.itinera.insight.statistics.control.Histories;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What may be said of an event study. A change is only called one where it is beyond chance although it is one of five outcomes that are looked at (Bonferroni); the checks are asked at 5 %
 * each, because there it is the failure that matters.
 *
 * @param obstacles the gravest first; none exactly where it may be said that a change followed
 * @param checks    of each check that could be made, whether it was passed
 */
record Judgement(Told told, List<Obstacle> obstacles, Map<Obstacle, Boolean> checks) {
    /** About fewer hospitals than this nothing is shown. */
    static final int FEWEST = 5;
    static final double LEVEL = 0.05 / Outcome.values().length;
    private static final double CHECKED = 0.05;
    /** A larger part of the change than this must not be what the drift before makes of it. */
    private static final double MOST_CARRIED = 0.4;

    static Judgement of(Histories histories, EventStudy study) {
        Map<Obstacle, Boolean> checks = checks(study);
        Obstacle unable = unable(histories, study);
        if (unable != null) {
            return new Judgement(Told.CANNOT_TELL, List.of(unable), checks);
        }
        List<Obstacle> failed = checks.entrySet().stream().filter(check -> !check.getValue()).map(Map.Entry::getKey).toList();
        return new Judgement(!isBeyondChance(study) ? Told.CANNOT_TELL : failed.isEmpty() ? Told.FOLLOWED : Told.ASSOCIATED, failed, checks);
    }

    private static Obstacle unable(Histories histories, EventStudy study) {
        if (histories.months() < EventStudy.FEWEST_MONTHS) {
            return Obstacle.FEW_MONTHS;
        }
        if (study.struck() < FEWEST || study.compared() < FEWEST) {
            return Obstacle.FEW_HOSPITALS;
        }
        if (!histories.varies()) {
            return Obstacle.NO_VARIATION;
        }
        return study.effect().isBounded() ? null : Obstacle.UNBOUNDED;
    }

    static boolean isBeyondChance(EventStudy study) {
        return study.effect().isBounded() && study.effect().pValue() <= LEVEL;
    }

    /** Of a change that may be chance, nobody asks what else it may be. */
    private static Map<Obstacle, Boolean> checks(EventStudy study) {
        Map<Obstacle, Boolean> checks = new EnumMap<>(Obstacle.class);
        if (study.effect().isBounded()) {
            checks.put(Obstacle.WITHIN_CHANCE, isBeyondChance(study));
        }
        check(checks, Obstacle.DRIFT, study.drift());
        check(checks, Obstacle.PLACEBO, study.placebo());
        if (isBeyondChance(study)) {
            checks.put(Obstacle.CARRIED, study.carried() / study.effect().value() <= MOST_CARRIED);
            checks.put(Obstacle.ONE_HOSPITAL, study.restsOnMany());
        }
        return checks;
    }

    private static void check(Map<Obstacle, Boolean> checks, Obstacle obstacle, Effect effect) {
        if (effect.pValue() < CHECKED || effect.isBounded()) {
            checks.put(obstacle, effect.pValue() >= CHECKED);
        }
    }
}
