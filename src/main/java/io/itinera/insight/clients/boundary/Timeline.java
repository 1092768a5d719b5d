package io.itinera.insight.clients.boundary;

import java.util.List;

/**
 * A stretch of a hospital's timeline, newest first.
 *
 * @param older the id from which the next stretch goes on; null at the end
 * @param edge  from when on a live view looks, in milliseconds, and the ids of what it has shown already, comma between
 */
public record Timeline(List<TimelineRow> rows, Long older, String edge) {
    public static final Timeline EMPTY = new Timeline(List.of(), null, "");
}
