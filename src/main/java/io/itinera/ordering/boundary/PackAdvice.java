package io.itinera.ordering.boundary;

import io.itinera.ordering.control.QuantityRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a typed quantity is in packs.
 *
 * @param packs   whole packs in it
 * @param over    what it has beyond them
 * @param nearest the next smaller and the next larger quantity that can be ordered; none when it can be itself, or is no quantity
 */
public record PackAdvice(int packs, int over, List<Integer> nearest) {
    private static final PackAdvice NONE = new PackAdvice(0, 0, List.of());

    public static PackAdvice of(String typed, int pack) {
        String text = typed == null ? "" : typed.strip();
        if (!text.matches("[0-9]{1,7}")) {
            return NONE;
        }
        int quantity = Integer.parseInt(text);
        int largest = QuantityRule.roundDown(QuantityRule.LARGEST, pack);
        if (quantity > largest) {
            return new PackAdvice(quantity / pack, quantity % pack, List.of(largest));
        }
        if (quantity == 0 || quantity % pack == 0) {
            return new PackAdvice(quantity / pack, 0, List.of());
        }
        return new PackAdvice(quantity / pack, quantity % pack, Stream.of(QuantityRule.roundDown(quantity, pack),
            (int) QuantityRule.roundUp(quantity, pack)).filter(possible -> possible > 0 && possible <= largest).toList());
    }
}
