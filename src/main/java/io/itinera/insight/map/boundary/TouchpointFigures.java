package io.itinera.insight.map.boundary;

import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.boundary.Scores;
import java.util.List;

/**
 * One type of touchpoint on the map.
 *
 * @param medianMs how long it took in the middle case, in milliseconds; null where nothing is known
 * @param isDwell  the median is the time until the next touchpoint of the visit, because a page has no duration
 * @param timed    how many touchpoints the median is of
 * @param remarks  the newest of the period
 */
public record TouchpointFigures(String type, Volume volume, Double medianMs, boolean isDwell, long timed, Scores scores,
                                List<AnswerRow> remarks) {
}
