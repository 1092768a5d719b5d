package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through an XML file from element to element. It follows no reference to anything beside the file. */
final class XmlFile {
    private static final int DEEPEST = 20;

    private final XMLStreamReader xml;
    private final BoundedStream content;
    private final StringBuilder text = new StringBuilder();

    XmlFile(InputStream in, BoundedStream content) {
        this.content = content;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e, 1);
        }
    }

    /** Goes on to the next element within the current one; false when there is none and the current one has ended. */
    boolean enter() {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT:
                        text.setLength(0);
                        return true;
                    case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT:
                        return false;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        break;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                        throw fault(Reason.DOCTYPE, "");
                    default:
                        break;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e, line());
        }
    }

    /** Of the current element. */
    String name() {
        return xml.getLocalName();
    }

    /** What the current element says of itself. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            said.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return said;
    }

    /** Another event, case or object begins. */
    void nextOne() {
        content.nextOne();
    }

    /** The current element with everything within; its text, where it has one, is its {@code value}. */
    Node node() {
        return node(1);
    }

    private Node node(int depth) {
        if (depth > DEEPEST) {
            throw fault(Reason.TOO_DEEP, DEEPEST);
        }
        String name = name();
        Map<String, String> said = said();
        List<Node> children = new ArrayList<>();
        while (enter()) {
            children.add(node(depth + 1));
        }
        if (children.isEmpty() && !said.containsKey("value") && !text.toString().isBlank()) {
            said.put("value", text.toString());
        }
        text.setLength(0);
        return new Node(name, said, children);
    }

    int line() {
        return Math.max(xml.getLocation().getLineNumber(), 1);
    }

    LogFileUnreadable fault(Reason reason, Object what) {
        return new LogFileUnreadable(reason, line(), what);
    }

    private static LogFileUnreadable broken(XMLStreamException e, int line) {
        return new LogFileUnreadable(Reason.SYNTAX, e.getLocation() == null ? line : Math.max(e.getLocation().getLineNumber(), 1), "");
    }
}
