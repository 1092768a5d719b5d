package io.itinera.insight.foreign.control;

import io.itinera.insight.log.control.BrokenOff;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an imported log of cases as XES again: everything that came, in the order that the standard wants. */
final class ForeignXesWriter {
    /** What stands before the cases, in this order; attributes of the log come last. */
    private static final List<String> HEAD = List.of("extension", "global", "classifier");

    private final XMLStreamWriter xml;
    private boolean isInCase;

    ForeignXesWriter(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    void write(ForeignReader log) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            head(log.head());
            log.cases(this::beginCase, this::event);
            endCase();
            log.loose(this::event);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    /** The file is ours, so is the version it keeps to; what the first node says of features is the log's. */
    private void head(List<Node> head) throws XMLStreamException {
        String features = head.get(0).get("xes.features");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace("http://www.xes-standard.org/");
        said(Map.of("xes.version", "1849.2016"));
        said(Map.of("xes.features", features == null ? "" : features));
        for (Node node : head.stream().skip(1).sorted(Comparator.comparingInt(ForeignXesWriter::place)).toList()) {
            node(node);
        }
    }

    private static int place(Node node) {
        int place = HEAD.indexOf(node.name());
        return place < 0 ? HEAD.size() : place;
    }

    private void beginCase(List<Node> attributes) {
        try {
            endCase();
            isInCase = true;
            xml.writeStartElement("trace");
            nodes(attributes);
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    private void endCase() throws XMLStreamException {
        if (isInCase) {
            xml.writeEndElement();
            isInCase = false;
        }
    }

    private void event(List<Node> attributes) {
        try {
            xml.writeStartElement("event");
            nodes(attributes);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new BrokenOff(e);
        }
    }

    private void nodes(List<Node> nodes) throws XMLStreamException {
        for (Node node : nodes) {
            node(node);
        }
    }

    private void node(Node node) throws XMLStreamException {
        if (node.children().isEmpty()) {
            xml.writeEmptyElement(node.name());
            said(node.said());
        } else {
            xml.writeStartElement(node.name());
            said(node.said());
            nodes(node.children());
            xml.writeEndElement();
        }
    }

    private void said(Map<String, String> said) throws XMLStreamException {
        for (Map.Entry<String, String> one : said.entrySet()) {
            xml.writeAttribute(one.getKey(), one.getValue());
        }
    }
}
