package io.itinera.insight.clients.boundary;

import java.util.List;

/**
 * What was recorded while a stretch of a timeline lay open, newest first.
 *
 * @param whole whether that is all; otherwise only reading anew tells the rest
 */
public record Meanwhile(List<TimelineRow> rows, boolean whole) {
    public static final Meanwhile NOTHING = new Meanwhile(List.of(), true);
}
