package io.itinera.ordering.delivery.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of an order's line, with the site it goes to in words. */
public record PlacedPart(String site, OrderPartRow row) {
    /** By line id. @param sites in words, by id */
    public static Map<Long, List<PlacedPart>> of(Map<Long, List<OrderPartRow>> parts, Map<Long, String> sites) {
        Map<Long, List<PlacedPart>> placed = new LinkedHashMap<>();
        parts.forEach((line, all) -> placed.put(line, all.stream().map(part -> new PlacedPart(sites.get(part.siteId()), part)).toList()));
        return placed;
    }
}
