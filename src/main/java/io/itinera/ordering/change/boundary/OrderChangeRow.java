package io.itinera.ordering.change.boundary;

import java.time.Instant;

/**
 * One thing that was changed of an order.
 *
 * @param personId   who did; null once erased
 * @param kind       {@code QUANTITY}, {@code REFERENCE}, {@code WISHED_ON}, {@code COMPLETE}, {@code LEFT_OUT} by an approver, or {@code PRICE}
 * @param partNumber of the line that changed; null where the whole order did
 * @param was        a whole number, a text, an amount, an ISO date, or {@code true} or {@code false}, by the kind; null where there was none
 * @param reason     why an approver left a line out; null of other kinds, and once its writer is erased
 */
public record OrderChangeRow(Instant changedAt, Long personId, String kind, String partNumber, String was, String became, String reason) {
}
