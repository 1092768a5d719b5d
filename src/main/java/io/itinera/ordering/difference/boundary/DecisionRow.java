package io.itinera.ordering.difference.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was decided about a difference, the last time.
 *
 * @param state      ACCEPTED, DISPUTED, SETTLED or WITHDRAWN
 * @param personName null for somebody who is not there any more
 * @param reason     of a dispute; null for none, and once its author is erased
 * @param answer     the supplier's; null while there is none
 */
public record DecisionRow(long id, String state, String personName, Instant decidedAt, String reason, String answer,
                          Instant answeredAt) implements Serializable {
}
