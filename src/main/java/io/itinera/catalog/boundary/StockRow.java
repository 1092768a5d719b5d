package io.itinera.catalog.boundary;

import java.util.List;

/**
 * An article's stock as operations keeps it.
 *
 * @param deliveries what is on its way, the next one first
 * @param leadDays   working days after which the maker supplies any quantity; null when that is not known
 */
public record StockRow(long articleId, String partNumber, String name, String manufacturer, String unit, int orderMultiple,
                       boolean orderable, int onHand, int reserved, List<Delivery> deliveries, Integer leadDays) {
    /** Negative when goods on their way are already promised. */
    public int available() {
        return onHand - reserved;
    }

    public int incoming() {
        return deliveries.stream().mapToInt(Delivery::quantity).sum();
    }
}
