package io.itinera.shared.work;

import java.util.Map;

/**
 * How many of a hospital's orders went as they were ordered.
 *
 * @param complete  orders of the period of which nothing is to come any more
 * @param perfect   those of them without any difference and dispute
 * @param spoiledBy how many of the others had a difference of a kind, the most frequent first; {@code difference.of.<kind>} names
 *                  it. An order can be in several
 */
public record PerfectOrders(long complete, long perfect, Map<String, Long> spoiledBy) {
}
