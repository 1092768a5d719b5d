package io.itinera.ordering.difference.boundary;

import java.util.List;
import java.util.Map;

/**
 * An order beside what became of it.
 *
 * @param facts       by line id, for every line
 * @param differences those to decide about first
 * @param mayDecide   whether the person who looks may accept and dispute
 */
public record ComparedOrder(Map<Long, LineFacts> facts, List<DifferenceRow> differences, boolean mayDecide) {
    public static final ComparedOrder EMPTY = new ComparedOrder(Map.of(), List.of(), false);
}
