package io.itinera.delivery.boundary;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A site of a hospital to which an order goes, wholly or in part.
 *
 * @param toShip how many of each line are promised, not sent yet, and for this site, by line id; nothing of lines that have none
 */
public record SiteToServe(long id, String name, String address, Map<Long, Integer> toShip) implements Serializable {
    /** The sites to which something of the order is still to be sent: its own first. @param parts of its lines; none of a line that goes with the order */
    public static List<SiteToServe> of(OrderToServe order, List<LineToServe> lines, List<PartToServe> parts) {
        Map<Long, SiteToServe> sites = new LinkedHashMap<>();
        sites.put(order.siteId(), new SiteToServe(order.siteId(), order.siteName(), order.siteAddress(), new LinkedHashMap<>()));
        Map<Long, List<PartToServe>> byLine = parts.stream().collect(Collectors.groupingBy(PartToServe::lineId));
        for (LineToServe line : lines) {
            if (!byLine.containsKey(line.id())) {
                sites.get(order.siteId()).add(line, line.toShip());
            }
            for (PartToServe part : byLine.getOrDefault(line.id(), List.of())) {
                sites.computeIfAbsent(part.siteId(), id -> new SiteToServe(id, part.siteName(), part.siteAddress(), new LinkedHashMap<>()))
                    .add(line, part.open());
            }
        }
        return sites.values().stream().filter(site -> !site.toShip.isEmpty()).toList();
    }

    private void add(LineToServe line, int pieces) {
        int together = Math.min(line.toShip(), toShip.getOrDefault(line.id(), 0) + pieces);
        if (together > 0) {
            toShip.put(line.id(), together);
        }
    }
}
