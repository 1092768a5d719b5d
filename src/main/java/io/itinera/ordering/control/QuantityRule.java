package io.itinera.ordering.control;

import io.itinera.ordering.boundary.QuantityNotPossible;

/** Which quantities of an article can be ordered: whole packs, at least one, within reason. */
public final class QuantityRule {
    /** Nobody orders more of anything in one line; beyond it a digit too many was typed. */
    public static final int LARGEST = 100_000;
    private static final int LONGEST_TEXT = 12;

    private QuantityRule() {
    }

    /**
     * What somebody typed, as a number; digits 0 to 9 only, because a figure in another script or with a separator may
     * mean something else to its reader.
     *
     * @throws QuantityNotPossible for anything that is no whole number
     */
    public static int read(String typed, String partNumber) {
        String text = typed == null ? "" : typed.strip();
        if (text.length() > LONGEST_TEXT || !text.matches("-?[0-9]+")) {
            throw QuantityNotPossible.notANumber(partNumber);
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(text)));
    }

    /** @throws QuantityNotPossible when so many cannot stand in a line */
    public static void check(long quantity, int pack, String partNumber) {
        if (quantity <= 0) {
            throw QuantityNotPossible.notPositive(partNumber, pack);
        }
        if (quantity > LARGEST) {
            throw QuantityNotPossible.tooLarge(partNumber, LARGEST / pack * pack);
        }
        if (quantity % pack != 0) {
            throw QuantityNotPossible.notWholePacks(partNumber, pack, (int) quantity, (int) roundUp(quantity, pack));
        }
    }

    /** The next quantity in whole packs. */
    public static long roundUp(long quantity, int pack) {
        return (quantity + pack - 1) / pack * pack;
    }

    /** The largest quantity in whole packs that is not more. */
    public static int roundDown(int quantity, int pack) {
        return Math.max(0, quantity) / pack * pack;
    }
}
