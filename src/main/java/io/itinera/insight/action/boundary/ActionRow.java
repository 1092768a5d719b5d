package io.itinera.insight.action.boundary;

import io.itinera.insight.boundary.ChangeRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An action in the gallery.
 *
 * @param owner      null when nobody answers for it any more
 * @param detectable the smallest change that would be seen, as foretold at registering; null where nobody could tell
 * @param verdict    null until it was read
 * @param doubt      why nothing can be told, or null
 * @param change     null until it was read, or where it could not be reckoned
 */
public record ActionRow(long id, String title, Measure measure, String subject, String owner, LocalDate startsOn, LocalDate lastDay, ActionState state,
                        BigDecimal expected, BigDecimal detectable, Instant registeredAt, Verdict verdict, Doubt doubt, ChangeRow change) {
}
