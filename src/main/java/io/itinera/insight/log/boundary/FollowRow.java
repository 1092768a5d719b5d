package io.itinera.insight.log.boundary;

/**
 * How often one type of touchpoint directly followed another within a case, and in how many cases.
 *
 * @param to null where the case ended with the first
 */
public record FollowRow(String from, String to, long count, long cases) {
}
