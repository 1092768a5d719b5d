package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.entity.Cue;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How often somebody may be asked. Everything is decided from the ledger on the server, so that another browser or a
 * cleared one changes nothing: at most once in 90 days by the same instrument (180 for what is asked about the relationship) and
 * once in 14 days by any, at most a fifth of a hospital's active people in a month (at least one), never within a day of an error
 * of ours, nor while one is unresolved; and a fifth of all people, drawn by their pseudonym, never, so that there is somebody to
 * compare with.
 */
@ApplicationScoped
public class AskingPolicy {
    public static final Duration ANY_SURVEY = Duration.ofDays(14);
    static final Duration MONTH = Duration.ofDays(30);
    static final Duration AFTER_ERROR = Duration.ofHours(24);
    static final double SHARE_ASKED = 0.2;
    /** A year in which each person has a fortnight for the one question about the relationship and, half a year later, for the other. */
    static final int ROUND_DAYS = 360;
    static final int FORTNIGHT_DAYS = 14;
    private static final int HELD_OUT_OF_256 = 51;
    private static final String FAILED_LATELY = "t.outcome = 'FAILED' and t.pseudonym = ? and t.occurred_at > ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Whether the person belongs to the fifth that is never asked; the same answer for ever. */
    public boolean isNeverAsked(UUID pseudonym) {
        return (hash("hold-out/", pseudonym)[0] & 0xff) < HELD_OUT_OF_256;
    }

    /** Whether the person's fortnight for the question about the relationship is now: days of their own, so that a hospital is not asked at once. */
    public boolean isTimeFor(Instrument instrument, UUID pseudonym, LocalDate today) {
        int own = Math.floorMod(ByteBuffer.wrap(hash("time/", pseudonym)).getInt(), ROUND_DAYS);
        long day = Math.floorMod(today.toEpochDay() + own, (long) ROUND_DAYS);
        long begins = instrument == Instrument.NPS ? 0 : ROUND_DAYS / 2;
        return day >= begins && day < begins + FORTNIGHT_DAYS;
    }

    private static byte[] hash(String purpose, UUID pseudonym) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((purpose + pseudonym).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the log says of the person and the hospital, in one query.
     *
     * @param isCalm   no error of ours keeps the person from being asked
     * @param most     how many of the hospital's people may be asked in a month
     * @param friction whether a step failed or was refused to the person in a month
     */
    public record Look(boolean isCalm, long most, boolean friction) {
    }

    /** After a friction that was overcome it is enough that nothing is left unresolved: that is the very moment to ask. */
    public Look look(Actor person, Cue cue) {
        Instant now = clock.instant();
        Instant lately = now.minus(AFTER_ERROR);
        SqlRow seen = SqlQuery.of("select count(distinct t.pseudonym), count(*) filter (where " + FAILED_LATELY + "),"
                + " count(*) filter (where t.outcome in ('FAILED', 'REJECTED') and t.pseudonym = ?)"
                + " from journey.touchpoint t where t.account_id = ? and t.occurred_at > ? and t.initiator = 'CUSTOMER'",
            person.pseudonym(), lately, person.pseudonym(), person.ownAccount().value(), now.minus(MONTH)).row(em);
        boolean isCalm = seen.number(1) == 0 || cue == Cue.FRICTION && !isStuck(person, lately);
        return new Look(isCalm, mostAsked(seen.number(0)), seen.number(2) > 0);
    }

    /** Whether something failed lately that the person has not brought to an end since. */
    private boolean isStuck(Actor person, Instant since) {
        return SqlQuery.of("select count(*) from journey.touchpoint t where " + FAILED_LATELY + " and t.account_id = ? and not exists"
            + " (select 1 from journey.touchpoint c where c.account_id = t.account_id and c.pseudonym = t.pseudonym and c.type = t.type"
            + " and c.outcome = 'COMPLETED' and c.occurred_at > t.occurred_at)", person.pseudonym(), since, person.ownAccount().value())
            .row(em).number(0) > 0;
    }

    /** How many of so many active people may be asked in a month. */
    static long mostAsked(long active) {
        return Math.max(1, (long) Math.floor(active * SHARE_ASKED));
    }
}
