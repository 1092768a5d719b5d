package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * What people said, with its uncertainty.
 *
 * @param ces   mean effort, 1 to 7, 7 is very easy; Student's t interval
 * @param easy  share of efforts 5 to 7; Wilson's interval
 * @param csat  share of satisfactions 4 and 5 of 5; Wilson's interval
 * @param nps   net promoter score, -100 to 100; adjusted Wald interval
 * @param trs   trust, relevance and simplicity, 0 to 100; Student's t interval
 * @param felt  all answers brought to 0 to 100 and averaged; Student's t interval
 * @param below how many found it below what they expected; likewise met and exceeded
 */
public record Scores(Estimate ces, Estimate easy, Estimate csat, Estimate nps, Estimate trs, Estimate felt, long below, long met,
                     long exceeded) {
    public long expectations() {
        return below + met + exceeded;
    }

    /** How many answers there are, whatever was asked. */
    public long n() {
        return felt.n();
    }

    /** The score of one instrument. */
    public Estimate of(String instrument) {
        return switch (instrument) {
            case "CES" -> ces;
            case "CSAT" -> csat;
            case "NPS" -> nps;
            case "TRS" -> trs;
            default -> throw new IllegalArgumentException(instrument);
        };
    }
}
