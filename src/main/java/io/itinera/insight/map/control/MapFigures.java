package io.itinera.insight.map.control;

import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up the log for the map, in the database. */
@ApplicationScoped
public class MapFigures {
    /** Longer than a visit's silence nobody looks at a page. */
    private static final int LONGEST_DWELL_MS = 1_800_000;

    /**
     * What a hospital's people did and what was done for them: not what the supplier's people look at for themselves.
     * Before the door nobody has a hospital yet.
     */
    private static final String THEIRS = " and (t.account_id is not null or t.persona is null)";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Remembered remembered;

    /** Volume and median of one type. @param isDwell see {@code TouchpointFigures} */
    record TypeFigures(Volume volume, Double medianMs, boolean isDwell) {
    }

    /** All figures of the map that a pass over the log gives. */
    record Figures(Map<String, TypeFigures> byType, Map<String, Volume> byStage) {
    }

    private record Question(Extent extent) {
    }

    Figures of(Extent extent) {
        return remembered.figures(new Question(extent), () -> new Figures(byType(extent), byStage(extent)));
    }

    private Map<String, TypeFigures> byType(Extent extent) {
        SqlQuery query = SqlQuery.of("select v.type, count(*), count(distinct v.account_id),"
            + " count(*) filter (where v.outcome = 'COMPLETED'), count(v.duration_ms),"
            + " percentile_cont(0.5) within group (order by coalesce(v.duration_ms,"
            + " case when v.dwell_ms <= ? then v.dwell_ms end)) from (select t.type, t.account_id, t.outcome,"
            + " t.duration_ms, case when t.visit is not null then 1000 * extract(epoch from (lead(t.occurred_at)"
            + " over (partition by t.visit order by t.occurred_at, t.id) - t.occurred_at)) end as dwell_ms"
            + " from journey.touchpoint t where t.occurred_at >= ? and t.occurred_at < ?" + THEIRS,
            LONGEST_DWELL_MS, extent.period().from(), extent.period().to());
        List<SqlRow> rows = extent.restrict(query, "t.account_id").add(") v group by v.type").rows(em);
        return rows.stream().collect(Collectors.toMap(r -> r.text(0), r -> new TypeFigures(
            new Volume(r.number(1), r.number(2), r.number(3)), r.decimalOrNull(5), r.number(4) == 0)));
    }

    private Map<String, Volume> byStage(Extent extent) {
        SqlQuery query = SqlQuery.of("select ty.stage_code, count(*), count(distinct t.account_id),"
            + " count(*) filter (where t.outcome = 'COMPLETED') from journey.touchpoint t"
            + " join journey.touchpoint_type ty on ty.code = t.type where ty.stage_code is not null"
            + " and t.occurred_at >= ? and t.occurred_at < ?" + THEIRS, extent.period().from(), extent.period().to());
        return extent.restrict(query, "t.account_id").add(" group by ty.stage_code").rows(em).stream()
            .collect(Collectors.toMap(r -> r.text(0), r -> new Volume(r.number(1), r.number(2), r.number(3))));
    }
}
