package io.itinera.ordering.boundary;

/** Something to choose from, by its name. */
public record ChoiceRow(long id, String label) {
}
