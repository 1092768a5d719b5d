package io.itinera.insight.log.control;

import io.itinera.insight.log.control.LogObjects.One;
import io.itinera.platform.persistence.TextCell;
import io.itinera.shared.touchpoint.ObjectRef;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * XES, IEEE 1849: a trace for each case. Extensions concept, time,
 * lifecycle, organizational and identity, and one of our own for what they have no word for.
 */
final class XesWriter implements LogWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + "<log xmlns=\"http://www.xes-standard.org/\" xes.version=\"1849.2016\" xes.features=\"\">"
        + extension("Concept", "concept") + extension("Time", "time") + extension("Lifecycle", "lifecycle") + extension("Organizational", "org")
        + extension("Identity", "identity") + "<extension name=\"Itinera\" prefix=\"itinera\" uri=\"urn:itinera:xes:touchpoint\"/>"
        + "<global scope=\"trace\"><string key=\"concept:name\" value=\"\"/></global>"
        + "<global scope=\"event\"><string key=\"concept:name\" value=\"\"/><date key=\"time:timestamp\" value=\"1970-01-01T00:00:00.000+00:00\"/>"
        + "<string key=\"lifecycle:transition\" value=\"complete\"/><id key=\"identity:id\" value=\"00000000-0000-0000-0000-000000000000\"/></global>"
        + "<classifier name=\"Activity\" keys=\"concept:name\"/><string key=\"concept:name\" value=\"Itinera\"/>";
    private static final byte[] TRACE = LogOutput.bytes("<trace><string key=\"concept:name\" value=\"");
    private static final byte[] END_TRACE = LogOutput.bytes("</trace>");
    private static final byte[] EVENT = LogOutput.bytes("<event><string key=\"concept:name\" value=\"");
    private static final byte[] MOMENT = LogOutput.bytes("\"/><date key=\"time:timestamp\" value=\"");
    private static final byte[] UTC = LogOutput.bytes("+00:00");
    private static final byte[] ID = LogOutput.bytes("\"/><string key=\"lifecycle:transition\" value=\"complete\"/><id key=\"identity:id\" value=\"");
    private static final byte[] OBJECTS = LogOutput.bytes("<string key=\"itinera:objects\" value=\"");
    private static final byte[] END = LogOutput.bytes("\"/>");
    private static final byte[] END_EVENT = LogOutput.bytes("</event>");
    private static final int SECONDS_LENGTH = "2026-01-31T12:00:00".length();
    private static final byte[] NO_MILLIS = LogOutput.bytes(".000");

    private final LogOutput out;
    private final XesIdentity identity = new XesIdentity();
    private byte[] openCase;

    /** What may be told of an event, and with which words before it. */
    private record Attribute(LogColumn column, byte[] before) {
        private static final List<Attribute> ALL = List.of(of(LogColumn.PERSON, "string", "org:resource"), of(LogColumn.PERSONA, "string", "org:role"),
            ours(LogColumn.STAGE, "string"), ours(LogColumn.CHANNEL, "string"), ours(LogColumn.INITIATOR, "string"), ours(LogColumn.OUTCOME, "string"),
            ours(LogColumn.REASON, "string"), ours(LogColumn.VISIT, "string"), ours(LogColumn.DURATION_MS, "int"), ours(LogColumn.SERVER_MS, "int"),
            ours(LogColumn.AMOUNT, "float"));

        private static Attribute ours(LogColumn column, String kind) {
            return of(column, kind, "itinera:" + column.key());
        }

        private static Attribute of(LogColumn column, String kind, String key) {
            return new Attribute(column, LogOutput.bytes("<" + kind + " key=\"" + key + "\" value=\""));
        }
    }

    XesWriter(LogOutput out) {
        this.out = out;
        out.put(LogOutput.bytes(HEAD));
    }

    private static String extension(String name, String prefix) {
        return "<extension name=\"" + name + "\" prefix=\"" + prefix + "\" uri=\"http://www.xes-standard.org/" + prefix + ".xesext\"/>";
    }

    @Override
    public void event(LogEvent event) {
        TextCell theCase = event.cell(LogColumn.CASE_ID);
        if (openCase == null || !Arrays.equals(theCase.bytes(), theCase.from(), theCase.to(), openCase, 0, openCase.length)) {
            endTrace();
            openCase = Arrays.copyOfRange(theCase.bytes(), theCase.from(), theCase.to());
            out.put(TRACE);
            Escapes.XML.put(theCase, out);
            out.put(END);
        }
        out.put(EVENT);
        Escapes.XML.put(event.cell(LogColumn.TYPE), out);
        out.put(MOMENT);
        moment(event.cell(LogColumn.OCCURRED_AT));
        out.put(ID);
        identity.put(event.cell(LogColumn.TOUCHPOINT_ID), out);
        out.put(END);
        attributes(event);
        out.put(END_EVENT);
    }

    /** Milliseconds and an offset in digits, which every reader of {@code xs:dateTime} takes. */
    private void moment(TextCell at) {
        int end = at.from() + SECONDS_LENGTH;
        out.put(at.bytes(), at.from(), end);
        if (at.bytes()[end] == '.') {
            out.put(at.bytes(), end, end + NO_MILLIS.length);
        } else {
            out.put(NO_MILLIS);
        }
        out.put(UTC);
    }

    private void attributes(LogEvent event) {
        for (Attribute attribute : Attribute.ALL) {
            TextCell cell = event.cell(attribute.column());
            if (!cell.isNull()) {
                out.put(attribute.before());
                Escapes.XML.put(cell, out);
                out.put(END);
            }
        }
        LogObjects objects = event.objects();
        for (int i = 0; i < objects.size(); i++) {
            One object = objects.get(i);
            if (i == 0) {
                out.put(OBJECTS);
            } else {
                out.put(' ');
            }
            out.put(object.type());
            out.put(':');
            Escapes.XML.put(object.id(), out);
        }
        if (objects.size() > 0) {
            out.put(END);
        }
    }

    private void endTrace() {
        if (openCase != null) {
            out.put(END_TRACE);
        }
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        endTrace();
        out.put(LogOutput.bytes("</log>"));
        out.flush();
    }
}
