package io.itinera.insight.map.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.shared.Persona;
import java.time.LocalDate;

/**
 * What a map is drawn of.
 *
 * @param asOf    the day whose stages and names are used; null for today
 * @param persona whose steps and answers alone; null for everybody's, and what the portal does for them
 */
public record MapChoice(Scope scope, LocalDate asOf, Persona persona) {
}
