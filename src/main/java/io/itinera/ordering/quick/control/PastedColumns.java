package io.itinera.ordering.quick.control;

import io.itinera.ordering.quick.control.NumberSpans.Found;
import io.itinera.ordering.quick.control.NumberSpans.Sureness;
import io.itinera.ordering.quick.control.PastedText.Line;
import io.itinera.ordering.quick.control.PastedText.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Which column of a pasted text holds the numbers and which the quantities, and whether its first line names them. */
final class PastedColumns {
    private static final Set<String> NUMBER_WORDS = Set.of("articulo", "article", "art", "codigo", "code", "cod", "ref", "referencia", "reference",
        "gtin", "ean", "sku", "material", "item", "producto", "produit", "product", "numero", "number", "part", "no", "n", "nº", "n°");
    private static final Set<String> QUANTITY_WORDS = Set.of("cantidad", "cant", "cdad", "uds", "unidades", "qty", "quantity", "quantite", "qte",
        "pedido", "pedir", "order", "pieces", "units", "menge");
    private static final Set<String> OTHER_WORDS = Set.of("descripcion", "description", "designation", "nombre", "name", "nom", "precio", "price",
        "prix", "importe", "amount", "montant", "unidad", "unit", "unite", "um", "linea", "line", "ligne", "pos", "observaciones", "fabricante");
    private static final int SURE = 3;

    private final List<Line> lines;
    private final List<List<Found>> numbers;
    private final boolean header;
    private final int number;
    private final int quantity;

    /** @param numbers those that the catalogue knows in each line */
    PastedColumns(List<Line> lines, List<List<Found>> numbers) {
        this.lines = lines;
        this.numbers = numbers;
        this.header = looksLikeHeader();
        this.number = best(column -> known(column) * SURE + (isNamed(column, NUMBER_WORDS) ? 1 : 0));
        this.quantity = best(column -> column == number ? 0
            : quantities(column) * (isNamed(column, QUANTITY_WORDS) ? 2 * SURE : isCounting(column) || isNamed(column, OTHER_WORDS) ? 1 : SURE));
    }

    boolean isHeader(int index) {
        return header && index == 0;
    }

    boolean hasNumber() {
        return number >= 0;
    }

    int number() {
        return number;
    }

    /** -1 when no column is. */
    int quantity() {
        return quantity;
    }

    boolean isNumberOf(Line line, Span span) {
        return hasNumber() && number < line.cells().size() && line.cells().get(number).overlaps(span);
    }

    /** -1 when every column is worth nothing; of equal ones the first. */
    private int best(ToIntFunction<Integer> worth) {
        int columns = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        Optional<Integer> best = IntStream.range(0, columns > 1 ? columns : 0).boxed().filter(column -> worth.applyAsInt(column) > 0)
            .reduce((one, other) -> worth.applyAsInt(other) > worth.applyAsInt(one) ? other : one);
        return best.orElse(-1);
    }

    /** How surely its cells are numbers of the catalogue. */
    private int known(int column) {
        int sum = 0;
        for (int i = header ? 1 : 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (column < line.cells().size()) {
                Span cell = line.cells().get(column);
                sum += numbers.get(i).stream().filter(found -> found.span().equals(cell) || found.sureness() == Sureness.OURS && found.span().overlaps(cell))
                    .mapToInt(found -> 1 + found.sureness().ordinal()).max().orElse(0);
            }
        }
        return sum;
    }

    private int quantities(int column) {
        return (int) lines.stream().skip(header ? 1 : 0).filter(line -> WrittenQuantity.read(line.cell(column), DecimalMark.UNKNOWN)
            .filter(read -> read.isWhole() && read.amount().signum() > 0).isPresent()).count();
    }

    /** Whether its cells are 1, 2, 3 and so on: the lines of a list are often numbered. */
    private boolean isCounting(int column) {
        List<String> cells = lines.stream().skip(header ? 1 : 0).map(line -> line.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        return cells.size() >= SURE && IntStream.range(0, cells.size()).allMatch(i -> WrittenQuantity.read(cells.get(i), DecimalMark.UNKNOWN)
            .filter(read -> read.amount().compareTo(BigDecimal.valueOf(i + 1L)) == 0).isPresent());
    }

    private boolean looksLikeHeader() {
        if (lines.size() < 2 || !numbers.get(0).isEmpty()) {
            return false;
        }
        Line first = lines.get(0);
        return first.text().chars().noneMatch(c -> c >= '0' && c <= '9') && IntStream.range(0, first.cells().size())
            .anyMatch(column -> names(first.cell(column), NUMBER_WORDS) || names(first.cell(column), QUANTITY_WORDS));
    }

    private boolean isNamed(int column, Set<String> words) {
        return header && names(lines.get(0).cell(column), words);
    }

    private static boolean names(String cell, Set<String> words) {
        return List.of(UnitWords.folded(cell).split("[^\\p{L}º°]+")).stream().anyMatch(words::contains);
    }
}
