package io.itinera.insight.outside.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** Something still to be done for a hospital. @param dueOn null when there is no day for it */
public record FollowUpRow(long id, long accountId, String note, LocalDate dueOn) implements Serializable {
}
