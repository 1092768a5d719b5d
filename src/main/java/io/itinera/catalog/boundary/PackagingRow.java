package io.itinera.catalog.boundary;

/** A level in which an article is packed. @param baseUnits how many single articles are inside */
public record PackagingRow(String levelName, String gtin, int baseUnits) {
}
