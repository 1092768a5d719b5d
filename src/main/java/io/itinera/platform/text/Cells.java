package io.itinera.platform.text;

/** What goes into a file that somebody opens with a spreadsheet. */
public final class Cells {
    private static final String FORMULAS = "=+-@\t\r";

    private Cells() {
    }

    /** A text that a spreadsheet would take for a formula has an apostrophe before it. @param text may be null */
    public static String harmless(String text) {
        return text != null && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text that {@link #harmless} was given. */
    public static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULAS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }
}
