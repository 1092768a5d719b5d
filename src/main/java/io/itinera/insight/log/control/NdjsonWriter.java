package io.itinera.insight.log.control;

import io.itinera.insight.log.control.LogObjects.One;
import io.itinera.platform.persistence.TextCell;
import io.itinera.shared.touchpoint.ObjectRef;
import java.util.function.Consumer;

/** One JSON object a line; absent values are null, so that every line has the same keys. */
final class NdjsonWriter implements LogWriter {
    private static final LogColumn[] COLUMNS = LogColumn.values();
    private static final byte[][] KEYS = new byte[COLUMNS.length][];
    private static final byte[] NULL = LogOutput.bytes("null");
    private static final byte[] OBJECTS = LogOutput.bytes(",\"objects\":[");
    private static final byte[] TYPE = LogOutput.bytes("{\"type\":\"");
    private static final byte[] ID = LogOutput.bytes("\",\"id\":\"");
    private static final byte[] QUALIFIER = LogOutput.bytes("\",\"qualifier\":\"");
    private static final byte[] END_OBJECT = LogOutput.bytes("\"}");
    private static final byte[] END_LINE = LogOutput.bytes("]}\n");

    static {
        for (LogColumn column : COLUMNS) {
            KEYS[column.ordinal()] = LogOutput.bytes((column.ordinal() == 0 ? "{\"" : ",\"") + column.key() + "\":");
        }
    }

    private final LogOutput out;

    NdjsonWriter(LogOutput out) {
        this.out = out;
    }

    @Override
    public void event(LogEvent event) {
        for (LogColumn column : COLUMNS) {
            out.put(KEYS[column.ordinal()]);
            TextCell cell = event.cell(column);
            if (cell.isNull()) {
                out.put(NULL);
            } else if (column.isText()) {
                out.put('"');
                Escapes.LINE.put(cell, out);
                out.put('"');
            } else {
                out.put(cell);
            }
        }
        out.put(OBJECTS);
        for (int i = 0; i < event.objects().size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            object(event.objects().get(i));
        }
        out.put(END_LINE);
    }

    private void object(One object) {
        out.put(TYPE);
        out.put(object.type());
        out.put(ID);
        Escapes.LINE.put(object.id(), out);
        out.put(QUALIFIER);
        Escapes.LINE.put(object.qualifier(), out);
        out.put(END_OBJECT);
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        out.flush();
    }
}
