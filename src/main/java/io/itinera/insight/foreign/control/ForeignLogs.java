package io.itinera.insight.foreign.control;

import io.itinera.insight.foreign.boundary.ForeignCaseKind;
import io.itinera.insight.foreign.boundary.ForeignLogRow;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The imported logs. */
@ApplicationScoped
public class ForeignLogs {
    private static final String ROW = "select l.id, l.name, l.format, l.imported_at, l.events, l.activities, l.first_at, l.last_at"
        + " from insight.foreign_log l";
    /** What names the log before the log itself. */
    private static final List<String> PARTS = List.of("foreign_follow", "foreign_case_kind", "foreign_object_object", "foreign_event_object",
        "foreign_event", "foreign_object");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public List<ForeignLogRow> all() {
        return SqlQuery.of(ROW + " order by l.imported_at desc, l.id desc").rows(em).stream().map(ForeignLogs::row).toList();
    }

    public ForeignLogRow one(long log) {
        return SqlQuery.of(ROW + " where l.id = ?", log).rows(em).stream().map(ForeignLogs::row).findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<ForeignCaseKind> kinds(long log) {
        return SqlQuery.of("select k.object_type, k.objects, k.variants from insight.foreign_case_kind k where k.log_id = ?"
            + " order by k.objects desc, k.object_type", log).rows(em).stream()
            .map(row -> new ForeignCaseKind(row.text(0), row.number(1), row.number(2))).toList();
    }

    public FollowGraph follows(long log, String type) {
        return new FollowGraph(SqlQuery.of("select f.activity, f.next_activity, f.times, f.cases from insight.foreign_follow f where f.log_id = ?"
            + " and f.object_type = ? order by f.times desc, f.activity, f.next_activity", log, type).rows(em).stream()
            .map(row -> new FollowRow(row.text(0), row.text(1), row.number(2), row.number(3))).toList());
    }

    public void delete(long log) {
        PARTS.forEach(part -> SqlQuery.of("delete from insight." + part + " where log_id = ?", log).update(em));
        if (SqlQuery.of("delete from insight.foreign_log where id = ?", log).update(em) == 0) {
            throw new NoSuchRecord();
        }
    }

    private static ForeignLogRow row(SqlRow row) {
        return new ForeignLogRow(row.number(0), row.text(1), LogFormat.valueOf(row.text(2)), row.instant(3), row.number(4), row.number(5),
            row.instant(6), row.instant(7));
    }
}
