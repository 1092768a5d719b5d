package io.itinera.ordering.quick.control;

import io.itinera.ordering.quick.control.PastedText.Line;
import io.itinera.ordering.quick.control.PastedText.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a line the quantity stands once the number is known: all that is left, the cell of the quantities' column, a figure with a
 * unit or a sign of times, the figure beside the number, or the only figure there is, in this order.
 */
final class QuantityInLine {
    private static final String APART = "(?<![\\p{L}\\d.,/\\-])";
    private static final String END = "(?![\\p{L}\\d/\\-]|[.,]\\d)";
    private static final String FIGURE = WrittenQuantity.FIGURE;
    private static final Pattern TIMES = Pattern.compile(APART + FIGURE + "\\s*[x×*]\\s*" + FIGURE + "(?:\\s*\\p{L}{1,12})?" + END);
    private static final Pattern WITH_UNIT = Pattern.compile(APART + FIGURE + "\\s*(\\p{L}{1,12})(?!\\p{L})");
    private static final Pattern MARKED = Pattern.compile("(?iu)(?:" + APART + "[x×]|\\b(?:qty|quantity|quantit[eé]|qt[eé]|cantidad|cant|cdad)\\b)[.:=]?\\s*" + FIGURE + END
        + "|" + APART + FIGURE + "\\s*[x×](?![\\p{L}\\d])");
    private static final Pattern ALONE = Pattern.compile(APART + FIGURE + END);
    private static final Pattern BETWEEN = Pattern.compile("(?iu)[\\s,:]*(?:x|of|de|du|d[’']|del|de la|pcs of)?[\\s,:]*");
    private static final Pattern MARGINS = Pattern.compile("^[\\t;|,:\\s\\u00a0\"\\-–]+|[\\t;|,:\\s\\u00a0\"\\-–.]+$");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[^\\s\\u00a0;|,]*\\d[^\\s\\u00a0;|,]*");
    private static final int SHORTEST_OF_DIGITS = 5;

    private final Line line;
    private final Span number;
    private final String written;
    private boolean unclear;

    QuantityInLine(Line line, Span number, int column) {
        this.line = line;
        this.number = number;
        this.written = find(column);
    }

    /** Empty when there is none. */
    String written() {
        return written;
    }

    boolean isUnclear() {
        return unclear;
    }

    private String find(int column) {
        String before = line.text().substring(0, number.from());
        String after = line.text().substring(number.to());
        String rest = MARGINS.matcher(before + " " + after).replaceAll("");
        if (rest.isEmpty() || isQuantity(rest)) {
            return rest;
        }
        if (column >= 0 && column < line.cells().size() && !line.cells().get(column).overlaps(number)) {
            return line.cell(column);
        }
        for (Pattern kind : List.of(TIMES, WITH_UNIT, MARKED, ALONE)) {
            List<Span> found = found(kind);
            if (!found.isEmpty()) {
                return only(found);
            }
        }
        return "";
    }

    private String only(List<Span> found) {
        if (found.size() == 1) {
            return found.get(0).in(line.text());
        }
        List<Span> beside = found.stream().filter(this::isBeside).toList();
        unclear = beside.size() != 1;
        return unclear ? "" : beside.get(0).in(line.text());
    }

    private boolean isBeside(Span figure) {
        String between = figure.to() <= number.from() ? line.text().substring(figure.to(), number.from())
            : line.text().substring(number.to(), figure.from());
        return BETWEEN.matcher(between).matches();
    }

    private List<Span> found(Pattern kind) {
        List<Span> found = new ArrayList<>();
        Matcher figure = kind.matcher(line.text());
        while (figure.find()) {
            Span span = new Span(figure.start(), figure.end());
            boolean isUnit = kind != WITH_UNIT || UnitWords.isUnit(figure.group(1));
            if (isUnit && !span.overlaps(number) && isQuantity(span.in(line.text()))) {
                found.add(span);
            }
        }
        return found;
    }

    private static boolean isQuantity(String text) {
        return WrittenQuantity.read(text, DecimalMark.UNKNOWN).isPresent();
    }

    /** The word that looks most like a number that nobody knows; null when none does. */
    static Span guessNumber(Line line) {
        Matcher word = LIKE_A_NUMBER.matcher(line.text());
        List<Span> words = new ArrayList<>();
        while (word.find()) {
            words.add(NumberSpans.bare(line.text(), new Span(word.start(), word.end())));
        }
        Optional<Span> telling = words.stream().filter(span -> isTelling(span.in(line.text())))
            .reduce((one, other) -> other.length() > one.length() ? other : one);
        boolean onlyQuantity = words.size() == 1 && words.get(0).length() < line.text().strip().length();
        return telling.orElse(words.isEmpty() || onlyQuantity ? null : words.get(0));
    }

    /** No quantity: it has letters that are no unit, or many digits. */
    private static boolean isTelling(String word) {
        return !isQuantity(word) || word.chars().filter(Character::isDigit).count() >= SHORTEST_OF_DIGITS && word.matches("\\d+");
    }
}
