package io.itinera.insight.matrix.boundary;

import io.itinera.insight.boundary.Period;
import io.itinera.journey.boundary.Design;
import java.util.List;
import java.util.Map;

/**
 * What people answered, by content and channel.
 *
 * @param channels those that have answers, the portal alone first
 * @param without  channels without any
 * @param sheets   of all hospitals, then of each segment; of the segment alone that was asked for
 * @param contents how contents are called and what they should tell, by code
 */
public record ContentMatrix(Period period, Score score, List<String> channels, List<String> without, List<MatrixSheet> sheets, Map<String, Design> contents) {
}
