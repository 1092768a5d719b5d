package io.itinera.catalog.boundary;

import io.itinera.catalog.control.DeliveryDays;
import java.time.LocalDate;

/**
 * An article as everybody else needs to know it, with its stock at this moment.
 *
 * @param gtin         null where the maker has none
 * @param description  null where the name says it all
 * @param categoryName in the supplier's language; {@link CategoryRow} has the others
 * @param orderable    false once the supplier has withdrawn it
 * @param available    on hand and promised to nobody; negative when goods still on their way are already promised
 * @param incomingOn   when more arrives; null when nothing is on its way
 */
public record ArticleRow(long id, String partNumber, String gtin, String name, String description, String manufacturer,
                         String manufacturerPartNumber, String emdnCode, long categoryId, String categoryName,
                         String riskClass, boolean sterile, boolean singleUse, boolean latex, String unit,
                         int orderMultiple, boolean orderable, int available, int incoming, LocalDate incomingOn) {

    /** {@code WITHDRAWN}, {@code IN_STOCK}, {@code INCOMING} or {@code OUT_OF_STOCK}, for the smallest order. */
    public String availability() {
        if (!orderable) {
            return "WITHDRAWN";
        }
        if (available >= orderMultiple) {
            return "IN_STOCK";
        }
        return available + incoming >= orderMultiple ? "INCOMING" : "OUT_OF_STOCK";
    }

    /** When the smallest order of today reaches the hospital; null when it cannot be taken. */
    public LocalDate arrivesOn(LocalDate today) {
        return switch (availability()) {
            case "IN_STOCK" -> DeliveryDays.promised(today, true, null);
            case "INCOMING" -> DeliveryDays.promised(today, false, incomingOn);
            default -> null;
        };
    }
}
