package io.itinera.platform.sheet;

import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.shared.sheet.SheetUnreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first visible sheet of a workbook. Nothing in it is computed or fetched. */
final class WorkbookRows implements SheetRows {
    private static final int LONGEST_CELL = 10_000;
    private static final int MOST_DIGITS = 20;
    private static final int THOUSANDS = 3;
    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DAY = Pattern.compile("(?i)[dy]|m{3}|h:|:m");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final LocalDate FIRST_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final ReadingOptions PLAIN = new ReadingOptions(false, true);

    private final byte[] content;

    /** @throws SheetUnreadable when it is none that can be read within bounds */
    WorkbookRows(byte[] content) {
        WorkbookGuard.check(content);
        this.content = content;
    }

    @Override
    public void read(Taker taker) {
        try (ReadableWorkbook book = open();
             Stream<Row> rows = sheet(book).openStream()) {
            Iterator<Row> each = rows.iterator();
            for (Row row = next(each); row != null; row = next(each)) {
                List<String> cells = cells(book, row);
                if (!cells.isEmpty() && !taker.take(row.getRowNum(), cells)) {
                    return;
                }
            }
        } catch (IOException | ExcelReaderException broken) {
            throw new SheetUnreadable(Reason.BROKEN, "");
        }
    }

    /** What programs write often has no formats, which the reader does not forgive; then no figure is a day. */
    private ReadableWorkbook open() throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        } catch (ExcelReaderException withoutFormats) {
            return new ReadableWorkbook(new ByteArrayInputStream(content), PLAIN);
        }
    }

    private static Sheet sheet(ReadableWorkbook book) {
        return book.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).findFirst()
            .orElseThrow(() -> new SheetUnreadable(Reason.EMPTY, ""));
    }

    /** Null after the last. A file whose parts contradict each other fails in ways that nobody lists. */
    private static Row next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException broken) {
            throw new SheetUnreadable(Reason.BROKEN, "");
        }
    }

    private static List<String> cells(ReadableWorkbook book, Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = cell == null ? "" : text(book, cell).strip();
            if (text.length() > LONGEST_CELL) {
                throw new SheetUnreadable(Reason.CELL_TOO_LONG, row.getRowNum());
            }
            cells.add(text);
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Of a formula what the spreadsheet had computed when it was saved; the formula itself where it had not, which nothing takes. */
    private static String text(ReadableWorkbook book, Cell cell) {
        if (cell.getValue() instanceof BigDecimal figure) {
            return isDay(cell) ? day(figure, book.isDate1904()) : figure(figure);
        }
        if (cell.getValue() == null) {
            return cell.getFormula() == null ? "" : "=" + cell.getFormula();
        }
        return cell.getValue().toString();
    }

    /** A day is no figure, though a workbook keeps it as one. */
    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && DAY.matcher(NO_SIGNS.matcher(format).replaceAll("")).find();
    }

    private static String day(BigDecimal days, boolean since1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) > 0) {
            return figure(days);
        }
        return (since1904 ? FIRST_OF_1904 : FIRST_OF_1900).plusDays(days.longValue()).toString();
    }

    /** In plain digits, with a point; three decimals get a fourth, or they would look like thousands. */
    private static String figure(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        if (Math.abs((long) plain.precision() - plain.scale()) > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
            return plain.toString();
        }
        return (plain.scale() == THOUSANDS ? plain.setScale(THOUSANDS + 1) : plain).toPlainString();
    }
}
