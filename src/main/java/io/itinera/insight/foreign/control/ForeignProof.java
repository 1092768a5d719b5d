package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.LogFileUnreadable;
import io.itinera.insight.foreign.boundary.LogFileUnreadable.Reason;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can only be said of a log when all of it is read. */
final class ForeignProof {
    /** Different activities, and different types of objects. */
    private static final int MOST_KINDS = 2000;
    private static final int PIECE = 1000;

    private final EntityManager em;
    private final long log;

    ForeignProof(EntityManager em, long log) {
        this.em = em;
        this.log = log;
    }

    /** @throws LogFileUnreadable naming the first thing that is wrong */
    void prove(LogFormat format, List<Node> head) {
        if (SqlQuery.of("select count(*) from insight.foreign_event where log_id = ?", log).row(em).number(0) == 0) {
            throw new LogFileUnreadable(Reason.EMPTY, 0, "");
        }
        few("activity", "insight.foreign_event");
        few("object_type", "insight.foreign_object");
        if (format == LogFormat.OCEL) {
            none(Reason.TWICE, "select object_id from insight.foreign_object where log_id = ? group by object_id having count(*) > 1 order by object_id");
            none(Reason.TWICE, "select event_id from insight.foreign_event where log_id = ? group by event_id having count(*) > 1 order by event_id");
            none(Reason.OBJECT_UNKNOWN, unknown("foreign_event_object"));
            none(Reason.OBJECT_UNKNOWN, unknown("foreign_object_object"));
            declared(head, OcelParts.OBJECT_TYPE, "select distinct object_type from insight.foreign_object where log_id = ?");
            declared(head, OcelParts.EVENT_TYPE, "select distinct activity from insight.foreign_event where log_id = ?");
        }
    }

    /** A log whose activities carry a running number would have as many following pairs as events. */
    private void few(String kind, String table) {
        if (SqlQuery.of("select count(distinct f." + kind + ") from " + table + " f where f.log_id = ?", log).row(em).number(0) > MOST_KINDS) {
            throw new LogFileUnreadable(Reason.TOO_MANY_KINDS, 0, MOST_KINDS);
        }
    }

    private static String unknown(String relations) {
        return "select r.object_id from insight." + relations + " r where r.log_id = ? and not exists (select 1 from insight.foreign_object o"
            + " where o.log_id = r.log_id and o.object_id = r.object_id) order by r.object_id";
    }

    private void none(Reason reason, String wrong) {
        SqlQuery.of(wrong + " fetch first 1 row only", log).rows(em).forEach(row -> {
            throw new LogFileUnreadable(reason, 0, row.text(0));
        });
    }

    private void declared(List<Node> head, String kind, String used) {
        Set<String> names = head.stream().filter(node -> node.name().equals(kind)).map(node -> node.get("name")).collect(Collectors.toSet());
        SqlQuery.of(used, log).each(em, PIECE, row -> {
            if (!names.contains(row.text(0))) {
                throw new LogFileUnreadable(Reason.TYPE_UNKNOWN, 0, row.text(0));
            }
        });
    }
}
