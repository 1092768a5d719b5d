package io.itinera.insight.satisfaction;

import io.itinera.insight.satisfaction.control.AskingPolicy;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** People of a hospital and what they did, for tests of asking. */
final class Planted {
    private static long lastId = 5_000_000;

    private Planted() {
    }

    /** A pseudonym of the series that the policy treats as wanted; never one that is not asked. */
    static UUID pseudonym(Portal portal, int series, int nth, Predicate<UUID> wanted) {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        return LongStream.range(0, 100_000).mapToObj(n -> new UUID(series, n)).filter(id -> !policy.isNeverAsked(id)).filter(wanted).skip(nth)
            .findFirst().orElseThrow();
    }

    /** A director of the account, who exists and may be written to. */
    static Actor person(Portal portal, long id, long account, UUID pseudonym) {
        portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language,"
            + " time_zone, active, version) values (" + id + ", " + account + ", 'Eva', 'Sanz " + id + "', 'eva" + id + "@example.org', 'x',"
            + " 'PURCHASING_DIRECTOR', '" + pseudonym + "', 'es', 'Europe/Madrid', true, 1)");
        return new Actor(Actor.Kind.PERSON, new PersonId(id), pseudonym, new AccountId(account), Persona.PURCHASING_DIRECTOR, Set.of());
    }

    /** Something the person did, or the supplier for them. @param words type and outcome, then {@code TYPE:id} if any, and {@code SUPPLIER} */
    static void did(Portal portal, Actor person, Instant at, String words) {
        long id = ++lastId;
        String[] parts = words.split(" ");
        boolean isTheirs = !words.endsWith(" SUPPLIER");
        String sql = "insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, visit, channel, initiator, outcome) values ("
            + id + ", timestamp with time zone '" + at + "', '" + parts[0] + "', " + (isTheirs ? "'PURCHASING_DIRECTOR'" : "'OPERATIONS'") + ", "
            + (isTheirs ? "'" + person.pseudonym() + "'" : "null") + ", " + person.ownAccount().value() + ", '" + new UUID(8, id) + "', 'WEB', '"
            + (isTheirs ? "CUSTOMER" : "SUPPLIER") + "', '" + parts[1] + "')";
        if (parts.length > 2) {
            String[] ref = parts[2].split(":");
            sql += ";\ninsert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + id + ", '" + ref[0] + "', '"
                + ref[1] + "', 'subject')";
        }
        portal.sql(sql);
    }
}
