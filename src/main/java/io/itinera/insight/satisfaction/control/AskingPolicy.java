package io.itinera.insight.satisfaction.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.Actor;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * How often somebody may be asked. Everything is decided from the ledger on the server, so that another browser or a
 * cleared one changes nothing: at most once in 90 days by the same instrument and once in 14 days by any, at most a
 * fifth of a hospital's active people in a month (at least one), never within a day of an error of ours; and a fifth
 * of all people, drawn by their pseudonym, never, so that there is somebody to compare with.
 */
@ApplicationScoped
public class AskingPolicy {
    static final Duration SAME_INSTRUMENT = Duration.ofDays(90);
    static final Duration ANY_SURVEY = Duration.ofDays(14);
    static final Duration MONTH = Duration.ofDays(30);
    static final Duration AFTER_ERROR = Duration.ofHours(24);
    static final double SHARE_ASKED = 0.2;
    private static final int HELD_OUT_OF_256 = 51;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** Whether the person belongs to the fifth that is never asked; the same answer for ever. */
    public boolean isNeverAsked(UUID pseudonym) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(("hold-out/" + pseudonym).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xff) < HELD_OUT_OF_256;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the ledger says about the person and the hospital, in one query.
     *
     * @param open       the question about the very thing that the person has neither answered nor put aside
     * @param askedLately whether the person was asked too lately to be asked again
     * @param asked      how many of the hospital's people were asked in a month
     */
    public record Ledger(OptionalLong open, boolean askedLately, long asked) {
    }

    public Ledger ledger(Actor person, PortalTouchpoint touchpoint, ObjectRef about) {
        Instant now = clock.instant();
        SqlRow row = SqlQuery.of("select max(case when s.pseudonym = ? and s.touchpoint = ? and s.object_type = ?"
                + " and s.object_id = ? and s.answered_at is null and s.dismissed_at is null then s.id end),"
                + " count(*) filter (where s.pseudonym = ? and s.instrument = ? and s.offered_at > ?),"
                + " count(*) filter (where s.pseudonym = ? and s.offered_at > ?),"
                + " count(distinct case when s.offered_at > ? then s.pseudonym end)"
                + " from insight.survey s where s.account_id = ? and (s.offered_at > ? or s.pseudonym = ?)",
            person.pseudonym(), touchpoint, about.type(), about.id(),
            person.pseudonym(), Surveys.INSTRUMENT, now.minus(SAME_INSTRUMENT), person.pseudonym(), now.minus(ANY_SURVEY),
            now.minus(MONTH), person.ownAccount().value(), now.minus(SAME_INSTRUMENT), person.pseudonym()).row(em);
        return new Ledger(row.isNull(0) ? OptionalLong.empty() : OptionalLong.of(row.number(0)),
            row.number(1) > 0 || row.number(2) > 0, row.number(3));
    }

    /** Whether a new question may be put to the person now. */
    public boolean mayAsk(Actor person, Ledger ledger) {
        if (ledger.askedLately()) {
            return false;
        }
        Instant now = clock.instant();
        SqlRow seen = SqlQuery.of("select count(distinct t.pseudonym),"
                + " count(*) filter (where t.outcome = 'FAILED' and t.pseudonym = ? and t.occurred_at > ?)"
                + " from journey.touchpoint t where t.account_id = ? and t.occurred_at > ? and t.initiator = 'CUSTOMER'",
            person.pseudonym(), now.minus(AFTER_ERROR), person.ownAccount().value(), now.minus(MONTH)).row(em);
        return seen.number(1) == 0 && ledger.asked() < mostAsked(seen.number(0));
    }

    /** How many of so many active people may be asked in a month. */
    static long mostAsked(long active) {
        return Math.max(1, (long) Math.floor(active * SHARE_ASKED));
    }
}
