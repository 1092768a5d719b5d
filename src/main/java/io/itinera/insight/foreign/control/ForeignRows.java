package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import io.itinera.platform.persistence.SqlBatch;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Writes the rows of one log while its file is read, and keeps none but the head. */
final class ForeignRows implements AutoCloseable {
    /** Events, objects and relations together. */
    static final int MOST = 1_000_000;
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_HEAD = 1_000_000;

    private final long log;
    private final SqlBatch objects;
    private final SqlBatch events;
    private final SqlBatch eventRelations;
    private final SqlBatch objectRelations;
    private final List<Node> head = new ArrayList<>();
    private IntSupplier line = () -> 0;
    private int headLength;
    private long objectNo;
    private long eventNo;
    private long relationNo;

    ForeignRows(EntityManager em, long log) {
        this.log = log;
        objects = new SqlBatch(em, "insert into insight.foreign_object (log_id, object_no, object_id, object_type, content) values (?, ?, ?, ?, ?)");
        events = new SqlBatch(em, "insert into insight.foreign_event (log_id, event_no, event_id, activity, occurred_at, content)"
            + " values (?, ?, ?, ?, ?, ?)");
        eventRelations = new SqlBatch(em, "insert into insight.foreign_event_object (log_id, event_no, relation_no, object_id, qualifier)"
            + " values (?, ?, ?, ?, ?)");
        objectRelations = new SqlBatch(em, "insert into insight.foreign_object_object (log_id, object_no, relation_no, object_id, qualifier)"
            + " values (?, ?, ?, ?, ?)");
    }

    /** @param where the reader stands now */
    void readFrom(IntSupplier where) {
        line = where;
    }

    /** Where the reader stands; 0 where no line says it. */
    int line() {
        return line.getAsInt();
    }

    /** What stands before cases and events, or declares their types. It is kept until the end, so it is bounded at once. */
    void head(Node node) {
        headLength += Nodes.text(List.of(node)).length();
        if (headLength > LONGEST_HEAD) {
            throw fault(Reason.TOO_LONG, LONGEST_HEAD / 1000);
        }
        head.add(node);
    }

    void object(String id, String type, List<Node> content) {
        objectNo++;
        count();
        objects.add(log, objectNo, name(id), name(type), sound(Nodes.text(content)));
    }

    void event(String id, String activity, Instant at, List<Node> content) {
        eventNo++;
        count();
        events.add(log, eventNo, id == null ? null : name(id), name(activity), at, sound(Nodes.text(content)));
    }

    /** The event written last concerns the object. */
    void relateEvent(String objectId, String qualifier) {
        relationNo++;
        count();
        eventRelations.add(log, eventNo, relationNo, name(objectId), name(qualifier));
    }

    /** The object written last concerns another. */
    void relateObject(String otherId, String qualifier) {
        relationNo++;
        count();
        objectRelations.add(log, objectNo, relationNo, name(otherId), name(qualifier));
    }

    boolean hasBegun() {
        return objectNo + eventNo > 0;
    }

    /** Sends everything that still waits, and gives back the head as it is kept. */
    String finish() {
        objects.flush();
        events.flush();
        eventRelations.flush();
        objectRelations.flush();
        return sound(Nodes.text(head));
    }

    List<Node> head() {
        return head;
    }

    private void count() {
        if (objectNo + eventNo + relationNo > MOST) {
            throw fault(Reason.TOO_MANY, MOST);
        }
    }

    private String name(String text) {
        if (text.length() > LONGEST_NAME) {
            throw fault(Reason.NAME_TOO_LONG, text.substring(0, 40));
        }
        return sound(text);
    }

    /** JSON can write letters that no database keeps: the zero, and halves of a pair. */
    private String sound(String text) {
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw fault(Reason.LETTER, "");
        }
        return text;
    }

    private LogFileUnreadable fault(Reason reason, Object what) {
        return new LogFileUnreadable(reason, line(), what);
    }

    @Override
    public void close() {
        objects.close();
        events.close();
        eventRelations.close();
        objectRelations.close();
    }
}
