package io.itinera.journey.boundary;

import java.time.Instant;

/**
 * How long one kind of thing is kept.
 *
 * @param ranAt   when it was last cleared of what is older; null for never
 * @param cleared how much that was
 */
public record RetentionRow(String code, int keepDays, Instant ranAt, long cleared) {
}
