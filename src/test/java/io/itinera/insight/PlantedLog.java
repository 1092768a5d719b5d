package io.itinera.insight;

import io.itinera.insight.control.Remembered;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Hospitals, people and touchpoints that a test lays out itself. */
public final class PlantedLog {
    public static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    public static final UUID BUYER = new UUID(0, 1);
    public static final UUID VISIT = new UUID(9, 1);
    public static final Actor ANALYST =
        new Actor(Actor.Kind.PERSON, new PersonId(3), new UUID(0, 3), null, Persona.CX_ANALYST, Set.of());
    public static final Actor MANAGER =
        new Actor(Actor.Kind.PERSON, new PersonId(4), new UUID(0, 4), null, Persona.ACCOUNT_MANAGER, Set.of(new AccountId(1)));

    private final Portal portal;
    /** Beyond whatever the portal itself records meanwhile. */
    private static int lastId = 1_000_000;

    private PlantedLog(Portal portal) {
        this.portal = portal;
    }

    /** An empty log, two hospitals, the first with a manager and a buyer; it is noon of 20 March 2026. */
    public static PlantedLog in(Portal portal) {
        portal.clock().setTo(NOW);
        portal.get(Remembered.class).forget();
        portal.sql("delete from journey.rollup_hour;\ndelete from journey.rollup_day;\n"
            + "delete from journey.rollup_due;\ndelete from journey.rollup_proof;\n"
            + "delete from journey.rollup_month;\ndelete from journey.rollup_follow;\ndelete from journey.way;\ndelete from journey.span;\ndelete from journey.follow_due;\n"
            + "update journey.rollup_state set counted_until = null, days_until = null, months_until = null, followed_until = null, ways_until = null, spans_until = null");
        portal.sql("delete from journey.order_touchpoint;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint;\ndelete from insight.friction_threshold where version_no > 1;\ndelete from insight.survey;\n"
            + "update accounts.account set account_manager_id = null;\ndelete from accounts.person;\ndelete from accounts.account;\n");
        browsers(portal, null, 90);
        for (int n = 1; n <= 2; n++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency,"
                + " played, version) values (" + n + ", 'H" + n + "', 'Hospital " + n + "', 'PRIVATE', 'Soria', 'Soria',"
                + " 'Castilla y León', 'EUR', false, 1)");
        }
        PlantedLog log = new PlantedLog(portal);
        log.person(1, "1", BUYER, "PURCHASING_DIRECTOR");
        log.person(4, "null", new UUID(0, 4), "ACCOUNT_MANAGER");
        portal.sql("update accounts.account set account_manager_id = 4 where id = 1");
        return log;
    }

    /** Browsers have told since then, and what they tell is kept for so many days. @param since null where the oldest signal says so */
    public static void browsers(Portal portal, Instant since, int kept) {
        portal.sql("update journey.signal_switch set changed_at = null, on_since = " + (since == null ? "null" : "timestamp with time zone '" + since + "'") + ";\n"
            + "update journey.retention set keep_days = " + kept + " where code = 'browser-signal';\nupdate journey.touchpoint_type set told_from = null");
    }

    private void person(long person, String account, UUID pseudonym, String persona) {
        portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona,"
            + " pseudonym, language, time_zone, active, version) values (" + person + ", " + account + ", 'Ana', 'Ruiz " + person
            + "', 'p" + person + "@example.org', 'x', '" + persona + "', '" + pseudonym + "', 'es', 'Europe/Madrid', true, 1)");
    }

    /**
     * Lays out one touchpoint of the buyer of the first hospital.
     *
     * @param minutes before now
     * @param words   {@code TYPE}, then any of {@code REJECTED FAILED}, {@code reason=…}, {@code amount=…}, {@code visit=n},
     *                {@code account=n}, {@code channel=…}, {@code server=ms}, {@code took=ms}, {@code object=TYPE:id}, {@code supplier}
     */
    public int at(double minutes, String words) {
        String[] parts = words.split(" ");
        int id = ++lastId;
        String outcome = "COMPLETED";
        String reason = "null";
        String amount = "null";
        String server = "null";
        String took = "null";
        String initiator = "CUSTOMER";
        String channel = "WEB";
        long account = 1;
        UUID visit = VISIT;
        String object = null;
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            switch (pair[0]) {
                case "reason" -> reason = "'" + pair[1] + "'";
                case "amount" -> amount = pair[1];
                case "channel" -> channel = pair[1];
                case "server" -> server = pair[1];
                case "took" -> took = pair[1];
                case "account" -> account = Long.parseLong(pair[1]);
                case "visit" -> visit = new UUID(9, Long.parseLong(pair[1]));
                case "object" -> object = pair[1];
                case "supplier" -> initiator = "SUPPLIER";
                default -> outcome = pair[0];
            }
        }
        Instant moment = NOW.minusSeconds(Math.round(minutes * 60));
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, visit, channel,"
            + " initiator, outcome, reason, duration_ms, server_ms, amount) values (" + id + ", timestamp with time zone '" + moment + "', '"
            + parts[0] + "', 'PURCHASING_DIRECTOR', '" + new UUID(0, account) + "', " + account + ", '" + visit + "', '"
            + channel + "', '" + initiator + "', '" + outcome + "', " + reason + ", " + took + ", " + server + ", " + amount + ")");
        if (object != null) {
            String[] ref = object.split(":");
            portal.sql("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values ("
                + id + ", '" + ref[0] + "', '" + ref[1] + "', 'subject')");
        }
        return id;
    }
}
