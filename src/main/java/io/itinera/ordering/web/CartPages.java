package io.itinera.ordering.web;

import io.itinera.ordering.boundary.CartLineRow;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of the cart, of which one page is before the buyer: all of them in turn, or those that want doing. */
public class CartPages implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    private List<CartLineDraft> lines = List.of();
    /** Those that the filter lets through. A line that was mended stays until the cart is read again. */
    private List<CartLineDraft> wanted = List.of();
    private boolean onlyWanting;
    private int page = 1;

    /** The cart as it is now. @param same whether it is the cart that was shown, so that what was typed stays */
    void are(List<CartLineRow> rows, boolean same) {
        Map<Long, CartLineDraft> before = same ? lines.stream().collect(Collectors.toMap(line -> line.getRow().articleId(), Function.identity()))
            : Map.of();
        lines = rows.stream().map(CartLineDraft::new).toList();
        lines.stream().filter(line -> before.containsKey(line.getRow().articleId()))
            .forEach(line -> line.retype(before.get(line.getRow().articleId())));
        filter(onlyWanting && same);
    }

    /** Shows all lines from the first one on, or those that want doing while there are any: what was typed and not taken first. */
    void choose(boolean wantingOnly) {
        page = 1;
        filter(wantingOnly);
    }

    private void filter(boolean wantingOnly) {
        onlyWanting = wantingOnly && getWanting() > 0;
        wanted = !onlyWanting ? lines : lines.stream().filter(CartLineDraft::isWanting)
            .sorted(Comparator.comparing(line -> !line.isChanged())).toList();
        turn(page);
    }

    void turn(int to) {
        page = Math.min(Math.max(1, to), getCount());
    }

    List<CartLineDraft> all() {
        return lines;
    }

    /** Typed, and not in the cart. */
    List<CartLineDraft> changed() {
        return lines.stream().filter(CartLineDraft::isChanged).toList();
    }

    List<CartLineDraft> shown() {
        return wanted.subList((page - 1) * SIZE, Math.min(wanted.size(), page * SIZE));
    }

    public boolean isOnlyWanting() {
        return onlyWanting;
    }

    public int getWanting() {
        return (int) lines.stream().filter(CartLineDraft::isWanting).count();
    }

    public int getPage() {
        return page;
    }

    public int getCount() {
        return Math.max(1, (wanted.size() + SIZE - 1) / SIZE);
    }

    public int getFirstShown() {
        return (page - 1) * SIZE + 1;
    }

    public int getLastShown() {
        return Math.min(wanted.size(), page * SIZE);
    }

    /** How many lines the filter lets through. */
    public int getSize() {
        return wanted.size();
    }

    /** Whether there is more than one page, filtered or not. */
    public boolean isLong() {
        return lines.size() > SIZE;
    }
}
