package io.itinera.ordering.quick.control;

import io.itinera.catalog.boundary.NumberMatch;
import io.itinera.ordering.quick.boundary.Doubt;
import io.itinera.ordering.quick.boundary.PastedLine;
import io.itinera.ordering.quick.control.NumberSpans.Found;
import io.itinera.ordering.quick.control.NumberSpans.Sureness;
import io.itinera.ordering.quick.control.PastedText.Line;
import io.itinera.ordering.quick.control.PastedText.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Understands a text that somebody pasted: which part of each line is the number of an article and which the quantity,
 * decided over the whole text. What the catalogue knows is told by whoever calls, once for all lines.
 */
public final class PastedList {
    private static final int LONGEST_NUMBER = 80;

    private final List<Line> lines;
    private final List<List<Found>> numbers;
    private final PastedColumns columns;

    private PastedList(PastedText text, Function<Collection<String>, Map<String, List<NumberMatch>>> catalogue) {
        lines = text.lines();
        List<NumberSpans> spans = lines.stream().map(NumberSpans::new).toList();
        Set<String> written = new LinkedHashSet<>();
        spans.forEach(span -> written.addAll(span.written()));
        Map<String, List<NumberMatch>> known = catalogue.apply(written);
        numbers = spans.stream().map(span -> span.found(known)).toList();
        columns = new PastedColumns(lines, numbers);
    }

    /** @param catalogue tells the articles that have a number, of all numbers at once */
    public static List<PastedLine> read(String text, Function<Collection<String>, Map<String, List<NumberMatch>>> catalogue) {
        return new PastedList(new PastedText(text), catalogue).read();
    }

    /** Which columns of a table hold the numbers and the quantities, the first is 0; -1 where none does. */
    record Places(int number, int quantity) {
    }

    /** @param text rows with tabs between the cells, the first of which names the columns */
    static Places places(String text, Function<Collection<String>, Map<String, List<NumberMatch>>> catalogue) {
        PastedColumns columns = new PastedList(new PastedText(text), catalogue).columns;
        return new Places(columns.number(), columns.quantity());
    }

    /** How many lines of the text are not blank. */
    public static int length(String text) {
        return new PastedText(text).lines().size();
    }

    /** A line before its figures are read. @param number where it stands; null for none */
    private record Halves(Span number, String quantity, Doubt doubt) {
    }

    private List<PastedLine> read() {
        List<Halves> halves = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            halves.add(columns.isHeader(i) ? new Halves(null, "", null) : halve(lines.get(i), numbers.get(i)));
        }
        DecimalMark mark = DecimalMark.of(halves.stream().map(Halves::quantity).toList());
        List<PastedLine> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Halves half = halves.get(i);
            String number = half.number() == null ? "" : half.number().in(line.text());
            read.add(new PastedLine(line.number(), line.text(), columns.isHeader(i), shortened(number), plain(half.quantity(), mark), half.doubt()));
        }
        return read;
    }

    private static String plain(String quantity, DecimalMark mark) {
        return WrittenQuantity.read(quantity, mark).map(WrittenQuantity::plain).orElse(shortened(quantity.strip()));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_NUMBER ? text.substring(0, LONGEST_NUMBER) : text;
    }

    private Halves halve(Line line, List<Found> found) {
        Found known = chosen(line, found);
        if (known == null && isTorn(found)) {
            return new Halves(null, "", Doubt.SEVERAL_NUMBERS);
        }
        Span number = known == null ? guessed(line) : known.span();
        if (number == null) {
            return new Halves(null, "", Doubt.NO_NUMBER);
        }
        QuantityInLine quantity = new QuantityInLine(line, number, columns.quantity());
        return new Halves(number, quantity.written(), quantity.isUnclear() ? Doubt.QUANTITY_UNCLEAR : null);
    }

    /** Of several articles in one line none is taken, unless the column says which is meant. */
    private Found chosen(Line line, List<Found> found) {
        Optional<Found> inColumn = found.stream().filter(one -> columns.isNumberOf(line, one.span())).findFirst();
        if (inColumn.isPresent()) {
            return inColumn.get();
        }
        if (inColumns(line)) {
            return found.stream().filter(one -> one.sureness() != Sureness.CHANCE && line.cells().contains(one.span())).findFirst().orElse(null);
        }
        return found.isEmpty() || isTorn(found) ? null : found.get(0);
    }

    /** Whether numbers that are equally sure name different articles. */
    private static boolean isTorn(List<Found> found) {
        return found.stream().skip(1).filter(one -> one.sureness() == found.get(0).sureness())
            .filter(one -> one.sureness() != Sureness.CHANCE || one.span().length() == found.get(0).span().length())
            .anyMatch(one -> one.articles().stream().noneMatch(found.get(0).articles()::contains));
    }

    /** Where the number of an article that nobody knows most likely stands; null for nowhere. */
    private Span guessed(Line line) {
        if (inColumns(line)) {
            return line.cell(columns.number()).isEmpty() ? null : line.cells().get(columns.number());
        }
        return QuantityInLine.guessNumber(line);
    }

    private boolean inColumns(Line line) {
        return columns.hasNumber() && line.cells().size() > 1;
    }
}
