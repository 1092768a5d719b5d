package io.itinera.contracts.boundary;

import io.itinera.shared.work.PriceAhead;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an account pays for one unit of an article in the quantity asked for, and why.
 *
 * @param listPrice            null where the article has none
 * @param contractId           null when the list price applies
 * @param validUntil           the contract's last day; null for the list price
 * @param nextBreakQuantity    from which quantity on it is cheaper; null when it is not
 * @param lapsedContractNumber the account's newest contract with a price for the article, when it ended within the
 *                             last 90 days and none is in force; else null
 * @param ahead                another price for that quantity that is known to follow; null when none is
 */
public record PriceRow(long articleId, BigDecimal unitPrice, BigDecimal listPrice, Long contractId,
                       String contractNumber, LocalDate validUntil, Integer nextBreakQuantity,
                       BigDecimal nextBreakPrice, String lapsedContractNumber, LocalDate lapsedOn, PriceAhead ahead) {
}
