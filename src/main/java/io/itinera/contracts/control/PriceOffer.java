package io.itinera.contracts.control;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One price that may apply to an article. @param contractId null on the list, like number and end */
public record PriceOffer(long id, long articleId, Long contractId, String contractNumber, LocalDate contractEndsOn,
                         int minQuantity, BigDecimal amount, LocalDate validFrom, LocalDate validTo) {
    boolean isList() {
        return contractId == null;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day))
            && (isList() || !contractEndsOn.isBefore(day));
    }
}
