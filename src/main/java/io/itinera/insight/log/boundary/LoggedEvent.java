package io.itinera.insight.log.boundary;

import io.itinera.insight.control.KeyedNames;
import io.itinera.journey.boundary.TouchpointRow;

/**
 * One event of an exported log.
 *
 * @param caseId  null in the plain log
 * @param account the hospital's code; null where nobody's hospital is concerned
 */
public record LoggedEvent(String caseId, String account, TouchpointRow touchpoint) {
    /** The same with the name under which its person may leave. */
    public LoggedEvent under(KeyedNames people) {
        return new LoggedEvent(caseId, account, touchpoint.under(people.of(touchpoint.pseudonym())));
    }
}
