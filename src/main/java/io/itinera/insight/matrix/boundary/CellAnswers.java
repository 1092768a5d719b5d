package io.itinera.insight.matrix.boundary;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * What one cell is made of.
 *
 * @param marks  how often each was given, by its worth in the score
 * @param newest the newest answers
 */
public record CellAnswers(MatrixCell cell, SortedMap<Double, Long> marks, List<Line> newest) {
    /**
     * One answer.
     *
     * @param who       a pseudonym, shortened
     * @param remark    null for none
     * @param contactAt when the contact was that decides its channel; null for the portal alone
     */
    public record Line(double mark, String expectation, String remark, long account, String who, Instant answeredAt, Instant contactAt) {
    }
}
