package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.Rollups.Compared;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * Gathers the ways that led back to the page before last. What is older than a touchpoint may still be on its way is gathered once and for all; what is
 * younger is read from the log by whoever asks. A step that is recorded later all the same has everything since gathered anew.
 */
@ApplicationScoped
public class Ways {

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Rollups rollups;

    /** Whether it is time to gather. */
    boolean isBehind(RollupState state, Instant now) {
        return SettledPiece.isDue(state.waysUntil(), now);
    }

    /** Gathers what has become old enough, a piece at once; the same again changes nothing. */
    @Transactional
    public void gather(Instant now) {
        RollupState state = rollups.lock();
        if (!isBehind(state, now)) {
            return;
        }
        SettledPiece piece = SettledPiece.after(state.waysUntil(), () -> rollups.first(now), now);
        anew(piece.from(), piece.until());
        SqlQuery.of("update journey.rollup_state set ways_until = ? where id = 1", piece.until()).update(em);
    }

    /** Compares a stretch, as far as it is gathered and no visit in it was cleared away in part, with the log; what differs is mended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Compared compare(Instant first, Instant end, Instant now) {
        RollupState state = rollups.lock();
        Instant kept = Rollup.start(rollups.keptFrom("touchpoint", now)).plus(WaySql.LONGEST_VISIT);
        Instant from = first.isBefore(kept) ? kept : first;
        if (state.waysUntil() == null || !from.isBefore(SettledPiece.earlier(end, state.waysUntil()))) {
            return Compared.NOTHING;
        }
        Instant until = SettledPiece.earlier(end, state.waysUntil());
        SqlRow found = WaySql.differing(from, until).row(em);
        if (found.number(1) > 0) {
            anew(from, until);
        }
        return new Compared(found.number(0), 0, found.number(1));
    }

    /** A select of the ways of a stretch: what is gathered, and the rest from the log. */
    @Transactional
    public SqlQuery between(Instant from, Instant to) {
        Instant until = rollups.state().waysUntil();
        if (until == null || !until.isAfter(from)) {
            return WaySql.found(from, to);
        }
        return until.isBefore(to) ? WaySql.gathered(from, until).add(" union all ").add(WaySql.found(until, to)) : WaySql.gathered(from, to);
    }

    /** Steps of visits were recorded that occurred then, some of them perhaps long ago. */
    void noteSteps(Collection<Instant> occurred, Instant now) {
        occurred.stream().min(Comparator.naturalOrder()).filter(first -> SettledPiece.mayBeGathered(first, now))
            .ifPresent(first -> SettledPiece.anewSince("ways_until", first).update(em));
    }

    private void anew(Instant from, Instant until) {
        WaySql.clearing(from, until).update(em);
        WaySql.filling(from, until).update(em);
    }
}
