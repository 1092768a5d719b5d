package io.itinera.contracts.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * One page of the price changes that concern a hospital, and what all of them together mean to it.
 *
 * @param effect what as much as in the last twelve months costs more a year; negative when it costs less
 * @param basket what that costs at the prices before
 */
public record PriceChangesPage(List<PriceChangeRow> rows, int total, int dearer, BigDecimal effect, BigDecimal basket) {
    /** Of all changes, this page of them. @param page from 1 */
    public static PriceChangesPage of(List<PriceChangeRow> all, int page, int size) {
        int from = Math.min((Math.max(1, page) - 1) * size, all.size());
        return new PriceChangesPage(List.copyOf(all.subList(from, Math.min(from + size, all.size()))), all.size(),
            (int) all.stream().filter(row -> row.effect().signum() > 0).count(),
            all.stream().map(PriceChangeRow::effect).reduce(BigDecimal.ZERO, BigDecimal::add),
            all.stream().map(PriceChangeRow::basket).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The effect as a share of the basket; null when nothing was bought. */
    public Double share() {
        return basket.signum() == 0 ? null : effect.doubleValue() / basket.doubleValue();
    }
}
