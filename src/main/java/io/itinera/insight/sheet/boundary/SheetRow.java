package io.itinera.insight.sheet.boundary;

import java.io.Serializable;
import java.time.Instant;

/** A file that waits to be imported. */
public record SheetRow(long id, String name, Instant uploadedAt, int rows) implements Serializable {
}
