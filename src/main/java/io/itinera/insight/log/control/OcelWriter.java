package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LoggedEvent;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * OCEL 2.0 in JSON. The order of its four lists is free, so events come first and what they are about after them; only the
 * names of types are kept in between. A touchpoint that belongs to two cases is still one event. Every value is a text,
 * because the published schema allows nothing else; its type stands beside the attribute's name.
 */
final class OcelWriter implements LogWriter {
    private static final String[][] ATTRIBUTES = {{"stage", "string"}, {"persona", "string"}, {"person", "string"},
        {"visit", "string"}, {"channel", "string"}, {"initiator", "string"}, {"outcome", "string"}, {"reason", "string"},
        {"duration_ms", "integer"}, {"server_ms", "integer"}, {"amount", "float"}};

    private final JsonGenerator json;
    private final Set<String> eventTypes = new TreeSet<>();
    private final Set<String> objectTypes = new TreeSet<>();

    OcelWriter(OutputStream out) {
        json = Json.createGenerator(out);
        json.writeStartObject().writeStartArray("events");
    }

    @Override
    public boolean isByCase() {
        return false;
    }

    @Override
    public void event(LoggedEvent event) {
        TouchpointRow t = event.touchpoint();
        eventTypes.add(t.type());
        json.writeStartObject().write("id", "t" + t.id()).write("type", t.type()).write("time", t.occurredAt().toString());
        json.writeStartArray("attributes");
        Object[] values = {t.stage(), t.persona(), t.pseudonym(), t.visit(), t.channel(), t.initiator(), t.outcome(), t.reason(),
            t.durationMs(), t.serverMs(), t.amount()};
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                json.writeStartObject().write("name", ATTRIBUTES[i][0]).write("value", values[i].toString()).writeEnd();
            }
        }
        json.writeEnd().writeStartArray("relationships");
        relate(event);
        json.writeEnd().writeEnd();
    }

    private void relate(LoggedEvent event) {
        Set<String> related = new HashSet<>();
        event.touchpoint().objects().forEach(ref -> relate(related, ref));
        if (event.account() != null) {
            relate(related, new ObjectRef(ObjectType.ACCOUNT, event.account(), "account"));
        }
    }

    private void relate(Set<String> related, ObjectRef ref) {
        if (related.add(id(ref))) {
            json.writeStartObject().write("objectId", id(ref)).write("qualifier", ref.qualifier()).writeEnd();
        }
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        json.writeEnd().writeStartArray("objects");
        objects.accept(ref -> {
            objectTypes.add(ref.type().name());
            json.writeStartObject().write("id", id(ref)).write("type", ref.type().name()).writeEnd();
        });
        json.writeEnd();
        types("eventTypes", eventTypes, ATTRIBUTES);
        types("objectTypes", objectTypes, new String[0][]);
        json.writeEnd().close();
    }

    private void types(String key, Set<String> names, String[][] attributes) {
        json.writeStartArray(key);
        for (String name : names) {
            json.writeStartObject().write("name", name).writeStartArray("attributes");
            for (String[] attribute : attributes) {
                json.writeStartObject().write("name", attribute[0]).write("type", attribute[1]).writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        json.writeEnd();
    }

    /** Two kinds of object may have the same number. */
    private static String id(ObjectRef ref) {
        return ref.type() + ":" + ref.id();
    }
}
