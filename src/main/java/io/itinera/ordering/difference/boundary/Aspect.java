package io.itinera.ordering.difference.boundary;

/**
 * In what a line can come otherwise than it was ordered. Its unit is none of them: it is kept once, with the order line, and
 * what is shipped and invoiced refers to that.
 */
public enum Aspect { QUANTITY, PRICE, DATE, ARTICLE }
