package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.SheetColumn;
import io.itinera.insight.sheet.boundary.SheetUnreadable;
import io.itinera.insight.sheet.boundary.SheetUnreadable.Reason;
import io.itinera.insight.sheet.boundary.UploadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file as spreadsheets, telephone systems and CRMs export it: names of columns, and rows. It finds out by itself which letters
 * and which separator the file uses. A cell is text, whatever it begins with. Rows of empty cells are none.
 */
public final class SheetFile {
    static final int MOST_COLUMNS = 100;
    private static final int MOST_BYTES = UploadSheet.MOST_MEGABYTES << 20;
    private static final int LONGEST_CELL = 10_000;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    /** Rows that tell the separator. */
    private static final int LOOKED_AT = 30;

    private final SheetText text;
    private final char separator;
    private final List<String> columns;

    /** @param cells one for each column, without blanks around; further ones that are not empty belong to no column */
    public record Row(long line, List<String> cells, boolean hasMore) {
    }

    private interface Taker {
        /** Whether more is wanted. */
        boolean take(long line, List<String> cells);
    }

    /** @throws SheetUnreadable when no rows can be taken from it */
    SheetFile(byte[] content) {
        text = new SheetText(content);
        separator = text.separator() == 0 ? guess() : text.separator();
        columns = names();
    }

    /** @throws SheetUnreadable for more than is taken, of which not more is read than is needed to know */
    static byte[] bounded(InputStream file) {
        try {
            byte[] content = file.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new SheetUnreadable(Reason.TOO_LARGE, UploadSheet.MOST_MEGABYTES);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> columns() {
        return columns;
    }

    char separator() {
        return separator;
    }

    /** Whether its letters are taken for those of Windows. */
    public boolean hasOldLetters() {
        return text.isOld();
    }

    /** @return how many rows there are @throws SheetUnreadable for none, or more than are taken */
    int count() {
        int[] rows = {0};
        each(row -> rows[0]++);
        if (rows[0] == 0) {
            throw new SheetUnreadable(Reason.EMPTY, "");
        }
        return rows[0];
    }

    void each(Consumer<Row> sink) {
        some(UploadSheet.MOST_ROWS + 1, sink);
    }

    /** The first of them. */
    void some(int most, Consumer<Row> sink) {
        int[] rows = {-1};
        read(separator, (line, cells) -> {
            if (++rows[0] > UploadSheet.MOST_ROWS) {
                throw new SheetUnreadable(Reason.TOO_MANY, UploadSheet.MOST_ROWS);
            }
            if (rows[0] > 0) {
                sink.accept(new Row(line, padded(cells), cells.size() > columns.size()));
            }
            return rows[0] < most;
        });
    }

    public List<SheetColumn> outline() {
        List<Set<String>> samples = new ArrayList<>();
        columns.forEach(column -> samples.add(new LinkedHashSet<>()));
        each(row -> {
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.cells().get(i);
                if (!cell.isEmpty() && samples.get(i).size() < SAMPLES) {
                    samples.get(i).add(cell.length() > LONGEST_SAMPLE ? cell.substring(0, LONGEST_SAMPLE) + "…" : cell);
                }
            }
        });
        List<SheetColumn> outline = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            outline.add(new SheetColumn(columns.get(i), List.copyOf(samples.get(i))));
        }
        return outline;
    }

    private List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells.subList(0, Math.min(cells.size(), columns.size())));
        while (padded.size() < columns.size()) {
            padded.add("");
        }
        return padded;
    }

    /** Those of the first row; one without a name gets its number, one whose name stands before gets its number too. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        read(separator, (line, cells) -> {
            for (String cell : cells) {
                String name = cell.isEmpty() ? "#" + (names.size() + 1) : cell;
                names.add(names.contains(name) ? name + " #" + (names.size() + 1) : name);
            }
            return false;
        });
        if (names.isEmpty()) {
            throw new SheetUnreadable(Reason.EMPTY, "");
        }
        if (names.size() < 2) {
            throw new SheetUnreadable(Reason.NO_COLUMNS, "");
        }
        if (names.size() > MOST_COLUMNS) {
            throw new SheetUnreadable(Reason.TOO_WIDE, MOST_COLUMNS);
        }
        if (names.stream().anyMatch(Moments::isAny)) {
            throw new SheetUnreadable(Reason.NO_NAMES, "");
        }
        return List.copyOf(names);
    }

    /** The separator by which most rows have as many cells as the first, and most of them. */
    private char guess() {
        char best = SEPARATORS[0];
        double most = 0;
        for (char candidate : SEPARATORS) {
            List<Integer> sizes = new ArrayList<>();
            try {
                read(candidate, (line, cells) -> {
                    sizes.add(cells.size());
                    return sizes.size() < LOOKED_AT;
                });
            } catch (SheetUnreadable notThisOne) {
                continue;
            }
            double fitting = sizes.stream().filter(size -> size > 1 && size.equals(sizes.get(0))).count();
            double score = sizes.isEmpty() ? 0 : fitting / sizes.size() * sizes.get(0);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private void read(char by, Taker taker) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(by).setTrailingData(true).get();
        long before = 0;
        try (CSVParser parser = CSVParser.parse(text.open(), format)) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext();) {
                List<String> raw = records.next().toList();
                before = parser.getCurrentLineNumber();
                List<String> cells = trimmed(raw);
                long begins = before - raw.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count() + text.linesPassed();
                if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                    throw new SheetUnreadable(Reason.QUOTE, begins);
                }
                if (!cells.isEmpty() && !taker.take(begins, cells)) {
                    return;
                }
            }
        } catch (UncheckedIOException broken) {
            throw new SheetUnreadable(Reason.QUOTE, before + 1 + text.linesPassed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blanks around and without empty cells at the end. */
    private static List<String> trimmed(List<String> raw) {
        List<String> cells = new ArrayList<>(raw.size());
        raw.forEach(cell -> cells.add(cell.strip()));
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
