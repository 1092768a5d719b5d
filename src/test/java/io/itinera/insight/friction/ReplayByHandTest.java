package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.friction.boundary.Replay;
import io.itinera.insight.friction.boundary.Replay.Step;
import io.itinera.insight.friction.boundary.ReplayFriction;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is replayed of a touchpoint, of whichever type, in a visit or outside of any, beside a query written by hand over the touchpoints themselves. */
@WithDatabase
class ReplayByHandTest {
    private static final int LONG = 300;
    private static final long FIRST_OF_LONG = 9_000_000;
    private static final long FIRST_CALL = 9_100_000;
    private static final int APART = 200;
    /** Seconds around something outside of any visit. */
    private static final List<Integer> AROUND = List.of(-86_401, -86_400, 0, 7_199, 7_200);
    private static final Instant BEGAN = Instant.parse("2026-03-10T06:00:00Z");
    private static final Map<String, String> ROLES = Map.of("REQUESTER", "Requester", "APPROVER", "Approver");
    private static final Map<String, String> ENDINGS = Map.of("FAILED", "failed by our fault", "REJECTED", "refused", "COMPLETED", "");
    /**
     * Of the hospital of a touchpoint the last 200 of what people did and met twelve hours to either side in its visit, or outside of any a day before and two hours after, and the touchpoint
     * itself: when, how long after the step before, by whom, for how much, how it ended, about what, and how many there are in all.
     */
    private static final String STEPS = "select s.id, s.at, s.at - lag(s.at) over (order by s.at, s.id), s.pseudonym, s.persona, s.amount, s.outcome, s.tone, s.about, s.n from (select t.*,"
        + " cast(extract(epoch from t.occurred_at) * 1000 as bigint) as at, l.lived, row_number() over (partition by l.lived order by t.occurred_at desc, t.id desc) as nth,"
        + " sum(l.lived) over () as n, case when t.outcome = 'FAILED' or t.outcome = 'REJECTED' and t.type <> 'INPUT_REFUSED' then 'bad' when t.outcome <> 'COMPLETED' or t.reason is not null"
        + " or t.type = 'OUT_OF_STOCK_MET' then 'wait' when t.type = 'ORDER_SUBMITTED' and t.amount is not null then 'good' else 'none' end as tone, case when t.type in ('ORDER_VIEWED',"
        + " 'PRODUCT_VIEWED', 'OUT_OF_STOCK_MET', 'CATALOG_SEARCHED', 'QUOTE_ASKED', 'ORDER_CONFIRMED', 'RECEIPT_CONFIRMED') then (select max(o.object_id) from journey.touchpoint_object o"
        + " where o.touchpoint_id = t.id) end as about from journey.touchpoint m join journey.touchpoint t on t.account_id = m.account_id join (select y.code, case when y.code in ('PAGE_PAINTED',"
        + " 'PAGE_ANSWERED', 'PAGE_SHIFTED', 'PAGE_SCROLLED', 'PAGE_BLOCKED', 'MOUSE_THRASHED') then 0 else 1 end as lived from journey.touchpoint_type y) l on l.code = t.type"
        + " where m.id = %1$d and (m.visit is not null and t.visit = m.visit and t.occurred_at >= m.occurred_at - interval '12' hour and t.occurred_at < m.occurred_at + interval '12' hour"
        + " or m.visit is null and t.occurred_at >= m.occurred_at - interval '24' hour and t.occurred_at < m.occurred_at + interval '2' hour)) s"
        + " where s.lived = 1 and s.nth <= 200 or s.id = %1$d order by s.at, s.id";

    private Portal portal;

