package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A part of an order's line that goes to one site and is wanted on one day.
 *
 * @param wishedOn   null for as soon as possible
 * @param promisedOn the day by which all of it was promised; null where that is not known
 */
public record PartToServe(long lineId, long siteId, String siteName, String siteAddress, LocalDate wishedOn, LocalDate promisedOn, int quantity,
                          int shipped, int cancelled) implements Serializable {
    /** Neither sent nor cancelled. */
    public int open() {
        return quantity - shipped - cancelled;
    }
}
