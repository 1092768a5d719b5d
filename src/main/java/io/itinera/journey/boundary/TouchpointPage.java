package io.itinera.journey.boundary;

import java.util.List;

/** One page of touchpoints, newest first, and how many there are in all. */
public record TouchpointPage(List<TouchpointRow> rows, long total) {
}
