package io.itinera.insight.log.boundary;

import io.itinera.journey.boundary.TouchpointRow;

/**
 * One event of an exported log.
 *
 * @param caseId  null in the plain log
 * @param account the hospital's code; null where nobody's hospital is concerned
 */
public record LoggedEvent(String caseId, String account, TouchpointRow touchpoint) {
}
