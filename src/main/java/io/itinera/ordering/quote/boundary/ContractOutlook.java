package io.itinera.ordering.quote.boundary;

import io.itinera.contracts.boundary.PriceOverlapRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a contract would be, as far as it has been said.
 *
 * @param to         its last day; null as long as it cannot be told
 * @param commitment what the hospital is expected to buy; null likewise
 * @param overlaps   where its prices meet prices of other contracts
 */
public record ContractOutlook(LocalDate to, BigDecimal commitment, List<PriceOverlapRow> overlaps) {
    public static final ContractOutlook UNKNOWN = new ContractOutlook(null, null, List.of());
}
