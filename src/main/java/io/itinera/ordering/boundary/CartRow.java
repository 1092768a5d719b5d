package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.Promise;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A person's open cart at today's prices.
 *
 * @param id           null while the person has no cart
 * @param name         null while it has none
 * @param beside       whether the person may have other carts
 * @param version      changes with every change of the cart
 * @param costCentreId where the person's last order was booked; null when unknown
 * @param siteId       where the person's last order went; null when unknown
 * @param completeOnly whether it is to come only when everything is there
 */
public record CartRow(Long id, String name, boolean beside, int version, Long costCentreId, Long siteId, boolean completeOnly,
                      List<CartLineRow> lines) {
    public static final CartRow EMPTY = new CartRow(null, null, true, 0, null, null, false, List.of());

    public BigDecimal total() {
        return lines.stream().map(CartLineRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What each line costs, by its id. */
    public static Map<Long, BigDecimal> amounts(List<CartLineRow> lines) {
        return lines.stream().collect(Collectors.toMap(CartLineRow::id, CartLineRow::amount));
    }

    /** What is saved against list prices. */
    public BigDecimal saving() {
        return lines.stream().map(CartLineRow::listAmount).reduce(BigDecimal.ZERO, BigDecimal::add).subtract(total());
    }

    /** What each article was promised for, by its id; nothing of those that cannot come. */
    public Map<Long, Promise> promised() {
        return lines.stream().filter(line -> line.supply().promise() != null)
            .collect(Collectors.toMap(CartLineRow::articleId, line -> line.supply().promise()));
    }

    /** The day on which all of it is there; null while something cannot come. */
    public LocalDate completeOn() {
        return lines.stream().anyMatch(line -> line.completeOn() == null) ? null
            : lines.stream().map(CartLineRow::completeOn).max(LocalDate::compareTo).orElse(null);
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
