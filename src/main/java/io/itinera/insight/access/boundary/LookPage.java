package io.itinera.insight.access.boundary;

import java.util.List;

/** A page of looks, and how many there are in all. */
public record LookPage(List<LookRow> rows, long total) {
}
