package io.itinera.catalog.boundary;

/**
 * What about an article hardly ever changes; it may be some seconds old. Whether so many can be had is no part of it.
 *
 * @param orderable whether the supplier sells it; whoever orders it is told for certain
 */
public record ArticleCard(long id, String partNumber, String name, int orderMultiple, boolean orderable) {
}
