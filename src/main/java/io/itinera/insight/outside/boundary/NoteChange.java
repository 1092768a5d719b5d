package io.itinera.insight.outside.boundary;

import java.time.Instant;

/**
 * How a note went into figures until it was corrected or withdrawn; its words are gone.
 *
 * @param hospital its name
 * @param basis    {@code SAID}, {@code OBSERVED} or {@code INTERPRETED}
 */
public record NoteChange(String hospital, String touchpoint, String basis, int valence, String confidence, boolean withdrawn, Instant at) {
}
