package io.itinera.journey.control;

import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.persistence.Dialect;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the event log. Native statements, because a touchpoint that happened outside the portal has a type that is data
 * and no constant, so that it can be read but is no entity.
 */
@ApplicationScoped
public class Touchpoints {
    private static final String COLUMNS = "select t.id, t.occurred_at, t.type, t.persona, t.pseudonym,"
        + " t.account_id, t.visit, t.channel, t.initiator, t.outcome, t.reason, t.duration_ms, t.server_ms, t.amount";
    private static final String TABLES = " from journey.touchpoint t where 1 = 1";
    private static final String NEWEST_FIRST = " order by t.occurred_at desc, t.id desc";
    private static final Duration FIRST_END = Duration.ofHours(1);
    private static final Duration LONGEST_END = Duration.ofHours(64);
    private static final int LONGER = 8;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Terms terms;
    @Inject Clock clock;

    /**
     * Newest first. Where nothing but a period narrows them, its last hour is looked at first, and ever longer ends of it until there are enough: no index is in
     * order of time alone, and PostgreSQL finds some hours through that of type and moment, but would sort all of a month for its newest.
     */
    public List<TouchpointRow> find(TouchpointFilter filter, int skipped, int atMost) {
        Duration end = FIRST_END;
        for (TouchpointFilter newest = ending(filter, end); newest != null; newest = ending(filter, end)) {
            List<SqlRow> rows = rows(newest, skipped, atMost);
            if (rows.size() == atMost) {
                return withObjects(rows);
            }
            end = end.multipliedBy(LONGER);
        }
        return withObjects(rows(filter, skipped, atMost));
    }

    /** The same for the end of the period alone; null where that is no shorter, or would find nothing sooner. */
    private TouchpointFilter ending(TouchpointFilter filter, Duration end) {
        boolean isOfTimeAlone = filter.accounts() == null && filter.type() == null && filter.visit() == null && filter.object() == null && filter.to() != null;
        if (!isOfTimeAlone || !Dialect.partitions(em)) {
            return null;
        }
        Instant now = clock.instant();
        Instant from = (filter.to().isAfter(now) ? now : filter.to()).minus(end);
        return end.compareTo(LONGEST_END) > 0 || filter.from() != null && !from.isAfter(filter.from()) ? null : filter.between(from, filter.to());
    }

    private List<SqlRow> rows(TouchpointFilter filter, int skipped, int atMost) {
        SqlQuery query = SqlQuery.of(COLUMNS).add(TABLES);
        restrict(query, filter);
        return query.add(NEWEST_FIRST + " offset ? rows fetch first ? rows only", skipped, atMost).rows(em);
    }

    public long count(TouchpointFilter filter) {
        SqlQuery query = SqlQuery.of("select count(*)").add(TABLES);
        restrict(query, filter);
        return query.row(em).number(0);
    }

    public List<TouchpointRow> byId(Collection<Long> ids, TouchpointFilter filter) {
        SqlQuery query = SqlQuery.of(COLUMNS).add(TABLES).add(" and ").in("t.id", ids);
        restrict(query, filter);
        return withObjects(query.add(NEWEST_FIRST).rows(em));
    }

    private void restrict(SqlQuery query, TouchpointFilter filter) {
        if (filter.accounts() != null) {
            query.add(" and ").in("t.account_id", filter.accounts());
        }
        equal(query, "t.type", filter.type());
        if (filter.stage() != null) {
            query.add(" and ").in("t.type", terms.typesIn(filter.stage()));
        }
        equal(query, "t.reason", filter.reason());
        equal(query, "t.outcome", filter.outcome());
        equal(query, "t.visit", filter.visit());
        if (filter.object() != null) {
            query.add(" and t.id in (select o.touchpoint_id from journey.touchpoint_object o"
                + " where o.object_type = ? and o.object_id = ?)", filter.object().type(), filter.object().id());
        }
        if (filter.lived()) {
            query.add(" and t.type not in ('PAGE_PAINTED', 'PAGE_ANSWERED', 'PAGE_SHIFTED', 'PAGE_SCROLLED', 'PAGE_BLOCKED', 'MOUSE_THRASHED')");
        }
        if (filter.from() != null) {
            query.add(" and t.occurred_at >= ?", filter.from());
        }
        if (filter.to() != null) {
            query.add(" and t.occurred_at < ?", filter.to());
        }
        if (filter.upTo() != null) {
            upTo(query.add(" and t.occurred_at <= "), filter);
            upTo(query.add(" and (t.occurred_at < "), filter).add(" or t.id <= ?)", filter.upTo());
        }
    }

    /** Of a touchpoint that is not among the wanted hospitals' own nothing is told, not even when it was. */
    private static SqlQuery upTo(SqlQuery query, TouchpointFilter filter) {
        query.add("(select b.occurred_at from journey.touchpoint b where b.id = ?", filter.upTo());
        return (filter.accounts() == null ? query : query.add(" and ").in("b.account_id", filter.accounts())).add(")");
    }

    private static void equal(SqlQuery query, String column, Object wanted) {
        if (wanted != null) {
            query.add(" and " + column + " = ?", wanted);
        }
    }

    private List<TouchpointRow> withObjects(List<SqlRow> rows) {
        Map<Long, List<ObjectRef>> objects = objects(rows.stream().map(r -> r.number(0)).toList());
        Map<String, String> stages = terms.stages();
        return rows.stream().map(r -> row(r, stages.get(r.text(2)), objects.getOrDefault(r.number(0), List.of()))).toList();
    }

    private Map<Long, List<ObjectRef>> objects(List<Long> ids) {
        Map<Long, List<ObjectRef>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            SqlQuery.of("select o.touchpoint_id, o.object_type, o.object_id, o.qualifier from journey.touchpoint_object o"
                    + " where ").in("o.touchpoint_id", ids).add(" order by o.qualifier desc, o.object_type, o.object_id")
                .rows(em).forEach(r -> found.computeIfAbsent(r.number(0), id -> new ArrayList<>())
                    .add(new ObjectRef(ObjectType.valueOf(r.text(1)), r.text(2), r.text(3))));
        }
        return found;
    }

    private static TouchpointRow row(SqlRow r, String stage, List<ObjectRef> objects) {
        return new TouchpointRow(r.number(0), r.instant(1), r.text(2), stage, r.text(3), r.uuid(4), r.numberOrNull(5), r.uuid(6), r.text(7),
            r.text(8), r.text(9), r.text(10), r.wholeOrNull(11), r.wholeOrNull(12), r.amount(13), objects);
    }
}
