package io.itinera.ordering.standing.boundary;

/** What a standing order is made from. @param key the number of the order, or the id of the list; null for the cart */
public record Origin(Kind kind, String key) {

    /** An order of before, a requisition list, or what lies in the cart now. */
    public enum Kind { ORDER, LIST, CART }
}
