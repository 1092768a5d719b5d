package io.itinera.insight.satisfaction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.MeanInterval;
import io.itinera.insight.statistics.control.Moments;
import io.itinera.insight.statistics.control.NpsInterval;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.insight.satisfaction.boundary.Marks;
import io.itinera.insight.satisfaction.boundary.Scores;

/** Adds up answers, many alike at a time, and says what they amount to. */
public final class Tally {
    static final int EASY = 5;
    static final int SATISFIED = 4;
    static final int PROMOTES = 9;
    static final int DETRACTS = 6;
    private static final int EASIEST = 7;
    private static final int MOST_SATISFIED = 5;
    private static final int MOST_WILLING = 10;
    private static final double FULL = 100;

    private Moments efforts = Moments.NONE;
    private Moments trs = Moments.NONE;
    private Moments felt = Moments.NONE;
    private long easy;
    private long satisfactions;
    private long satisfied;
    private long promoters;
    private long passives;
    private long detractors;
    private long below;
    private long met;
    private long exceeded;

    /** So many people gave this same answer. @param expectation null when they left it out */
    public Tally add(Marks given, String expectation, long times) {
        if (given.effort() != null) {
            efforts = efforts.add(given.effort(), times);
            easy += given.effort() >= EASY ? times : 0;
            felt = felt.add((given.effort() - 1) * FULL / (EASIEST - 1), times);
        }
        if (given.satisfaction() != null) {
            satisfactions += times;
            satisfied += given.satisfaction() >= SATISFIED ? times : 0;
            felt = felt.add((given.satisfaction() - 1) * FULL / (MOST_SATISFIED - 1), times);
        }
        if (given.recommendation() != null) {
            recommend(given.recommendation(), times);
        }
        if (given.trs() != null) {
            trs = trs.add(given.trsScore(), times);
            felt = felt.add(given.trsScore(), times);
        }
        if (expectation != null) {
            below += expectation.equals("BELOW") ? times : 0;
            met += expectation.equals("MET") ? times : 0;
            exceeded += expectation.equals("EXCEEDED") ? times : 0;
        }
        return this;
    }

    private void recommend(int willing, long times) {
        promoters += willing >= PROMOTES ? times : 0;
        detractors += willing <= DETRACTS ? times : 0;
        passives += willing > DETRACTS && willing < PROMOTES ? times : 0;
        felt = felt.add(willing * FULL / MOST_WILLING, times);
    }

    public Scores scores() {
        return new Scores(ces(), Wilson.share(easy, efforts.n()), Wilson.share(satisfied, satisfactions),
            NpsInterval.score(promoters, passives, detractors), MeanInterval.mean(trs, 0, FULL), MeanInterval.mean(felt, 0, FULL), below, met, exceeded);
    }

    public Estimate ces() {
        return MeanInterval.mean(efforts, 1, EASIEST);
    }

    /** What one answer adds to the score that is the mean of them. */
    public static double worth(Marks marks) {
        if (marks.effort() != null) {
            return marks.effort();
        }
        if (marks.satisfaction() != null) {
            return marks.satisfaction() >= SATISFIED ? 1 : 0;
        }
        if (marks.recommendation() != null) {
            return marks.recommendation() >= PROMOTES ? 100 : marks.recommendation() <= DETRACTS ? -100 : 0;
        }
        return marks.trsScore() == null ? 0 : marks.trsScore();
    }
}
