package io.itinera.platform.sheet;

import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a text: it is found out which letters and which separator it uses. A cell is text, whatever it begins with. */
final class CsvRows implements SheetRows {
    private static final int LONGEST_CELL = 10_000;
    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    /** Rows that tell the separator. */
    private static final int LOOKED_AT = 30;

    private final SheetText text;
    private final char separator;

    /** @throws SheetUnreadable when it is no text */
    CsvRows(byte[] content) {
        text = new SheetText(content);
        separator = text.separator() == 0 ? guess() : text.separator();
    }

    char separator() {
        return separator;
    }

    /** Whether its letters are taken for those of Windows. */
    boolean hasOldLetters() {
        return text.isOld();
    }

    @Override
    public void read(Taker taker) {
        read(separator, taker);
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
