package io.itinera.insight.clients.boundary;

import java.util.Locale;

/** What of a timeline is wanted, and in which language. Null for whatever does not matter. */
public record TimelineChoice(String stage, String outcome, Long before, int size, Locale locale) {
}
