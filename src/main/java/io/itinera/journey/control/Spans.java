package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.journey.control.Rollups.Compared;
import io.itinera.journey.control.SpanSql.Stretch;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * Gathers touchpoints that are measured against another moment. What is older than a touchpoint may still be on its way is gathered; a moment that is still
 * awaited is looked for again with every round. Whoever asks reads of the log only what may go on within the patience they have. What is recorded later all
 * the same has everything since gathered anew.
 */
@ApplicationScoped
public class Spans {

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Rollups rollups;
    @Inject FirstCases cases;

    /** Whether it is time to gather. */
    boolean isBehind(RollupState state, Instant now) {
        return SettledPiece.isDue(state.spansUntil(), now);
    }

    /** Gathers what has become old enough, a piece at once; the same again changes nothing. */
    @Transactional
    public void gather(Instant now) {
        RollupState state = rollups.lock();
        if (!isBehind(state, now)) {
            return;
        }
        SettledPiece piece = SettledPiece.after(state.spansUntil(), () -> rollups.first(now), now);
        for (SpanKind kind : SpanKind.values()) {
            Instant first = piece.from().minus(kind.lag());
            anew(kind, first, piece.until().minus(kind.lag()), piece.until());
            if (kind.isAhead()) {
                SpanSql.following(kind, new Stretch(first.minus(kind.reach()), first, piece.until(), null), piece.from()).update(em);
            }
        }
        SqlQuery.of("update journey.rollup_state set spans_until = ? where id = 1", piece.until()).update(em);
    }

    /** Compares a stretch, as far as it is gathered and nothing that spans begin or end with was cleared away, with the log; what differs is mended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Compared compare(Instant first, Instant end, Instant now) {
        RollupState state = rollups.lock();
        Compared all = Compared.NOTHING;
        for (SpanKind kind : SpanKind.values()) {
            all = state.spansUntil() == null ? all : all.plus(compare(kind, new Stretch(first, end, state.spansUntil(), null), now));
        }
        return all;
    }

    private Compared compare(SpanKind kind, Stretch stretch, Instant now) {
        Instant kept = Rollup.start(rollups.keptFrom("touchpoint", now)).plus(kind.isAhead() ? kind.lag() : kind.reach());
        Instant from = stretch.from().isBefore(kept) ? kept : stretch.from();
        Instant to = SettledPiece.earlier(stretch.to(), stretch.known().minus(kind.lag()));
        if (!from.isBefore(to)) {
            return Compared.NOTHING;
        }
        SqlRow found = SpanSql.differing(kind, from, to, stretch.known()).row(em);
        if (found.number(1) > 0) {
            anew(kind, from, to, stretch.known());
        }
        return new Compared(found.number(0), 0, found.number(1));
    }

    /** A select of the spans of a stretch: what is gathered, and the rest from the log. */
    @Transactional
    public SqlQuery between(SpanKind kind, Instant from, Instant to, Duration patience) {
        if (kind == SpanKind.CALL_AFTER_MISHAP) {
            cases.await();
        }
        Instant until = rollups.state().spansUntil();
        Instant known = until == null ? from : kind.known(until, patience);
        if (!known.isAfter(from)) {
            return log(kind, from, to, patience);
        }
        return known.isBefore(to) ? SpanSql.gathered(kind, from, known).add(" union all ").add(log(kind, known, to, patience)) : SpanSql.gathered(kind, from, to);
    }

    private static SqlQuery log(SpanKind kind, Instant from, Instant to, Duration patience) {
        return SpanSql.found(kind, new Stretch(from, to, to.plus(kind.reach()), null, patience));
    }

    /** These were recorded, some of them perhaps long after they occurred. */
    void note(Collection<Touchpoint> recorded, Instant now) {
        recorded.stream().filter(SpanSql::isPart).map(Touchpoint::occurredAt).min(Comparator.naturalOrder())
            .filter(first -> SettledPiece.mayBeGathered(first, now)).ifPresent(this::gatherAnewSince);
    }

    /** Something that occurred then came late to the case of an order, which calls about the order may have come after. */
    void noteCase(String order, Instant since) {
        Instant first = MishapSql.firstCall(order, since).row(em).instant(0);
        if (first != null) {
            gatherAnewSince(first);
        }
    }

    private void gatherAnewSince(Instant first) {
        SettledPiece.anewSince("spans_until", first).update(em);
    }

    private void anew(SpanKind kind, Instant from, Instant until, Instant known) {
        SpanSql.clearing(kind, from, until).update(em);
        SpanSql.filling(kind, from, until, known).update(em);
    }
}
