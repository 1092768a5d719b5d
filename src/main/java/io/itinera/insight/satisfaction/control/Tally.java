package io.itinera.insight.satisfaction.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.control.MeanInterval;
import io.itinera.insight.control.Wilson;
import io.itinera.insight.satisfaction.boundary.Scores;

/** Adds up answers, many alike at a time, and says what they amount to. */
public final class Tally {
    private static final int EASY = 5;
    private static final int EASIEST = 7;
    private static final int SATISFIED = 4;
    private static final int MOST_SATISFIED = 5;
    private static final double FULL = 100;

    private long efforts;
    private double effortSum;
    private double effortSquares;
    private long easy;
    private long satisfactions;
    private long satisfied;
    private long felt;
    private double feltSum;
    private double feltSquares;
    private long below;
    private long met;
    private long exceeded;

    /** So many people gave this same answer; null for what they were not asked or left out. */
    public Tally add(Integer effort, Integer satisfaction, String expectation, long times) {
        if (effort != null) {
            efforts += times;
            effortSum += (double) effort * times;
            effortSquares += (double) effort * effort * times;
            easy += effort >= EASY ? times : 0;
            feel((effort - 1) * FULL / (EASIEST - 1), times);
        }
        if (satisfaction != null) {
            satisfactions += times;
            satisfied += satisfaction >= SATISFIED ? times : 0;
            feel((satisfaction - 1) * FULL / (MOST_SATISFIED - 1), times);
        }
        if (expectation != null) {
            below += expectation.equals("BELOW") ? times : 0;
            met += expectation.equals("MET") ? times : 0;
            exceeded += expectation.equals("EXCEEDED") ? times : 0;
        }
        return this;
    }

    private void feel(double score, long times) {
        felt += times;
        feltSum += score * times;
        feltSquares += score * score * times;
    }

    public Scores scores() {
        return new Scores(ces(), Wilson.share(easy, efforts), Wilson.share(satisfied, satisfactions),
            MeanInterval.mean(felt, feltSum, feltSquares, 0, FULL), below, met, exceeded);
    }

    public Estimate ces() {
        return MeanInterval.mean(efforts, effortSum, effortSquares, 1, EASIEST);
    }
}
