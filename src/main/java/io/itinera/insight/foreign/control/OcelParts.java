package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What an OCEL log consists of, whichever form it came in: types, objects and events, each as a node with {@code attributes}
 * and {@code objects} within. Kept are the same nodes for both, so that what came as XML can leave as JSON.
 */
final class OcelParts {
    static final String OBJECT_TYPE = "object-type";
    static final String EVENT_TYPE = "event-type";
    /** The published format writes a value that never changes with this time. */
    private static final String ALWAYS = Instant.EPOCH.toString();

    private final ForeignRows rows;
    private final BiFunction<Reason, Object, LogFileUnreadable> fault;

    OcelParts(ForeignRows rows, BiFunction<Reason, Object, LogFileUnreadable> fault) {
        this.rows = rows;
        this.fault = fault;
    }

    void type(String name, Node type) {
        List<Node> attributes = new ArrayList<>();
        for (Node attribute : type.within("attributes")) {
            attributes.add(new Node("attribute", Map.of("name", said(attribute, "name"), "type", said(attribute, "type"))));
        }
        rows.head(new Node(name, Map.of("name", said(type, "name")), attributes));
    }

    void object(Node object) {
        List<Node> attributes = new ArrayList<>();
        for (Node attribute : object.within("attributes")) {
            String time = attribute.get("time");
            attributes.add(attribute(attribute, time == null ? ALWAYS : moment(time).toString()));
        }
        rows.object(said(object, "id"), said(object, "type"), attributes);
        for (Node related : object.within("objects")) {
            rows.relateObject(said(related, "object-id"), qualifier(related));
        }
    }

    void event(Node event) {
        List<Node> attributes = new ArrayList<>();
        for (Node attribute : event.within("attributes")) {
            attributes.add(attribute(attribute, null));
        }
        rows.event(said(event, "id"), said(event, "type"), moment(said(event, "time")), attributes);
        for (Node related : event.within("objects")) {
            rows.relateEvent(said(related, "object-id"), qualifier(related));
        }
    }

    private Node attribute(Node attribute, String time) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("name", said(attribute, "name"));
        if (!attribute.children().isEmpty()) {
            throw fault.apply(Reason.ELEMENT, attribute.children().get(0).name());
        }
        if (time != null) {
            said.put("time", time);
        }
        String words = attribute.get("value");
        said.put("value", words == null ? "" : words);
        return new Node("attribute", said);
    }

    private static String qualifier(Node related) {
        String said = related.get("qualifier");
        return said == null ? "" : said;
    }

    private String said(Node node, String key) {
        String said = node.get(key);
        if (said == null) {
            throw fault.apply(Reason.MISSING, key);
        }
        return said;
    }

    private Instant moment(String text) {
        return Moment.read(text).orElseThrow(() -> fault.apply(Reason.MOMENT, text));
    }
}
