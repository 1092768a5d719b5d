package io.itinera.insight.outside.boundary;

import java.util.List;

/**
 * What a program says happened, as it says it; null for whatever it does not say.
 *
 * @param type       a type that happens outside the portal
 * @param occurredAt a moment with its offset, ISO 8601
 * @param account    the hospital's code
 * @param persona    whose step it was
 * @param outcome    COMPLETED unless said otherwise
 * @param reason     why, as a code of letters, digits and hyphens
 * @param durationMs in milliseconds
 */
public record ReportedTouchpoint(String type, String occurredAt, String account, String persona, String outcome,
                                 String reason, String durationMs, List<Named> objects) {
    /** A business object it was about. */
    public record Named(String type, String id) {
    }
}
