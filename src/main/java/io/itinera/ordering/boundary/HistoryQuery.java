package io.itinera.ordering.boundary;

import java.time.LocalDate;

/**
 * Which orders somebody looks for.
 *
 * @param status a name of {@code OrderStatus}, {@code OPEN} or {@code LATE}; anything else means all
 * @param text   part of a number, own reference or article; null for any
 * @param from   first day of submission; null for any
 * @param to     last day of submission; null for any
 * @param sort   {@code number}, {@code submitted}, {@code total} or {@code reference}, with a minus for the largest first;
 *               anything else means the newest first
 * @param page   from 1
 */
public record HistoryQuery(String status, String text, LocalDate from, LocalDate to, String sort, int page, int size) {
    public static final String OPEN = "OPEN";
    public static final String LATE = "LATE";
    private static final int LARGEST = 100;

    public HistoryQuery {
        text = text == null || text.isBlank() ? null : text.strip();
        page = Math.max(1, page);
        size = Math.min(Math.max(1, size), LARGEST);
    }
}
