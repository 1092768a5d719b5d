package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LoggedEvent;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.shared.touchpoint.ObjectRef;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XES, IEEE 1849: a trace for each case. Extensions concept, time,
 * lifecycle, organizational and identity, and one of our own for what they have no word for.
 */
final class XesWriter implements LogWriter {
    /** Milliseconds and an offset in digits, which every reader of {@code xs:dateTime} takes. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.UTC);
    private static final String[][] EXTENSIONS = {{"Concept", "concept"}, {"Time", "time"}, {"Lifecycle", "lifecycle"},
        {"Organizational", "org"}, {"Identity", "identity"}};
    private static final String OURS = "urn:itinera:xes:touchpoint";
    private static final UUID NO_ID = new UUID(0, 0);

    private final XMLStreamWriter xml;
    private String openCase;

    XesWriter(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            head();
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    @Override
    public void event(LoggedEvent event) {
        try {
            if (!event.caseId().equals(openCase)) {
                endTrace();
                beginTrace(event);
            }
            write(event.touchpoint());
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        try {
            endTrace();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    private void head() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace("http://www.xes-standard.org/");
        xml.writeAttribute("xes.version", "1849.2016");
        xml.writeAttribute("xes.features", "");
        for (String[] extension : EXTENSIONS) {
            empty("extension", "name", extension[0], "prefix", extension[1], "uri", "http://www.xes-standard.org/" + extension[1] + ".xesext");
        }
        empty("extension", "name", "Itinera", "prefix", "itinera", "uri", OURS);
        global("trace");
        text("concept:name", "");
        xml.writeEndElement();
        global("event");
        text("concept:name", "");
        attribute("date", "time:timestamp", "1970-01-01T00:00:00.000+00:00");
        text("lifecycle:transition", "complete");
        attribute("id", "identity:id", NO_ID.toString());
        xml.writeEndElement();
        empty("classifier", "name", "Activity", "keys", "concept:name");
        text("concept:name", "Itinera");
    }

    private void global(String scope) throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", scope);
    }

    private void beginTrace(LoggedEvent event) throws XMLStreamException {
        openCase = event.caseId();
        xml.writeStartElement("trace");
        text("concept:name", openCase);
    }

    private void endTrace() throws XMLStreamException {
        if (openCase != null) {
            xml.writeEndElement();
        }
    }

    private void write(TouchpointRow t) throws XMLStreamException {
        xml.writeStartElement("event");
        text("concept:name", t.type());
        attribute("date", "time:timestamp", MOMENT.format(t.occurredAt()));
        text("lifecycle:transition", "complete");
        attribute("id", "identity:id", identity(t.id()).toString());
        text("org:resource", t.pseudonym());
        text("org:role", t.persona());
        text("itinera:stage", t.stage());
        text("itinera:channel", t.channel());
        text("itinera:initiator", t.initiator());
        text("itinera:outcome", t.outcome());
        text("itinera:reason", t.reason());
        text("itinera:visit", t.visit());
        number("int", "itinera:duration_ms", t.durationMs());
        number("int", "itinera:server_ms", t.serverMs());
        number("float", "itinera:amount", t.amount());
        text("itinera:objects", t.objects().isEmpty() ? null
            : t.objects().stream().map(ref -> ref.type() + ":" + ref.id()).collect(Collectors.joining(" ")));
        xml.writeEndElement();
    }

    /** The same touchpoint has the same id in every export: XES wants a UUID, the log counts. */
    static UUID identity(long touchpoint) {
        return UUID.nameUUIDFromBytes(("itinera:touchpoint:" + touchpoint).getBytes(StandardCharsets.US_ASCII));
    }

    private void number(String kind, String key, Number number) throws XMLStreamException {
        if (number != null) {
            attribute(kind, key, number.toString());
        }
    }

    private void text(String key, Object words) throws XMLStreamException {
        if (words != null) {
            attribute("string", key, legal(words.toString()));
        }
    }

    private void attribute(String kind, String key, String content) throws XMLStreamException {
        empty(kind, "key", key, "value", content);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    /** XML has no way to write most control characters and halves of a pair, and somebody may have searched for them. */
    private static String legal(String words) {
        return words.codePoints().allMatch(XesWriter::isLegal) ? words : words.codePoints().map(c -> isLegal(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
