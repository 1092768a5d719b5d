package io.itinera.ordering.quote.boundary;

import java.time.Instant;

/**
 * How long until an answer is due, or since when it is overdue, in working time.
 *
 * @param days  whole working days of 24 hours
 * @param hours whole ones beside the days
 * @param toldAt when the account manager was told that it is overdue; null while that did not happen
 */
public record AnswerTime(Instant dueAt, boolean overdue, long days, int hours, int minutes, Instant toldAt) {
}
