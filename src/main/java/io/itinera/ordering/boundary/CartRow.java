package io.itinera.ordering.boundary;

import java.math.BigDecimal;
import java.util.List;

/**
 * A person's open cart at today's prices.
 *
 * @param id           null while the person has no cart
 * @param version      changes with every change of the cart
 * @param costCentreId where the person's last order was booked; null when unknown
 * @param siteId       where the person's last order went; null when unknown
 */
public record CartRow(Long id, int version, Long costCentreId, Long siteId, List<CartLineRow> lines) {
    public static final CartRow EMPTY = new CartRow(null, 0, null, null, List.of());

    public BigDecimal total() {
        return lines.stream().map(CartLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is saved against list prices. */
    public BigDecimal saving() {
        return lines.stream().map(CartLineRow::listAmount).reduce(BigDecimal.ZERO, BigDecimal::add).subtract(total());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean isShort() {
        return lines.stream().anyMatch(CartLineRow::isShort);
    }

    public boolean isPriceLapsed() {
        return lines.stream().anyMatch(CartLineRow::isPriceLapsed);
    }
}
