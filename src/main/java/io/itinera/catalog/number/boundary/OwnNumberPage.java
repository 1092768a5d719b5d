package io.itinera.catalog.number.boundary;

import java.util.List;

/** A page of a hospital's own numbers. @param total how many the search found, on all pages */
public record OwnNumberPage(List<OwnNumberRow> rows, int total) {
}
