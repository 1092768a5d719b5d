package io.itinera.insight.sheet.boundary;

import java.io.Serializable;
import java.time.Instant;

/** A file that was imported. @param persona the role of whoever did it */
public record SheetImportRow(long id, String name, String persona, Instant importedAt, int rows, int taken, int before, int refused)
    implements Serializable {
}
