package io.itinera.ordering.delivery.boundary;

import java.time.LocalDate;

/**
 * A part of an order's line, where it goes and how far it is.
 *
 * @param partNo     0 goes to the site and on the day of the order
 * @param wishedOn   null for as soon as possible
 * @param promisedOn the day by which all of it was promised; null where that is not known
 */
public record OrderPartRow(long lineId, int partNo, long siteId, LocalDate wishedOn, LocalDate promisedOn, int quantity, int shipped, int cancelled) {
    /** Whether it goes to the site and on the day of the order. */
    public boolean isWithOrder() {
        return partNo == 0;
    }

    /** What is still to be shipped. */
    public int open() {
        return quantity - shipped - cancelled;
    }
}
