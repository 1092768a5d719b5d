package io.itinera.journey.boundary;

import java.time.Instant;

/**
 * Between which moments browsers told signals of a type without a break, and what they told is still kept.
 *
 * @param from inclusive
 * @param to   exclusive; null while they still tell
 */
public record SignalStretch(Instant from, Instant to) {
}
