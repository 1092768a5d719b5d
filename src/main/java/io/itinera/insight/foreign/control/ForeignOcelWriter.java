package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.control.ForeignReader.Part;
import io.itinera.insight.foreign.control.ForeignReader.Relation;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;

/** Writes an imported log of objects as OCEL 2.0 in JSON. Every value is a text, because the published schema allows nothing else. */
final class ForeignOcelWriter {
    private final JsonGenerator json;

    ForeignOcelWriter(OutputStream out) {
        json = Json.createGenerator(out);
    }

    void write(ForeignReader log) {
        List<Node> head = log.head();
        json.writeStartObject();
        types("objectTypes", OcelParts.OBJECT_TYPE, head);
        types("eventTypes", OcelParts.EVENT_TYPE, head);
        json.writeStartArray("objects");
        log.objects(this::part);
        json.writeEnd().writeStartArray("events");
        log.events(this::part);
        json.writeEnd().writeEnd().close();
    }

    private void types(String list, String kind, List<Node> head) {
        json.writeStartArray(list);
        head.stream().filter(node -> node.name().equals(kind)).forEach(type -> {
            json.writeStartObject().write("name", type.get("name"));
            said(type.children());
            json.writeEnd();
        });
        json.writeEnd();
    }

    private void part(Part part) {
        json.writeStartObject().write("id", part.id()).write("type", part.type());
        if (part.at() != null) {
            json.write("time", part.at().toString());
        }
        said(part.content());
        json.writeStartArray("relationships");
        for (Relation relation : part.relations()) {
            json.writeStartObject().write("objectId", relation.objectId()).write("qualifier", relation.qualifier()).writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private void said(List<Node> attributes) {
        json.writeStartArray("attributes");
        for (Node attribute : attributes) {
            json.writeStartObject();
            attribute.said().forEach(json::write);
            json.writeEnd();
        }
        json.writeEnd();
    }
}
