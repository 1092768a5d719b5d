package io.itinera.catalog.number.boundary;

import java.io.Serializable;
import java.time.Instant;

/** A number by which a hospital calls an article. */
public record OwnNumberRow(String number, String partNumber, String articleName, String manufacturer, boolean orderable, Instant changedAt)
    implements Serializable {
}
