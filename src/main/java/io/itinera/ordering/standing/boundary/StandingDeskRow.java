package io.itinera.ordering.standing.boundary;

import java.util.List;

/** The standing orders that the reader may see, and what asks them. */
public record StandingDeskRow(List<StandingRow> standing, List<OpenQuestionRow> questions) {
}
