package io.itinera.contracts.boundary;

import java.math.BigDecimal;

/** One agreed price. @param yearly how many are expected in a year; null where nobody said; @param listPrice null where the article has none; @param orderable false once withdrawn */
public record ContractPriceRow(String partNumber, String articleName, String manufacturer, String unit,
                               boolean orderable, int minQuantity, Integer yearly, BigDecimal amount, BigDecimal listPrice) {
    /** The share by which the price lies below the list; null where it does not. */
    public Double savingShare() {
        return listPrice == null || listPrice.compareTo(amount) <= 0 ? null
            : 1 - amount.doubleValue() / listPrice.doubleValue();
    }
}
