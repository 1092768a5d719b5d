package io.itinera.insight.money.control;

import io.itinera.insight.money.boundary.Obstacle;
import io.itinera.insight.money.boundary.Outcome;
import io.itinera.insight.money.boundary.Told;
import io.itinera.insight.statistics.control.EventStudy;
import io.itinera.insight.statistics.control.Histories;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be said of an event study. A change is only called one where it is beyond chance although it is one of five outcomes that are looked at (Bonferroni); the checks are asked at 5 %
 * each, because there it is the failure that matters.
 *
 * @param obstacles the gravest first; none exactly where it may be said that a change followed
 */
record Judgement(Told told, List<Obstacle> obstacles) {
    /** About fewer hospitals than this nothing is shown. */
    static final int FEWEST = 5;
    static final double LEVEL = 0.05 / Outcome.values().length;
    private static final double CHECKED = 0.05;
    /** A larger part of the change than this must not be what the drift before makes of it. */
    private static final double MOST_CARRIED = 0.5;

    static Judgement of(Histories histories, EventStudy study) {
        Obstacle unable = unable(histories, study);
        if (unable != null) {
            return new Judgement(Told.CANNOT_TELL, List.of(unable));
        }
        List<Obstacle> failed = failed(study);
        if (!isBeyondChance(study)) {
            failed.add(0, Obstacle.WITHIN_CHANCE);
            return new Judgement(Told.CANNOT_TELL, failed);
        }
        return new Judgement(failed.isEmpty() ? Told.FOLLOWED : Told.ASSOCIATED, failed);
    }

    private static Obstacle unable(Histories histories, EventStudy study) {
        if (histories.months() < EventStudy.FEWEST_BEFORE + EventStudy.AFTER) {
            return Obstacle.FEW_MONTHS;
        }
        if (study.struck() < FEWEST || study.compared() < FEWEST) {
            return Obstacle.FEW_HOSPITALS;
        }
        if (!histories.varies()) {
            return Obstacle.NO_VARIATION;
        }
        return study.effect().isBounded() ? null : Obstacle.FEW_HOSPITALS;
    }

    static boolean isBeyondChance(EventStudy study) {
        return study.effect().pValue() <= LEVEL;
    }

    /** Of a change that may be chance, nobody asks what else it may be. */
    private static List<Obstacle> failed(EventStudy study) {
        List<Obstacle> failed = new ArrayList<>();
        if (study.drift().pValue() < CHECKED) {
            failed.add(Obstacle.DRIFT);
        }
        if (study.placebo().pValue() < CHECKED) {
            failed.add(Obstacle.PLACEBO);
        }
        if (isBeyondChance(study) && study.carried() / study.effect().value() > MOST_CARRIED) {
            failed.add(Obstacle.CARRIED);
        }
        if (isBeyondChance(study) && !study.restsOnMany()) {
            failed.add(Obstacle.ONE_HOSPITAL);
        }
        return failed;
    }
}
