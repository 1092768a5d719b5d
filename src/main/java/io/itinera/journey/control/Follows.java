package io.itinera.journey.control;

import io.itinera.journey.boundary.Follow;
import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.Rollups.Compared;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts which step followed which in the cases of orders. A step belongs to a case from when it happened or, if it led there, from when
 * the order got its name. What is older than gathering cases looks back is counted once and for all; what is younger is read from the log
 * by whoever asks, together with the counts. An order to whose case something came late has its days counted anew.
 */
@ApplicationScoped
public class Follows {
    private static final int MOST_DUE = 100;
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Rollups rollups;
    @Inject Spans spans;
    @Inject Clock clock;

    /** Whether it is time to count. */
    boolean isBehind(RollupState state, Instant now) {
        return SettledPiece.isDue(state.followedUntil(), now);
    }

    /** Counts what has become old enough, a piece at once. */
    @Transactional
    public void count(Instant now) {
        RollupState state = rollups.lock();
        if (!isBehind(state, now)) {
            return;
        }
        SettledPiece piece = SettledPiece.after(state.followedUntil(), () -> rollups.first(now), now);
        FollowSql.adding(touched(piece.from(), piece.until()), piece.from(), piece.until()).update(em);
        SqlQuery.of("update journey.rollup_state set followed_until = ? where id = 1", piece.until()).update(em);
    }

    /** Counts days anew on which something came late to a case, and has the spans gathered anew that it matters to. */
    @Transactional
    public void countDue() {
        RollupState state = rollups.lock();
        Set<LocalDate> days = new TreeSet<>();
        for (SqlRow order : SqlQuery.of("select d.id, d.order_id, d.since from journey.follow_due d order by d.id fetch first ? rows only", MOST_DUE).rows(em)) {
            if (state.followedUntil() != null && order.instant(2).isBefore(state.followedUntil())) {
                FollowSql.dueDays(order.text(1), state.followedUntil()).rows(em).forEach(day -> days.add(day.day(0)));
            }
            if (state.spansUntil() != null && order.instant(2).isBefore(state.spansUntil())) {
                spans.noteCase(order.text(1), order.instant(2));
            }
            SqlQuery.of("delete from journey.follow_due where id = ?", order.number(0)).update(em);
        }
        days.forEach(day -> countAnew(day, state.followedUntil()));
    }

    /** Compares the days, the last one not among them, with the log; what differs is mended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Compared compare(LocalDate first, LocalDate end) {
        RollupState state = rollups.lock();
        LocalDate kept = kept();
        LocalDate begin = first.isBefore(kept) ? kept : first;
        // asked once more, because whoever was waited for may have called for it
        if (state.followedUntil() == null || rollups.state().followsDue() || !begin.isBefore(end)) {
            return Compared.NOTHING;
        }
        long differences = 0;
        for (SqlRow row : FollowSql.differing(touched(Rollup.start(begin), Rollup.start(end)), begin, end, state.followedUntil(), kept).rows(em)) {
            countAnew(row.day(0), state.followedUntil());
            differences += row.number(1);
        }
        return new Compared(FollowSql.counts(begin, end).row(em).number(0), 0, differences);
    }

    /**
     * What followed what from the first day to the last; nothing while the counts cannot stand for the log.
     * What is counted meanwhile must not be counted twice, so the answer holds if as much is counted after it as before.
     */
    @Transactional
    public Optional<List<Follow>> between(LocalDate first, LocalDate last) {
        RollupState state = rollups.state();
        while (state.followedUntil() != null && !state.followsDue() && !first.isBefore(kept())) {
            List<Follow> found = FollowSql.window(touched(state.followedUntil(), END_OF_TIME), first, last.plusDays(1), state.followedUntil()).rows(em).stream()
                .map(row -> new Follow(row.text(0), row.text(1), row.number(2), row.number(3))).toList();
            RollupState after = rollups.state();
            if (state.followedUntil().equals(after.followedUntil())) {
                return Optional.of(found);
            }
            state = after;
        }
        return Optional.empty();
    }

    private List<String> touched(Instant from, Instant to) {
        return FollowSql.touched(from, to).rows(em).stream().map(row -> row.text(0)).toList();
    }

    private void countAnew(LocalDate day, Instant until) {
        FollowSql.clearing(day, day.plusDays(1)).update(em);
        FollowSql.filling(touched(Rollup.start(day), Rollup.start(day.plusDays(1))), day, until).update(em);
    }

    /** The first day of which nothing has been cleared away. */
    private LocalDate kept() {
        return Rollups.day(Rollup.start(rollups.keptFrom("touchpoint", clock.instant()))).plusDays(1);
    }
}
