package io.itinera.ordering.substitute.boundary;

/** An article that the supplier offers in place of another. @param listed whether the hospital has listed it */
public record SubstituteChoiceRow(String partNumber, String name, String manufacturer, boolean listed) {
}
