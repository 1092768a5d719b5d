package io.itinera.ordering.difference.boundary;

/** Where a line departs from what it was before: from the order, from the confirmation, or from what was delivered. */
public enum Stage { CONFIRMED, DELIVERED, INVOICED }
