package io.itinera.insight.clients.boundary;

import java.util.Locale;

/**
 * What of a timeline is wanted, and in which language. Null for whatever does not matter.
 *
 * @param upTo the id of the newest step wanted
 */
public record TimelineChoice(String stage, String outcome, Long upTo, int size, Locale locale) {
}
