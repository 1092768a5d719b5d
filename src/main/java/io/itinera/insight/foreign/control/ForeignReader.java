package io.itinera.insight.foreign.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Reads an imported log from end to end, a piece at a time, in the order it came. */
final class ForeignReader {
    private static final int PIECE = 1000;

    private final EntityManager em;
    private final long log;

    ForeignReader(EntityManager em, long log) {
        this.em = em;
        this.log = log;
    }

    /** An object or an event that names another object. */
    record Relation(String objectId, String qualifier) {
    }

    /** @param at null for an object, or where the event does not say */
    record Part(String id, String type, Instant at, List<Node> content, List<Relation> relations) {
    }

    List<Node> head() {
        return Nodes.of(SqlQuery.of("select l.head from insight.foreign_log l where l.id = ?", log).row(em).text(0));
    }

    void objects(Consumer<Part> sink) {
        parts("select o.object_no, o.object_id, o.object_type, null, o.content from insight.foreign_object o where o.log_id = ? order by o.object_no",
            "select r.object_no, r.object_id, r.qualifier from insight.foreign_object_object r where r.log_id = ? and r.object_no between ? and ?"
                + " order by r.relation_no", sink);
    }

    void events(Consumer<Part> sink) {
        parts("select e.event_no, e.event_id, e.activity, e.occurred_at, e.content from insight.foreign_event e where e.log_id = ? order by e.event_no",
            "select r.event_no, r.object_id, r.qualifier from insight.foreign_event_object r where r.log_id = ? and r.event_no between ? and ?"
                + " order by r.relation_no", sink);
    }

    /** Case by case with the events of each, as a file of cases has them. */
    void cases(Consumer<List<Node>> begin, Consumer<List<Node>> event) {
        pieces("select o.object_no, o.content from insight.foreign_object o where o.log_id = ? order by o.object_no", piece -> {
            Iterator<SqlRow> cases = piece.iterator();
            AtomicLong open = new AtomicLong();
            within(piece, "select o.object_no, e.content from insight.foreign_object o join insight.foreign_event_object r on r.log_id = o.log_id"
                + " and r.object_id = o.object_id join insight.foreign_event e on e.log_id = r.log_id and e.event_no = r.event_no"
                + " where o.log_id = ? and o.object_no between ? and ? order by e.event_no", row -> {
                    while (open.get() != row.number(0)) {
                        SqlRow next = cases.next();
                        begin.accept(Nodes.of(next.text(1)));
                        open.set(next.number(0));
                    }
                    event.accept(Nodes.of(row.text(1)));
                });
            cases.forEachRemaining(row -> begin.accept(Nodes.of(row.text(1))));
        });
    }

    /** Events that belong to no case. */
    void loose(Consumer<List<Node>> event) {
        SqlQuery.of("select e.content from insight.foreign_event e where e.log_id = ? and not exists (select 1 from insight.foreign_event_object r"
            + " where r.log_id = e.log_id and r.event_no = e.event_no) order by e.event_no", log).each(em, PIECE, row -> event.accept(Nodes.of(row.text(0))));
    }

    private void parts(String parts, String relations, Consumer<Part> sink) {
        pieces(parts, piece -> {
            Map<Long, List<Relation>> related = new HashMap<>();
            within(piece, relations, row -> related.computeIfAbsent(row.number(0), no -> new ArrayList<>())
                .add(new Relation(row.text(1), row.text(2))));
            for (SqlRow row : piece) {
                sink.accept(new Part(row.text(1), row.text(2), row.instant(3), Nodes.of(row.text(4)),
                    related.getOrDefault(row.number(0), List.of())));
            }
        });
    }

    private void pieces(String rows, Consumer<List<SqlRow>> sink) {
        List<SqlRow> piece = new ArrayList<>(PIECE);
        SqlQuery.of(rows, log).each(em, PIECE, row -> {
            piece.add(row);
            if (piece.size() == PIECE) {
                sink.accept(piece);
                piece.clear();
            }
        });
        if (!piece.isEmpty()) {
            sink.accept(piece);
        }
    }

    /** What belongs to the piece, whose rows begin with their numbers. */
    private void within(List<SqlRow> piece, String rows, Consumer<SqlRow> sink) {
        SqlQuery.of(rows, log, piece.get(0).number(0), piece.get(piece.size() - 1).number(0)).each(em, PIECE, sink);
    }
}
