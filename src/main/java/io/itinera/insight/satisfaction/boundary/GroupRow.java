package io.itinera.insight.satisfaction.boundary;

import io.itinera.insight.boundary.Estimate;

/**
 * What people did in ninety days, by whether they answered: means for each person who used the portal, with Student's t interval.
 *
 * @param group {@code ANSWERED}, {@code SILENT} or {@code HELD_OUT}
 */
public record GroupRow(String group, long people, Estimate orders, Estimate friction, Estimate visits) {
}
