package io.itinera.shared.work;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an article costs whoever looks at it, for the smallest quantity that can be ordered, and why.
 *
 * @param listPrice         null where there is none
 * @param contractNumber    null when the list price applies, like {@code validUntil}
 * @param nextBreakQuantity from which quantity on a unit costs {@code nextBreakPrice}; null when it never costs less
 * @param lapsedContract    the contract that gave a better price until {@code lapsedOn}; null when there was none lately
 * @param ahead             another price that is known to follow; null when none is
 */
public record PriceTag(BigDecimal unitPrice, BigDecimal listPrice, String contractNumber, LocalDate validUntil,
                       Integer nextBreakQuantity, BigDecimal nextBreakPrice, String lapsedContract,
                       LocalDate lapsedOn, PriceAhead ahead) {
    public boolean isContractPrice() {
        return contractNumber != null;
    }

    /** What a unit costs less than by the list; null when it does not. */
    public BigDecimal saving() {
        return listPrice == null || listPrice.compareTo(unitPrice) <= 0 ? null : listPrice.subtract(unitPrice);
    }

    /** The saving as a share of the list price; null when there is none. */
    public Double savingShare() {
        return saving() == null ? null : saving().doubleValue() / listPrice.doubleValue();
    }
}
