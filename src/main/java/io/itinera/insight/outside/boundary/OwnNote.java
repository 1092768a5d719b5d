package io.itinera.insight.outside.boundary;

/** What somebody noted themselves. @param account the hospital's code @param hospital its name */
public record OwnNote(ObservationRow note, String account, String hospital) {
}
