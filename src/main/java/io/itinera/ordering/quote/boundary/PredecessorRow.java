package io.itinera.ordering.quote.boundary;

import java.time.LocalDate;

/** A contract that another can go on from. */
public record PredecessorRow(String number, String title, LocalDate endsOn) {
    public String getLabel() {
        return number + " · " + title;
    }
}
