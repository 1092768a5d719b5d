package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * One instrument after one type of touchpoint.
 *
 * @param touchpoint null for the instrument as a whole
 * @param rate       answered, of those of which it is known what became of them; Wilson's interval
 * @param score      CES: mean; CSAT: share of 4 and 5; NPS: net score; TRS: 0 to 100
 * @param weighted   the same score, weighted by the inverse of the probability of answering
 */
public record InstrumentRow(String instrument, String touchpoint, Fate fate, Estimate rate, Estimate score, Weighted weighted,
                            Scores scores) {
    public boolean isShare() {
        return instrument.equals("CSAT");
    }
}
