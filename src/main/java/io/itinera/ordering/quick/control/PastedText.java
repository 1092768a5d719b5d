package io.itinera.ordering.quick.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pasted text cut into lines and these into cells, at the sign that separates most lines. Which cell holds what is not
 * known here.
 */
final class PastedText {
    private static final List<Pattern> SEPARATORS = List.of(Pattern.compile("\\t"), Pattern.compile("\\s*;\\s*"), Pattern.compile("\\s*\\|\\s*"),
        Pattern.compile(" {2,}"), Pattern.compile("\\s*,\\s*"));
    private static final Pattern LINE = Pattern.compile("\\R");
    /** Of the lines that have something in them, so many must have the sign. */
    private static final double MOST = 0.6;

    /** Of a longer line only its beginning is read: looking for signs in it takes time by the square of its length. */
    private static final int LONGEST_LINE = 1_000;

    private final List<Line> lines = new ArrayList<>();

    /** @param cells where each cell stands in the text, without the blanks around it */
    record Line(int number, String text, List<Span> cells) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).in(text) : "";
        }
    }

    /** A part of a line. */
    record Span(int from, int to) {
        String in(String text) {
            return text.substring(from, to);
        }

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }

        /** The same without blanks and quotation marks around it. */
        Span trimmed(String text) {
            int start = from;
            int end = to;
            while (start < end && isMargin(text.charAt(start))) {
                start++;
            }
            while (end > start && isMargin(text.charAt(end - 1))) {
                end--;
            }
            return new Span(start, end);
        }

        private static boolean isMargin(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '"';
        }
    }

    PastedText(String pasted) {
        List<String> texts = LINE.splitAsStream(pasted).map(text -> text.substring(0, Math.min(text.length(), LONGEST_LINE))).toList();
        Pattern separator = separator(texts);
        for (int i = 0; i < texts.size(); i++) {
            if (!isBlank(texts.get(i))) {
                lines.add(new Line(i + 1, texts.get(i), cells(texts.get(i), separator)));
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Pattern separator(List<String> texts) {
        List<String> told = texts.stream().filter(text -> !isBlank(text)).map(String::strip).toList();
        return SEPARATORS.stream().filter(sign -> told.stream().filter(text -> sign.matcher(text).find()).count() >= Math.max(1, MOST * told.size()))
            .findFirst().orElse(null);
    }

    private static List<Span> cells(String text, Pattern separator) {
        List<Span> cells = new ArrayList<>();
        int from = 0;
        if (separator != null) {
            Matcher sign = separator.matcher(text);
            while (sign.find()) {
                if (!isQuoted(text, from, sign.start())) {
                    cells.add(new Span(from, sign.start()).trimmed(text));
                    from = sign.end();
                }
            }
        }
        cells.add(new Span(from, text.length()).trimmed(text));
        return List.copyOf(cells);
    }

    /** Whether a quotation mark that begins the cell is still open. */
    private static boolean isQuoted(String text, int from, int to) {
        String cell = text.substring(from, to).stripLeading();
        return cell.startsWith("\"") && cell.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