    @Test
    @DisplayName("FRI-5 the steps of a replay, their order, pauses, people and money are those of a query by hand over touchpoints, in a visit, in a long one and outside of any")
    void equalsAQueryByHand(Portal started) throws GeneralSecurityException {
        portal = started;
        ChanceLog.in(portal);
        plantEdges();
        Mac names = Mac.getInstance("HmacSHA256");
        names.init(new SecretKeySpec(portal.rows("select k.secret from insight.pseudonym_key k").get(0).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        List<String> some = portal.rows("select t.id from journey.touchpoint t where t.account_id is not null and (mod(t.id, 37) = 0 or t.id >= " + FIRST_OF_LONG + " and mod(t.id, 15) = 0"
            + " or t.id >= " + (FIRST_CALL + AROUND.get(0)) + ")");
        assertThat(some).hasSizeGreaterThan(200);
        List<Replay> replays = some.stream().map(Long::valueOf).map(id -> compare(id, names)).toList();
        assertThat(replays).extracting(Replay::whole).contains(true, false);
        assertThat(replays).extracting(replay -> replay.visit() == null).contains(true, false);
        assertThat(replays).anySatisfy(replay -> assertThat(replay.steps()).as("whose own step is not among the last ones").hasSize(201));
    }

    /** A visit that goes on for most of a day, in which now and then two steps are taken at once; and some calls that lie as far apart as is just looked at, or just not. */
    private void plantEdges() {
        StringJoiner rows = new StringJoiner(", ");
        for (int n = 0; n < LONG; n++) {
            rows.add("(" + (FIRST_OF_LONG + n) + ", timestamp with time zone '" + BEGAN.plusSeconds((long) APART * (n % 10 == 9 ? n - 1 : n)) + "', '" + (n % 50 == 30 ? "MOUSE_THRASHED" : "CART_VIEWED")
                + "', 'APPROVER', '" + new UUID(7, 11) + "', 1, '" + new UUID(9, 9) + "', 'WEB', 'CUSTOMER', 'COMPLETED')");
        }
        AROUND.forEach(seconds -> rows.add("(" + (FIRST_CALL + seconds) + ", timestamp with time zone '" + BEGAN.plusSeconds(seconds) + "', 'SUPPORT_CALLED', 'APPROVER', null, 2, null,"
            + " 'PHONE', 'CUSTOMER', 'COMPLETED')"));
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, persona, pseudonym, account_id, visit, channel, initiator, outcome) values " + rows);
    }

    private Replay compare(long id, Mac names) {
        Replay replay = portal.as(PlantedLog.ANALYST, () -> portal.get(ReplayFriction.class).replay(id, Locale.ENGLISH));
        assertThat(portal.rows("select a.name, t.visit from journey.touchpoint t join accounts.account a on a.id = t.account_id where t.id = " + id)).containsExactly(replay.hospital() + "|" + replay.visit());
        List<String[]> byHand = portal.rows(STEPS.formatted(id)).stream().map(row -> row.split("\\|")).toList();
        assertThat(replay.steps().stream().map(step -> step.at().toEpochMilli() + "|" + step.pauseMs() + "|" + step.name() + "|" + step.who() + "|" + step.tone() + "|" + step.met())).as("around " + id)
            .containsExactlyElementsOf(byHand.stream().map(row -> row[1] + "|" + row[2] + "|" + name(row[3], names) + "|" + ROLES.get(row[4]) + "|" + row[7] + "|" + row[0].equals("" + id)).toList());
        for (int nth = 0; nth < byHand.size(); nth++) {
            told(replay.steps().get(nth), byHand.get(nth));
        }
        assertThat(replay.whole()).as("around " + id).isEqualTo(Integer.parseInt(byHand.get(0)[9]) <= 200);
        return replay;
    }

    /** Of the pseudonym under the key of today, as RFC 9562 writes a number of one's own making. */
    private static String name(String pseudonym, Mac names) {
        if (pseudonym.equals("null")) {
            return null;
        }
        UUID known = UUID.fromString(pseudonym);
        byte[] made = Arrays.copyOf(names.doFinal(ByteBuffer.allocate(16).putLong(known.getMostSignificantBits()).putLong(known.getLeastSignificantBits()).array()), 16);
        made[6] = (byte) (made[6] & 0x0f | 0x80);
        made[8] = (byte) (made[8] & 0x3f | 0x80);
        return HexFormat.of().formatHex(made).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    /** What its sentence says of money, of how it ended and of what it was about. */
    private static void told(Step step, String[] row) {
        boolean isPaid = !row[5].equals("null") && new BigDecimal(row[5]).signum() != 0;
        assertThat(step.sentence().endsWith(isPaid ? " · €" + String.format(Locale.ENGLISH, "%,.2f", new BigDecimal(row[5])) : "")).as(step.sentence()).isTrue();
        assertThat(step.sentence().contains("€")).as(step.sentence()).isEqualTo(isPaid);
        assertThat(step.sentence()).contains(ENDINGS.getOrDefault(row[6], "left unfinished"));
        assertThat(step.sentence()).contains(row[8].equals("null") ? "" : row[8]);
    }
}
