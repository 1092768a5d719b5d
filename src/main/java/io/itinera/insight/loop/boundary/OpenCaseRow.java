package io.itinera.insight.loop.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A case that waits for the account manager of its hospital. @param note what the analyst wants to be talked about */
public record OpenCaseRow(long id, long accountId, String kind, String note, Instant openedAt, LocalDate dueOn) implements Serializable {
}
