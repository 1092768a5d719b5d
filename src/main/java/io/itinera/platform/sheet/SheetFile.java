package io.itinera.platform.sheet;

import io.itinera.shared.UploadTooLarge;
import io.itinera.shared.sheet.SheetColumn;
import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file as spreadsheets, telephone systems and CRMs export it: names of columns, and rows. Rows of empty
 * cells are none.
 */
public final class SheetFile {
    static final int MOST_COLUMNS = 100;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    private final SheetRows rows;
    private final SheetLimits limits;
    private final char separator;
    private final boolean oldLetters;
    private final List<String> columns;

    /** @param cells one for each column, without blanks around; further ones that are not empty belong to no column */
    public record Row(long line, List<String> cells, boolean hasMore) {
    }

    private SheetFile(SheetRows rows, SheetLimits limits, char separator, boolean oldLetters) {
        this.rows = rows;
        this.limits = limits;
        this.separator = separator;
        this.oldLetters = oldLetters;
        columns = names();
    }

    /** @throws SheetUnreadable when no rows can be taken from it */
    public static SheetFile csv(byte[] content, SheetLimits limits) {
        CsvRows rows = new CsvRows(content);
        return new SheetFile(rows, limits, rows.separator(), rows.hasOldLetters());
    }

    /** A text or a workbook, whatever the file is called. @throws SheetUnreadable when no rows can be taken from it */
    public static SheetFile any(byte[] content, SheetLimits limits) {
        if (SheetText.isCompound(content)) {
            throw new SheetUnreadable(WorkbookGuard.ofCompound(content), "");
        }
        return SheetText.isPacked(content) ? new SheetFile(new WorkbookRows(content), limits, ';', false) : csv(content, limits);
    }

    /** @throws SheetUnreadable for more than is taken, of which not more is read than is needed to know */
    public static byte[] bounded(InputStream file, SheetLimits limits) {
        int most = limits.megabytes() << 20;
        try {
            byte[] content = file.readNBytes(most + 1);
            if (content.length > most) {
                throw new SheetUnreadable(Reason.TOO_LARGE, limits.megabytes());
            }
            return content;
        } catch (UploadTooLarge thrownAway) {
            throw new SheetUnreadable(Reason.TOO_LARGE, limits.megabytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> columns() {
        return columns;
    }

    public char separator() {
        return separator;
    }

    /** Whether its letters are taken for those of Windows. */
    public boolean hasOldLetters() {
        return oldLetters;
    }

    /** @return how many rows there are @throws SheetUnreadable for none, or more than are taken */
    public int count() {
        int[] found = {0};
        each(row -> found[0]++);
        if (found[0] == 0) {
            throw new SheetUnreadable(Reason.EMPTY, "");
        }
        return found[0];
    }

    public void each(Consumer<Row> sink) {
        some(limits.rows() + 1, sink);
    }

    /** The first of them. */
    public void some(int most, Consumer<Row> sink) {
        int[] read = {-1};
        rows.read((line, cells) -> {
            if (++read[0] > limits.rows()) {
                throw new SheetUnreadable(Reason.TOO_MANY, limits.rows());
            }
            if (read[0] > 0) {
                sink.accept(new Row(line, padded(cells), cells.size() > columns.size()));
            }
            return read[0] < most;
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
        rows.read((line, cells) -> {
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
        if (names.stream().anyMatch(limits.data())) {
            throw new SheetUnreadable(Reason.NO_NAMES, "");
        }
        return List.copyOf(names);
    }
}
