package io.itinera.ordering.change.boundary;

import java.time.Instant;

/**
 * One thing that was changed of an order.
 *
 * @param personId   who did; null once erased
 * @param kind       {@code QUANTITY}, {@code REFERENCE} or {@code WISHED_ON}
 * @param partNumber of the line whose quantity changed; else null
 * @param was        a whole number, a text or an ISO date, by the kind; null where there was none
 */
public record OrderChangeRow(Instant changedAt, Long personId, String kind, String partNumber, String was, String became) {
}
