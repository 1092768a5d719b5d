package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.ForeignCaseKind;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * XES, IEEE 1849. A trace is an object of the one type {@code case}, known by its number, because its name is free; events
 * follow each other as they stand in the file. An activity is the event's {@code concept:name}, empty where it has none.
 */
final class XesFile {
    private static final Set<String> HEAD = Set.of("extension", "global", "classifier");
    private static final Set<String> KINDS = Set.of("string", "date", "int", "float", "boolean", "id", "list", "container");
    private static final Set<String> GATHERING = Set.of("list", "container");

    private final XmlFile file;
    private final ForeignRows rows;
    private int traces;

    XesFile(XmlFile file, ForeignRows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Stands on the first element within the log. @param root what the log says of itself */
    void read(Map<String, String> root) {
        rows.head(new Node("log", root));
        boolean hasBegun = false;
        do {
            switch (file.name()) {
                case "trace" -> trace();
                case "event" -> event();
                default -> {
                    if (hasBegun) {
                        throw file.fault(Reason.ELEMENT, file.name());
                    }
                    rows.head(head());
                }
            }
            hasBegun |= rows.hasBegun();
        } while (file.enter());
    }

    private Node head() {
        if (!HEAD.contains(file.name())) {
            return attribute();
        }
        Node head = file.node();
        if (head.name().equals("global")) {
            head.children().forEach(this::check);
        }
        return head;
    }

    private void trace() {
        file.nextOne();
        String id = String.valueOf(++traces);
        List<Node> attributes = new ArrayList<>();
        boolean isKept = false;
        while (file.enter()) {
            boolean isEvent = file.name().equals("event");
            if (isKept && !isEvent) {
                throw file.fault(Reason.ELEMENT, file.name());
            }
            if (isEvent) {
                if (!isKept) {
                    rows.object(id, ForeignCaseKind.CASE, attributes);
                    isKept = true;
                }
                event();
                rows.relateEvent(id, "");
            } else {
                attributes.add(attribute());
            }
        }
        if (!isKept) {
            rows.object(id, ForeignCaseKind.CASE, attributes);
        }
    }

    private void event() {
        file.nextOne();
        List<Node> attributes = new ArrayList<>();
        while (file.enter()) {
            attributes.add(attribute());
        }
        String activity = said(attributes, "concept:name");
        String at = said(attributes, "time:timestamp");
        Instant moment = at == null ? null : Moment.read(at).orElseThrow(() -> file.fault(Reason.MOMENT, at));
        rows.event(null, activity == null ? "" : activity, moment, attributes);
    }

    private static String said(List<Node> attributes, String key) {
        return attributes.stream().filter(node -> key.equals(node.get("key"))).map(node -> node.get("value")).findFirst().orElse(null);
    }

    private Node attribute() {
        Node attribute = file.node();
        check(attribute);
        return attribute;
    }

    /** Attributes may have attributes of their own; those that a list gathers may stand in {@code values}. */
    private void check(Node node) {
        if (!KINDS.contains(node.name())) {
            throw file.fault(Reason.ELEMENT, node.name());
        }
        if (node.get("key") == null) {
            throw file.fault(Reason.MISSING, "key");
        }
        boolean gathers = GATHERING.contains(node.name());
        if (!gathers && node.get("value") == null) {
            throw file.fault(Reason.MISSING, "value");
        }
        for (Node child : node.children()) {
            if (gathers && child.name().equals("values")) {
                child.children().forEach(this::check);
            } else {
                check(child);
            }
        }
    }
}
