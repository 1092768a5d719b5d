package io.itinera.insight.action.boundary;

/** Somebody of the supplier who can answer for an action. */
public record OwnerRow(long id, String name) {
}
