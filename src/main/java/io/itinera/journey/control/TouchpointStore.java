package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.platform.persistence.Dialect;
import io.itinera.platform.persistence.SequenceBlock;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Puts touchpoints with their objects into the log, in one statement on PostgreSQL and two on H2: every action of the portal
 * pays for this. Many at once, which are reported or imported, and one about many things go row by row through a statement for
 * each table.
 */
@ApplicationScoped
public class TouchpointStore {
    private static final int AT_ONCE = 200;
    private static final String TOUCHPOINTS = "insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym,"
        + " account_id, visit, channel, initiator, outcome, reason, duration_ms, server_ms, amount) values ";
    /** With the types, because an absent value has none. */
    private static final String TOUCHPOINT = "(cast(? as bigint), cast(? as timestamp with time zone), cast(? as varchar),"
        + " cast(? as varchar), cast(? as uuid), cast(? as bigint), cast(? as uuid), cast(? as varchar), cast(? as varchar),"
        + " cast(? as varchar), cast(? as varchar), cast(? as integer), cast(? as integer), cast(? as numeric(19,4)))";
    private static final String OBJECTS =
        "insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values ";
    private static final String OBJECT = "(cast(? as bigint), cast(? as varchar), cast(? as varchar), cast(? as varchar))";

    /** Well within what the rollups look back. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Ways ways;
    @Inject Spans spans;
    @Inject Clock clock;
    private final SequenceBlock numbers = new SequenceBlock("journey.touchpoint_seq");

    public void add(List<Signal> signals) {
        signals.forEach(signal -> signal.touchpoint().numbered(numbers.next(em)));
        if (signals.size() > AT_ONCE || signals.stream().anyMatch(signal -> signal.about().size() > AT_ONCE)) {
            addMany(signals);
        } else if (!signals.isEmpty()) {
            addSome(signals);
        }
        callForCounting(signals);
    }

    /** A statement with a place for each value of many rows takes longer to be read than to be done. */
    private void addMany(List<Signal> signals) {
        try (SqlBatch touchpoints = new SqlBatch(em, TOUCHPOINTS + TOUCHPOINT); SqlBatch objects = new SqlBatch(em, OBJECTS + OBJECT)) {
            signals.forEach(signal -> touchpoints.add(signal.touchpoint().columns()));
            touchpoints.flush();
            signals.forEach(signal -> signal.about().forEach(ref -> objects.add(signal.touchpoint().id(), ref.type(), ref.id(), ref.qualifier())));
            objects.flush();
        }
    }

    /** Nobody looks for what is recorded long after it occurred, unless told. */
    private void callForCounting(List<Signal> signals) {
        Instant now = clock.instant();
        Instant late = now.minus(SOON);
        List<String> hours = signals.stream().map(Signal::touchpoint).filter(touchpoint -> touchpoint.occurredAt().isBefore(late))
            .map(touchpoint -> "(" + Rollup.account(touchpoint.accountId()) + ", " + RollupState.hour(touchpoint.occurredAt()) + ")").distinct().toList();
        for (int from = 0; from < hours.size(); from += AT_ONCE) {
            SqlQuery.of("insert into journey.rollup_due (account_id, hour_no) values "
                + String.join(", ", hours.subList(from, Math.min(from + AT_ONCE, hours.size())))).update(em);
        }
        signals.stream().filter(signal -> signal.touchpoint().occurredAt().isBefore(late)).forEach(signal -> signal.about().stream()
            .filter(ref -> ref.type() == ObjectType.ORDER).forEach(order -> SqlQuery.of("insert into journey.follow_due (order_id, since) values (?, ?)",
                order.id(), signal.touchpoint().occurredAt()).update(em)));
        ways.noteSteps(signals.stream().map(Signal::touchpoint).filter(touchpoint -> touchpoint.visit() != null).map(Touchpoint::occurredAt).toList(), now);
        spans.note(signals.stream().map(Signal::touchpoint).toList(), now);
    }

    private void addSome(List<Signal> signals) {
        boolean about = signals.stream().anyMatch(signal -> !signal.about().isEmpty());
        if (about && Dialect.insertsWithin(em)) {
            SqlQuery both = touchpoints(SqlQuery.of("with t as ("), signals).add(") ");
            objects(both, signals).update(em);
            return;
        }
        touchpoints(SqlQuery.of(""), signals).update(em);
        if (about) {
            objects(SqlQuery.of(""), signals).update(em);
        }
    }

    private static SqlQuery touchpoints(SqlQuery query, List<Signal> signals) {
        query.add(TOUCHPOINTS);
        String comma = "";
        for (Signal signal : signals) {
            query.add(comma + TOUCHPOINT, signal.touchpoint().columns());
            comma = ", ";
        }
        return query;
    }

    private static SqlQuery objects(SqlQuery query, List<Signal> signals) {
        query.add(OBJECTS);
        String comma = "";
        for (Signal signal : signals) {
            for (ObjectRef ref : signal.about()) {
                query.add(comma + OBJECT, signal.touchpoint().id(), ref.type(), ref.id(), ref.qualifier());
                comma = ", ";
            }
        }
        return query;
    }
}
