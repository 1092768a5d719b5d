package io.itinera.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;

/** Reads what stands in the address of a list: whatever makes no sense there is as good as absent. */
public final class QueryText {
    public static final int PAGE_SIZE = 20;
    private static final Set<Integer> PAGE_SIZES = Set.of(PAGE_SIZE, 50, 100);
    private static final int LAST_PAGE = 100_000;
    private static final int DIGITS = 9;
    private static final int LAST_YEAR = 9999;

    private QueryText() {
    }

    /** From 1. */
    public static int page(String text) {
        return page(number(text, 1));
    }

    /** From 1, and no further than any list goes. */
    public static int page(int wanted) {
        return Math.max(1, Math.min(LAST_PAGE, wanted));
    }

    public static int pageSize(String text) {
        return pageSize(number(text, PAGE_SIZE), PAGE_SIZE);
    }

    public static int pageSize(int wanted, int otherwise) {
        return PAGE_SIZES.contains(wanted) ? wanted : otherwise;
    }

    /** Null for what is no ISO date, or one of a year that databases write otherwise. */
    public static LocalDate day(String text) {
        try {
            LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
            return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The constant of that name in any case, or the other one. */
    public static <E extends Enum<E>> E constant(Class<E> type, String text, E otherwise) {
        try {
            return text == null || text.isBlank() ? otherwise : Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("[0-9]{1," + DIGITS + "}") ? Integer.parseInt(text) : otherwise;
    }
}
