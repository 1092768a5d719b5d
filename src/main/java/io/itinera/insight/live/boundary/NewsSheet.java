package io.itinera.insight.live.boundary;

import java.util.List;

/**
 * What has come since somebody began to look.
 *
 * @param newest the newest of them, the last first
 * @param count  of all of them
 * @param whole  whether those are all; there may be more where somebody has looked on for very long
 */
public record NewsSheet(List<NewsRow> newest, long count, boolean whole) {
    /** So many are shown one by one. */
    public static final int SHOWN = 8;
}
