package io.itinera.journey.boundary;

import java.time.Instant;

/**
 * The counts of a stretch of time were compared with the log itself.
 *
 * @param isNightly    of the whole log, by the portal of its own accord
 * @param to           exclusive
 * @param compared     how many counts were compared
 * @param touchpoints  of how many touchpoints, as they stand in the log
 * @param differences  how many counts were wrong; they have been mended
 */
public record RollupProof(Instant provedAt, boolean isNightly, Instant from, Instant to, long compared, long touchpoints, long differences) {
}
