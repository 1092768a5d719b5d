package io.itinera.insight.log.control;

import io.itinera.insight.log.control.LogObjects.One;
import io.itinera.platform.persistence.TextCell;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * OCEL 2.0 in JSON. The order of its four lists is free, so events come first and what they are about after them; only the
 * names of types are kept in between. A touchpoint that belongs to two cases is still one event. Every value is a text,
 * because the published schema allows nothing else; its type stands beside the attribute's name.
 */
final class OcelWriter implements LogWriter {
    private static final List<LogColumn> ATTRIBUTES = List.of(LogColumn.STAGE, LogColumn.PERSONA, LogColumn.PERSON, LogColumn.VISIT, LogColumn.CHANNEL,
        LogColumn.INITIATOR, LogColumn.OUTCOME, LogColumn.REASON, LogColumn.DURATION_MS, LogColumn.SERVER_MS, LogColumn.AMOUNT);
    private static final byte[][] BEFORE = new byte[LogColumn.values().length][];
    private static final byte[] ID = LogOutput.bytes("{\"id\":\"t");
    private static final byte[] TYPE = LogOutput.bytes("\",\"type\":\"");
    private static final byte[] TIME = LogOutput.bytes("\",\"time\":\"");
    private static final byte[] ATTRIBUTE_LIST = LogOutput.bytes("\",\"attributes\":[");
    private static final byte[] RELATIONS = LogOutput.bytes("],\"relationships\":[");
    private static final byte[] OBJECT_ID = LogOutput.bytes("{\"objectId\":\"");
    private static final byte[] QUALIFIER = LogOutput.bytes("\",\"qualifier\":\"");
    private static final byte[] END_EVENT = LogOutput.bytes("]}");
    private static final byte[] END = LogOutput.bytes("\"}");
    private static final TextCell HOSPITAL = new TextCell(ObjectType.ACCOUNT.name());
    private static final TextCell ITS_OWN = new TextCell("account");

    static {
        ATTRIBUTES.forEach(column -> BEFORE[column.ordinal()] = LogOutput.bytes("{\"name\":\"" + column.key() + "\",\"value\":\""));
    }

    private final LogOutput out;
    private final Set<String> eventTypes = new TreeSet<>();
    private final Set<String> objectTypes = new TreeSet<>();
    private final Dictionary types = new Dictionary(this::met);
    private boolean isFirst = true;

    OcelWriter(LogOutput out) {
        this.out = out;
        out.put(LogOutput.bytes("{\"events\":["));
    }

    private String met(String eventType) {
        eventTypes.add(eventType);
        return eventType;
    }

    @Override
    public boolean isByCase() {
        return false;
    }

    @Override
    public void event(LogEvent event) {
        types.of(event.cell(LogColumn.TYPE));
        next();
        out.put(ID);
        out.put(event.cell(LogColumn.TOUCHPOINT_ID));
        out.put(TYPE);
        Escapes.JSON.put(event.cell(LogColumn.TYPE), out);
        out.put(TIME);
        out.put(event.cell(LogColumn.OCCURRED_AT));
        out.put(ATTRIBUTE_LIST);
        attributes(event);
        out.put(RELATIONS);
        relations(event.objects(), event.cell(LogColumn.ACCOUNT));
        out.put(END_EVENT);
    }

    private void attributes(LogEvent event) {
        isFirst = true;
        for (LogColumn column : ATTRIBUTES) {
            TextCell cell = event.cell(column);
            if (!cell.isNull()) {
                next();
                out.put(BEFORE[column.ordinal()]);
                Escapes.JSON.put(cell, out);
                out.put(END);
            }
        }
        isFirst = false;
    }

    /** To each object once, in the first part it plays; to the hospital whose touchpoint it is unless it names it anyway. */
    private void relations(LogObjects objects, TextCell account) {
        isFirst = true;
        for (int i = 0; i < objects.size(); i++) {
            One object = objects.get(i);
            if (!objects.namesBefore(i, object.type(), object.id())) {
                relation(object.type(), object.id(), object.qualifier());
            }
        }
        if (!account.isNull() && !objects.namesBefore(objects.size(), HOSPITAL, account)) {
            relation(HOSPITAL, account, ITS_OWN);
        }
        isFirst = false;
    }

    private void relation(TextCell type, TextCell id, TextCell qualifier) {
        next();
        out.put(OBJECT_ID);
        out.put(type);
        out.put(':');
        Escapes.JSON.put(id, out);
        out.put(QUALIFIER);
        Escapes.JSON.put(qualifier, out);
        out.put(END);
    }

    private void next() {
        if (!isFirst) {
            out.put(',');
        }
        isFirst = false;
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        out.put(LogOutput.bytes("],\"objects\":["));
        isFirst = true;
        objects.accept(this::object);
        out.put(']');
        types("eventTypes", eventTypes, ATTRIBUTES);
        types("objectTypes", objectTypes, List.of());
        out.put('}');
        out.flush();
    }

    private void object(ObjectRef ref) {
        objectTypes.add(ref.type().name());
        next();
        out.put(LogOutput.bytes("{\"id\":\"" + ref.type() + ":"));
        Escapes.JSON.put(new TextCell(ref.id()), out);
        out.put(TYPE);
        out.put(LogOutput.bytes(ref.type().name()));
        out.put(END);
    }

    private void types(String key, Collection<String> names, List<LogColumn> attributes) {
        out.put(LogOutput.bytes(",\"" + key + "\":["));
        isFirst = true;
        for (String name : names) {
            next();
            out.put(LogOutput.bytes("{\"name\":\""));
            Escapes.JSON.put(new TextCell(name), out);
            out.put(ATTRIBUTE_LIST);
            isFirst = true;
            attributes.forEach(this::declare);
            out.put(END_EVENT);
            isFirst = false;
        }
        out.put(']');
    }

    private void declare(LogColumn attribute) {
        next();
        String type = attribute.isText() ? "string" : attribute == LogColumn.AMOUNT ? "float" : "integer";
        out.put(LogOutput.bytes("{\"name\":\"" + attribute.key() + "\",\"type\":\"" + type + "\"}"));
    }
}
