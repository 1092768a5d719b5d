package io.itinera.insight.satisfaction.boundary;

/** When something is asked. @param letterAfter days; null for never by letter */
public record OccasionRow(String code, String instrument, String cue, Integer letterAfter, boolean on) {
}
