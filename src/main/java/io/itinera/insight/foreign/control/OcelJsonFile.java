package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import io.itinera.insight.log.boundary.LogFormat;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** OCEL 2.0 in JSON, whose four lists may stand in any order. What else a file says is passed over. */
final class OcelJsonFile {
    private static final int DEEPEST = 20;
    private static final Set<String> LISTS = Set.of("objectTypes", "eventTypes", "objects", "events");
    /** As the same things are called in XML. */
    private static final Map<String, String> IN_XML = Map.of("relationships", "objects", "objectId", "object-id");

    private final JsonParser json;
    private final BoundedStream content;
    private final OcelParts parts;

    OcelJsonFile(InputStream in, BoundedStream content, ForeignRows rows) {
        this.content = content;
        this.json = Json.createParser(in);
        this.parts = new OcelParts(rows, this::fault);
        rows.readFrom(this::line);
    }

    LogFormat read() {
        Set<String> missing = new TreeSet<>(LISTS);
        next();
        while (next() == Event.KEY_NAME) {
            String list = json.getString();
            if (missing.remove(list)) {
                list(list);
            } else if (LISTS.contains(list)) {
                throw fault(Reason.ELEMENT, list);
            } else {
                content.nextOne();
                node(list, next(), 1);
            }
        }
        if (!missing.isEmpty()) {
            throw fault(Reason.MISSING, missing.iterator().next());
        }
        end();
        return LogFormat.OCEL;
    }

    private void list(String list) {
        if (next() != Event.START_ARRAY) {
            throw fault(Reason.ELEMENT, list);
        }
        while (true) {
            content.nextOne();
            Event begin = next();
            if (begin == Event.END_ARRAY) {
                return;
            }
            if (begin != Event.START_OBJECT) {
                throw fault(Reason.ELEMENT, list);
            }
            Node one = node(list, begin, 1);
            switch (list) {
                case "objectTypes" -> parts.type(OcelParts.OBJECT_TYPE, one);
                case "eventTypes" -> parts.type(OcelParts.EVENT_TYPE, one);
                case "objects" -> parts.object(one);
                default -> parts.event(one);
            }
        }
    }

    /** An object says what its texts, numbers and truths say; its objects and arrays are within, and so are those of an array. */
    private Node node(String name, Event begin, int depth) {
        if (depth > DEEPEST) {
            throw fault(Reason.TOO_DEEP, DEEPEST);
        }
        Map<String, String> said = new LinkedHashMap<>();
        List<Node> children = new ArrayList<>();
        if (begin == Event.START_OBJECT) {
            while (next() == Event.KEY_NAME) {
                String key = IN_XML.getOrDefault(json.getString(), json.getString());
                Event event = next();
                if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                    children.add(node(key, event, depth + 1));
                } else if (event != Event.VALUE_NULL) {
                    said.put(key, scalar(event));
                }
            }
        } else if (begin == Event.START_ARRAY) {
            for (Event event = next(); event != Event.END_ARRAY; event = next()) {
                children.add(node(name, event, depth + 1));
            }
        } else if (begin != Event.VALUE_NULL) {
            said.put("value", scalar(begin));
        }
        return new Node(name, said, children);
    }

    private String scalar(Event event) {
        return switch (event) {
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> json.getString();
        };
    }

    /** Nothing stands behind the one object of the file. */
    private void end() {
        try {
            if (json.hasNext()) {
                throw fault(Reason.SYNTAX, "");
            }
        } catch (JsonException e) {
            throw broken(e);
        }
    }

    private Event next() {
        try {
            return json.next();
        } catch (JsonException e) {
            throw broken(e);
        }
    }

    private LogFileUnreadable broken(JsonException e) {
        int line = e instanceof JsonParsingException parsing ? (int) parsing.getLocation().getLineNumber() : line();
        return new LogFileUnreadable(Reason.SYNTAX, line, "");
    }

    private int line() {
        return (int) json.getLocation().getLineNumber();
    }

    private LogFileUnreadable fault(Reason reason, Object what) {
        return new LogFileUnreadable(reason, line(), what);
    }
}
