package io.itinera.journey.control;

import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.RecentCounts.Window;
import io.itinera.journey.control.RecentRollups.Round;
import io.itinera.platform.jobs.JobLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides what a round of counting looks at. It looks back a little, because a transaction commits later than its touchpoint
 * occurred; now and then it looks back further. After a standstill, and the first time of all, the log is counted piece by piece from
 * where the last round got to.
 */
@ApplicationScoped
public class RollupRounds {
    static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration USUAL_DELAY = Duration.ofSeconds(20);
    private static final int ROUNDS_BETWEEN_LONG_ONES = 60;
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration LEASE_ASKED = Duration.ofSeconds(5);
    /** A piece that writes fewer counts is too short, one that writes more too long. */
    private static final int FEW = 2_000;
    private static final int MANY = 20_000;
    private static final Duration LONGEST_PIECE = Duration.ofDays(64);
    private static final Duration SHORTEST_PIECE = Duration.ofHours(1);

    @Inject Rollups rollups;
    @Inject RecentRollups recents;
    @Inject Follows follows;
    @Inject Ways ways;
    @Inject Spans spans;
    @Inject JobLease lease;
    @Inject Clock clock;
    private Duration piece = Duration.ofDays(1);
    private Instant leaseAsked = Instant.EPOCH;
    private boolean isMine;
    private int done;
    private RecentCounts recent;
    private volatile Progress progress;

    /** How far this instance has counted. @param behind how many counts, or touchpoints in the end, the last round found missing */
    record Progress(Instant countedUntil, long behind) {
    }

    /** Null on an instance that does not count. */
    Progress progress() {
        return progress;
    }

    /** One round, if this instance is the one that counts. */
    public void round() {
        progress = holdsLease() ? count(clock.instant()) : null;
    }

    private Progress count(Instant now) {
        RollupState state = rollups.state();
        Instant from = state.countedUntil() == null ? rollups.first(now) : state.countedUntil();
        if (state.countedUntil() == null || from.isBefore(now.minus(LONGEST_DELAY))) {
            return catchUp(from, now);
        }
        if (state.someDue()) {
            rollups.countDue(now);
        }
        long behind = countRecent(state, state.someDue() || done++ % ROUNDS_BETWEEN_LONG_ONES == 0, now);
        if (state.daysUntil().isBefore(Rollups.day(from))) {
            rollups.closeDays();
        } else if (state.isMonthOpen()) {
            rollups.closeMonths();
        }
        if (state.followsDue()) {
            follows.countDue();
        }
        if (follows.isBehind(state, now)) {
            follows.count(now);
        }
        if (ways.isBehind(state, now)) {
            ways.gather(now);
        }
        if (spans.isBehind(state, now)) {
            spans.gather(now);
        }
        return new Progress(now, behind);
    }

    /** From what the last round knows, unless somebody else has written counts since, or it failed. */
    private long countRecent(RollupState state, boolean further, Instant now) {
        Instant from = state.countedUntil();
        Window window = Window.since(from.minus(USUAL_DELAY));
        RecentCounts known = recent;
        recent = null;
        Round round = further || known == null || known.version() != state.version() || !known.reachesBackTo(window)
            ? recents.countHours(from.minus(LONGEST_DELAY), from.minus(USUAL_DELAY), now) : recents.countSeconds(known, window, state, now);
        recent = round.counts();
        return round.behind();
    }

    /** A piece a round, as long as can be written at once: the portal goes on meanwhile. */
    private Progress catchUp(Instant from, Instant now) {
        Instant to = from.plus(piece).isAfter(now) ? now : from.plus(piece);
        int written = rollups.countAll(from.minus(LONGEST_DELAY), to, now);
        if (written < FEW && piece.compareTo(LONGEST_PIECE) < 0) {
            piece = piece.multipliedBy(2);
        } else if (written > MANY && piece.compareTo(SHORTEST_PIECE) > 0) {
            piece = piece.dividedBy(2);
        }
        return new Progress(to, written);
    }

    /** Asked for now and then only, and for longer than that: a lease costs a commit. */
    private boolean holdsLease() {
        Instant now = clock.instant();
        if (!now.isBefore(leaseAsked.plus(LEASE_ASKED))) {
            isMine = lease.isMine("journey.rollups", LEASE);
            leaseAsked = now;
        }
        return isMine;
    }
}
