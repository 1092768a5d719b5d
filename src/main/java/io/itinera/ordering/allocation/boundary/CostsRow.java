package io.itinera.ordering.allocation.boundary;

import java.util.List;
import java.util.Map;

/**
 * Who pays how much of an order or a cart of which a line says it itself.
 *
 * @param lines   of these lines, by their id
 * @param centres of all lines together, by the label of the cost centre; none where every line goes with the order
 */
public record CostsRow(Map<Long, List<ShareRow>> lines, List<ShareRow> centres) {
    public static final CostsRow OF_ORDER = new CostsRow(Map.of(), List.of());

    /** None for a line that goes with the order. */
    public List<ShareRow> of(long line) {
        return lines.getOrDefault(line, List.of());
    }

    public boolean isAllocated() {
        return !centres.isEmpty();
    }
}
