package io.itinera.insight.map;

import io.itinera.insight.PlantedLog;
import io.itinera.testing.Portal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;

/**
 * A log made by chance of all types of touchpoint there are, with answers: twelve hospitals of two segments with three personas each, a person of the supplier's, and visits of nobody yet.
 * The people of hospital n are 10 n and on. Orders are few, so that steps follow each other in their cases; in large hospitals less succeeds and more is hard, and one type mostly fails.
 */
final class MapLog {
    static final int HOSPITALS = 12;
    private static final int ROWS = 3_000;
    private static final int ANSWERS = 1_500;
    private static final int DAYS = 120;
    private static final String[] PERSONAS = {"PURCHASING_DIRECTOR", "APPROVER", "REQUESTER"};
    private static final List<String> OUTCOMES = List.of("COMPLETED", "COMPLETED", "COMPLETED", "REJECTED", "FAILED", "ABANDONED");

    private MapLog() {
    }

    static void in(Portal portal) {
        PlantedLog.in(portal);
        PlantedLog.browsers(portal, null, 2 * DAYS);
        for (int account = 1; account <= HOSPITALS; account++) {
            portal.sql(account < 3 ? "update accounts.account set segment = '" + segment(account) + "' where id = " + account
                : "insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) values (" + account + ", 'H" + account + "', 'Hospital "
                + account + "', '" + segment(account) + "', 'Soria', 'Soria', 'Castilla y León', 'EUR', false, 1)");
            for (int one = 0; one < PERSONAS.length; one++) {
                int id = 10 * account + one;
                portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version)"
                    + " values (" + id + ", " + account + ", 'Ana', 'Ruiz', 'q" + id + "@example.org', 'x', '" + PERSONAS[one] + "', '" + new UUID(7, id)
                    + "', 'es', 'Europe/Madrid', true, 1)");
            }
        }
        Random random = new Random(11);
        plantTouchpoints(portal, random);
        plantAnswers(portal, random);
        portal.analyze();
    }

    private static String segment(int account) {
        return isLarge(account) ? "LARGE_PUBLIC" : "PRIVATE";
    }

    private static boolean isLarge(int account) {
        return account % 2 == 0;
    }

    private static void plantTouchpoints(Portal portal, Random random) {
        List<String> types = portal.rows("select code from journey.touchpoint_type order by type_no, code");
        StringJoiner rows = new StringJoiner(", ");
        StringJoiner objects = new StringJoiner(", ");
        for (int n = 0; n < ROWS;) {
            int who = random.nextInt(40);
            int account = 1 + who / 3;
            String person = who < 36 ? "'" + PERSONAS[who % 3] + "', '" + new UUID(7, 10 * account + who % 3) + "', " + account
                : who < 38 ? "'CX_ANALYST', '" + new UUID(0, 3) + "', null" : "null, null, null";
            UUID visit = new UUID(8, n);
            Instant moment = PlantedLog.NOW.minusSeconds(random.nextInt(DAYS * 86_400));
            int favourite = random.nextInt(types.size());
            for (int step = random.nextInt(8); step >= 0 && moment.isBefore(PlantedLog.NOW); step--) {
                int type = random.nextInt(3) == 0 ? favourite % 7 * types.size() / 7 : random.nextInt(types.size());
                String outcome = type == types.size() / 7 && random.nextInt(4) > 0 ? "FAILED" : OUTCOMES.get(isLarge(account) || random.nextInt(3) == 0 ? random.nextInt(OUTCOMES.size()) : 0);
                long id = 2_000_000L + n++;
                rows.add("(" + id + ", timestamp with time zone '" + moment + "', '" + types.get(type) + "', " + person + ", '" + visit + "', 'WEB', 'CUSTOMER', '" + outcome + "', "
                    + (type % 2 == 0 && random.nextInt(3) > 0 ? 1 + random.nextInt(90_000) : "null") + ", " + 2 * random.nextInt(1_700) + ", "
                    + (random.nextInt(4) > 0 ? "null" : types.get(type).equals("ORDER_DELIVERED") ? "'late'" : "'short'") + ")");
                if (who < 36 && random.nextInt(3) == 0) {
                    objects.add("(" + id + ", 'ORDER', 'O-" + account + "-" + random.nextInt(5) + "', 'subject')");
                }
                moment = moment.plusSeconds(1 + random.nextInt(2_400));
            }
        }
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, visit, channel, initiator, outcome, duration_ms, server_ms, reason) values " + rows
            + ";\ninsert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values " + objects);
    }

    private static void plantAnswers(Portal portal, Random random) {
        List<String> types = List.of("ORDER_SUBMITTED", "RECEIPT_CONFIRMED", "INVOICE_VIEWED", "CATALOG_SEARCHED", "SURVEY_ANSWERED", "ORDER_DELIVERED", "CART_VIEWED", "HOME_VIEWED");
        StringJoiner rows = new StringJoiner(", ");
        for (int n = 1; n <= ANSWERS; n++) {
            int who = random.nextInt(3 * HOSPITALS);
            int account = 1 + who / 3;
            Instant offered = PlantedLog.NOW.minusSeconds(random.nextInt(DAYS * 86_400));
            int asked = random.nextInt(5);
            String given = (asked == 0 ? 1 + random.nextInt(isLarge(account) ? 3 : 7) : "null") + ", " + (asked == 1 ? 1 + random.nextInt(5) : "null") + ", "
                + (asked == 2 ? random.nextInt(11) : "null") + ", " + (asked == 3 ? 1 + random.nextInt(7) + ", " + (1 + random.nextInt(7)) + ", " + (1 + random.nextInt(7)) : "null, null, null");
            rows.add("(" + n + ", '" + List.of("CES", "CSAT", "NPS", "TRS", "CES").get(asked) + "', '" + types.get(random.nextInt(types.size())) + "', '"
                + new UUID(7, 10 * account + who % 3) + "', " + account + ", timestamp with time zone '" + offered + "', "
                + (asked == 4 ? "null" : "timestamp with time zone '" + offered.plusSeconds(random.nextInt(86_400)) + "'") + ", "
                + (asked == 4 && random.nextBoolean() ? "timestamp with time zone '" + offered + "'" : "null") + ", " + given + ", "
                + (asked < 2 ? "'" + List.of("BELOW", "MET", "EXCEEDED").get(random.nextInt(3)) + "'" : "null") + ", "
                + (asked < 4 && random.nextInt(4) == 0 ? "'What " + n + " said'" : "null") + ", 1)");
        }
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, dismissed_at, effort, satisfaction, recommendation,"
            + " trust, relevance, simplicity, expectation, remark, version) values " + rows);
    }
}
