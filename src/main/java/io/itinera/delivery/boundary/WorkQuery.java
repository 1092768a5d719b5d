package io.itinera.delivery.boundary;

import java.time.LocalDate;

/**
 * Which orders of the work list are wanted.
 *
 * @param text  part of an order number, of the hospital's name or of its own reference; null or empty for all
 * @param due   only what is due on that day or before; null for all
 * @param sort  {@code released}, {@code account}, {@code total}, {@code wished} or {@code due}, a minus before it turns it
 *              round; anything else is the oldest first
 * @param page  from 1
 */
public record WorkQuery(WorkStage stage, String text, LocalDate due, String sort, int page, int size) {
}
