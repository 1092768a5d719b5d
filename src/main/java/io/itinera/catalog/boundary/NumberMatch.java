package io.itinera.catalog.boundary;

import java.util.List;

/**
 * An article that a number names.
 *
 * @param number    as it stands in the catalogue, or in the hospital's own numbers
 * @param baseUnits how many single articles the number stands for: more than one only for the GTIN of a packaging
 * @param unit      by which the article is sold
 * @param levels    all levels in which the article is packed, smallest first
 */
public record NumberMatch(long articleId, NumberKind kind, String number, int baseUnits, String unit,
                          List<PackagingRow> levels) {
}
