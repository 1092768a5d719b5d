package io.itinera.catalog.boundary;

import java.time.LocalDate;

/** An article's stock as operations keeps it. */
public record StockRow(long articleId, String partNumber, String name, String manufacturer, String unit,
                       boolean orderable, int onHand, int reserved, int incoming, LocalDate incomingOn) {
    /** Negative when goods on their way are already promised. */
    public int available() {
        return onHand - reserved;
    }
}
