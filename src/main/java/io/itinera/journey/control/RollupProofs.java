package io.itinera.journey.control;

import io.itinera.journey.boundary.CountsNotMade;
import io.itinera.journey.boundary.RollupProof;
import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.Rollups.Compared;
import io.itinera.platform.persistence.SqlQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** Compares the counts with the log, a week at a time, because counting waits meanwhile, and keeps what came out. */
@ApplicationScoped
public class RollupProofs {
    private static final int DAYS_AT_ONCE = 7;
    /** The busy hours are over and the new day has begun. */
    private static final int AT_NIGHT = 2;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Rollups rollups;
    @Inject Follows follows;
    @Inject Ways ways;
    @Inject Spans spans;
    @Inject Clock clock;

    @Transactional
    public List<RollupProof> last(int atMost) {
        return SqlQuery.of("select proved_at, nightly, from_at, to_at, compared, touchpoints, differences from journey.rollup_proof"
            + " order by id desc fetch first ? rows only", atMost).rows(em).stream()
            .map(r -> new RollupProof(r.instant(0), r.flag(1), r.instant(2), r.instant(3), r.number(4), r.number(5), r.number(6))).toList();
    }

    /** The whole log, unless that has been done since the last night. */
    @Transactional
    public void nightly() {
        ZonedDateTime now = clock.instant().atZone(RollupState.ZONE);
        ZonedDateTime tonight = now.toLocalDate().atTime(AT_NIGHT, 0).atZone(RollupState.ZONE);
        Instant lastNight = (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
        Instant last = SqlQuery.of("select max(proved_at) from journey.rollup_proof where nightly").row(em).instant(0);
        if ((last == null || last.isBefore(lastNight)) && begin(now.toInstant()) < settled()) {
            prove(Instant.EPOCH, now.toInstant(), true);
        }
    }

    public RollupProof prove(Instant from, Instant to) {
        return prove(from, to, false);
    }

    private RollupProof prove(Instant from, Instant to, boolean isNightly) {
        Instant now = clock.instant();
        int begin = Math.max(RollupState.hour(from), begin(now));
        int end = Math.min(RollupState.hour(to), settled());
        if (begin >= end) {
            throw new CountsNotMade();
        }
        Compared all = Compared.NOTHING;
        LocalDate day = Rollups.day(Rollup.start(begin));
        while (Rollup.start(day).isBefore(Rollup.start(end))) {
            LocalDate next = day.plusDays(DAYS_AT_ONCE);
            int first = Math.max(begin, RollupState.hour(Rollup.start(day)));
            int last = Math.min(end, RollupState.hour(Rollup.start(next)));
            all = all.plus(rollups.compare(first, last, now))
                .plus(follows.compare(day, earlier(next, Rollups.day(Rollup.start(end)))))
                .plus(ways.compare(Rollup.start(first), Rollup.start(last), now))
                .plus(spans.compare(Rollup.start(first), Rollup.start(last), now));
            day = next;
        }
        RollupProof proof = new RollupProof(now, isNightly, Rollup.start(begin), Rollup.start(end), all.compared(), all.touchpoints(), all.differences());
        SqlQuery.of("insert into journey.rollup_proof (proved_at, nightly, from_at, to_at, compared, touchpoints, differences) values (?, ?, ?, ?, ?, ?, ?)",
            proof.provedAt(), proof.isNightly(), proof.from(), proof.to(), proof.compared(), proof.touchpoints(), proof.differences()).update(em);
        return proof;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The hour from which on the log is whole. */
    private int begin(Instant now) {
        return Math.max(RollupState.hour(rollups.first(now)), rollups.keptFrom("touchpoint", now));
    }

    /** The hour from which on a touchpoint may still be on its way without anybody knowing. */
    private int settled() {
        Instant counted = rollups.state().countedUntil();
        return counted == null ? 0 : RollupState.hour(counted.minus(RollupRounds.LONGEST_DELAY));
    }
}
