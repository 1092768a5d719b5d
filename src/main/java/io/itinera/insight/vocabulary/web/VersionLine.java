package io.itinera.insight.vocabulary.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version as its term's history tells it.
 *
 * @param validFrom null for what the portal came with
 * @param state     {@code CURRENT}, {@code PLANNED}, {@code PAST}, or {@code REPLACED} by another of the same day
 * @param changes   one sentence each
 */
public record VersionLine(LocalDate validFrom, String state, Instant writtenAt, String writtenAs, List<String> changes) {
}
