package io.itinera.catalog.boundary;

import java.time.LocalDate;

/**
 * An article as everybody else needs to know it, with its stock at this moment.
 *
 * @param gtin         null where the maker has none
 * @param description  null where the name says it all
 * @param categoryName in the supplier's language; {@link CategoryRow} has the others
 * @param orderable    false once the supplier has withdrawn it
 * @param supply       what can be promised of it, and for when
 */
public record ArticleRow(long id, String partNumber, String gtin, String name, String description, String manufacturer,
                         String manufacturerPartNumber, String emdnCode, long categoryId, String categoryName,
                         String riskClass, boolean sterile, boolean singleUse, boolean latex, String unit,
                         int orderMultiple, boolean orderable, AvailableToPromise supply) {

    /** {@code WITHDRAWN}, {@code IN_STOCK}, {@code INCOMING}, {@code BACKORDER} or {@code OUT_OF_STOCK}, for the smallest order. */
    public String availability() {
        if (!orderable) {
            return "WITHDRAWN";
        }
        if (supply.free() >= orderMultiple) {
            return "IN_STOCK";
        }
        if (supply.free() + supply.incoming() >= orderMultiple) {
            return "INCOMING";
        }
        return supply.most() >= orderMultiple ? "BACKORDER" : "OUT_OF_STOCK";
    }

    /** When the smallest order of today reaches the hospital; null when it cannot be taken. */
    public LocalDate arrivesOn(LocalDate today) {
        return orderable && supply.most() >= orderMultiple ? supply.promise(orderMultiple, orderMultiple, today).completeOn() : null;
    }
}
