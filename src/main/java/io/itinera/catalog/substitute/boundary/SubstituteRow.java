package io.itinera.catalog.substitute.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * What can stand in for an article, as operations see it.
 *
 * @param pieces      in one unit of the article
 * @param otherPieces in one unit of the other
 * @param source      {@code REGISTER} or {@code OPERATIONS}
 */
public record SubstituteRow(String partNumber, String name, String manufacturer, String unit, boolean orderable, int pieces, int otherPieces,
                            String source, Instant keptAt) implements Serializable {
}
