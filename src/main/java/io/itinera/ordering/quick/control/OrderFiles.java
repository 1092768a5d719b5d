package io.itinera.ordering.quick.control;

import io.itinera.catalog.boundary.FindNumbers;
import io.itinera.ordering.quick.boundary.Doubt;
import io.itinera.ordering.quick.boundary.OrderColumns;
import io.itinera.ordering.quick.boundary.OrderColumnsUnsaid;
import io.itinera.ordering.quick.boundary.OrderFile;
import io.itinera.ordering.quick.boundary.PastedLine;
import io.itinera.ordering.quick.boundary.ReadQuickOrder;
import io.itinera.ordering.quick.boundary.UploadOrderFile;
import io.itinera.ordering.quick.boundary.UploadsBusy;
import io.itinera.ordering.quick.control.PackedRows.Row;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetLimits;
import io.itinera.shared.AccountId;
import io.itinera.shared.sheet.SheetColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of what to order: opened within bounds, few at once, and read by the columns that somebody named. */
@ApplicationScoped
public class OrderFiles {
    /** A workbook takes some tens of megabytes while it is opened. */
    private static final int MOST_AT_ONCE = 2;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CELL = 80;
    private static final int LOOKED_AT = 200;
    /** So many of the cells of a column of units are words for units. */
    private static final double MOST = 0.6;

    @Inject FindNumbers numbers;
    @Inject OrderColumnMemory memory;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** @throws UploadsBusy when as many files as can be are being opened */
    public OrderFile open(AccountId account, String name, InputStream content) {
        if (!places.tryAcquire()) {
            throw new UploadsBusy();
        }
        try {
            SheetFile sheet = SheetFile.any(SheetFile.bounded(content, limits()), limits());
            int count = sheet.count();
            List<Row> rows = new ArrayList<>();
            sheet.each(row -> rows.add(new Row(row.line(), row.cells())));
            List<SheetColumn> columns = sheet.outline();
            Optional<OrderColumns> remembered = memory.remembered(account, columns);
            return new OrderFile(shortened(name, LONGEST_NAME), columns, PackedRows.pack(rows), count, remembered.orElseGet(() -> guess(sheet.columns(), rows)),
                remembered.isPresent(), sheet.hasOldLetters());
        } finally {
            places.release();
        }
    }

    /** @throws OrderColumnsUnsaid when it is not said which column holds the numbers */
    public List<PastedLine> lines(OrderFile file, OrderColumns said) {
        List<String> names = file.columns().stream().map(SheetColumn::name).toList();
        List<Integer> chosen = Stream.of(said.number(), said.quantity(), said.unit()).filter(Objects::nonNull).map(names::indexOf).toList();
        if (said.number() == null || chosen.contains(-1) || chosen.stream().distinct().count() < chosen.size()) {
            throw new OrderColumnsUnsaid();
        }
        List<Row> rows = PackedRows.unpack(file.packed());
        int quantity = names.indexOf(said.quantity());
        DecimalMark mark = DecimalMark.of(rows.stream().map(row -> row.cell(quantity)).toList());
        return rows.stream().map(row -> {
            String number = shortened(row.cell(names.indexOf(said.number())), LONGEST_CELL);
            return new PastedLine((int) row.line(), row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")), false, number,
                shortened(quantity(row.cell(quantity), row.cell(names.indexOf(said.unit())), mark), LONGEST_CELL), number.isEmpty() ? Doubt.NO_NUMBER : null);
        }).toList();
    }

    /** With its unit, unless that stands beside it already. A unit that nobody knows stays, so that it is asked about. */
    private static String quantity(String written, String unit, DecimalMark mark) {
        Optional<WrittenQuantity> alone = WrittenQuantity.read(written, mark);
        if (unit.isEmpty() || written.isEmpty() || alone.filter(read -> !read.unit().isEmpty()).isPresent()) {
            return alone.map(WrittenQuantity::plain).orElse(written);
        }
        String both = written + " " + unit;
        return WrittenQuantity.read(both, mark).map(WrittenQuantity::plain).orElse(both);
    }

    private SheetLimits limits() {
        return new SheetLimits(UploadOrderFile.MOST_MEGABYTES, ReadQuickOrder.MOST_ROWS, cell -> cell.matches("[\\d.,]+") || !numbers.find(List.of(cell)).isEmpty());
    }

    /** As a pasted list with these cells would be understood. */
    private OrderColumns guess(List<String> names, List<Row> rows) {
        List<Row> first = rows.subList(0, Math.min(LOOKED_AT, rows.size()));
        String text = Stream.concat(Stream.of(names), first.stream().map(Row::cells)).map(cells -> cells.stream().map(cell -> cell.replaceAll("[\\t\\v]", " "))
            .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
        PastedList.Places places = PastedList.places(text, numbers::find);
        int unit = IntStream.range(0, names.size()).filter(column -> column != places.number() && column != places.quantity() && isOfUnits(column, first))
            .findFirst().orElse(-1);
        return new OrderColumns(name(names, places.number()), name(names, places.quantity()), name(names, unit));
    }

    private static boolean isOfUnits(int column, List<Row> rows) {
        List<String> cells = rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().filter(UnitWords::isUnit).count() >= MOST * cells.size();
    }

    private static String name(List<String> names, int column) {
        return column < 0 || column >= names.size() ? null : names.get(column);
    }

    private static String shortened(String text, int longest) {
        String told = text == null ? "" : text;
        return told.length() > longest ? told.substring(0, longest) : told;
    }
}
