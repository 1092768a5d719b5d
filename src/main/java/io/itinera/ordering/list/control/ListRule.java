package io.itinera.ordering.list.control;

import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.list.boundary.ListFigureImpossible;
import io.itinera.ordering.list.boundary.ListNameImpossible;
import io.itinera.ordering.list.boundary.ListTooLong;

/** What fits into a list. */
public final class ListRule {
    public static final int MOST_LINES = 500;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 200;

    private ListRule() {
    }

    public static String name(String typed) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ListNameImpossible(LONGEST_NAME);
        }
        return name;
    }

    /** Null for nothing typed; what is too long for the page's own field is cut. */
    public static String note(String typed) {
        String note = typed == null ? "" : typed.strip();
        return note.isEmpty() ? null : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    /** @param par null where there is none */
    public static void par(Integer par, String partNumber) {
        if (par != null && (par < 1 || par > QuantityRule.LARGEST)) {
            throw ListFigureImpossible.par(partNumber, QuantityRule.LARGEST);
        }
    }

    public static void lines(int many) {
        if (many > MOST_LINES) {
            throw new ListTooLong(MOST_LINES);
        }
    }

    /** What is missing on the shelf; none when it holds enough. @throws ListFigureImpossible for a count that cannot be */
    public static int missing(int par, int onHand, String partNumber) {
        if (onHand < 0 || onHand > QuantityRule.LARGEST) {
            throw ListFigureImpossible.onHand(partNumber, QuantityRule.LARGEST);
        }
        return Math.max(0, par - onHand);
    }
}
