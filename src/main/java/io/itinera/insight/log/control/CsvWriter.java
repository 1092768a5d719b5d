package io.itinera.insight.log.control;

import io.itinera.insight.log.control.LogObjects.One;
import io.itinera.platform.persistence.TextCell;
import io.itinera.platform.text.Cells;
import io.itinera.shared.touchpoint.ObjectRef;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A row for each event of each case, as RFC 4180 has it. No cell can begin like a formula: all are codes, numbers and moments, an object's id stands
 * behind its kind, and a case whose name begins so has an apostrophe before it.
 */
final class CsvWriter implements LogWriter {
    private static final LogColumn[] COLUMNS = LogColumn.values();
    private static final byte[] END_LINE = LogOutput.bytes("\r\n");

    private final LogOutput out;

    CsvWriter(LogOutput out) {
        this.out = out;
        out.put(LogOutput.bytes(Arrays.stream(COLUMNS).map(column -> column.key() + ",").collect(Collectors.joining()) + "objects"));
        out.put(END_LINE);
    }

    @Override
    public void event(LogEvent event) {
        for (LogColumn column : COLUMNS) {
            TextCell cell = event.cell(column);
            if (column == LogColumn.CASE_ID && !cell.isNull()) {
                cell = new TextCell(Cells.harmless(cell.toString()));
                cell(cell, cell.length() == 0);
            } else {
                cell(cell, false);
            }
            out.put(',');
        }
        objects(event.objects());
        out.put(END_LINE);
    }

    private void cell(TextCell cell, boolean isQuoted) {
        if (isQuoted || CsvQuotes.areNeeded(cell)) {
            out.put('"');
            CsvQuotes.put(cell, out);
            out.put('"');
        } else {
            out.put(cell);
        }
    }

    private void objects(LogObjects objects) {
        boolean isQuoted = false;
        for (int i = 0; i < objects.size(); i++) {
            isQuoted |= CsvQuotes.areNeededWithin(objects.get(i).id());
        }
        isQuoted |= objects.size() > 0 && CsvQuotes.endsOddly(objects.get(objects.size() - 1).id());
        quote(isQuoted);
        for (int i = 0; i < objects.size(); i++) {
            if (i > 0) {
                out.put('|');
            }
            One object = objects.get(i);
            out.put(object.type());
            out.put(':');
            CsvQuotes.put(object.id(), out);
        }
        quote(isQuoted);
    }

    private void quote(boolean isQuoted) {
        if (isQuoted) {
            out.put('"');
        }
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        out.flush();
    }
}
