package io.itinera.ordering.boundary;

/**
 * Which orders the supplier wants to work on, oldest first.
 *
 * @param status a name of {@code OrderStatus}; null for all that wait for the supplier
 * @param text   part of an order number or own reference; null for any
 * @param page   from 1
 */
public record ServeQuery(String status, String text, int page, int size) {
}
