package io.itinera.journey.control;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.control.Detection;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.boundary.SpanKind;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Outcome;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.journey.entity.Touchpoint.Party;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Calls after mishaps, gathered beside the log, against a reading of the log touchpoint by touchpoint, in logs made by chance. */
@WithDatabase
class CallSpansTest {
    private static final int LOGS = 4;
    private static final int HOUR = 60;
    private static final int DAYS = 12;
    private static final int UNTIL_DONE = 12;
    private static final int[] MILLIS = {40, 100, 101, 700, 2400, 2501, 3000, 60_001};
    private static final List<String> MISHAPS = List.of(" FAILED", " REJECTED reason=no-price", " reason=no-result", "", "", "", "", "");

    private Portal portal;
    private PlantedLog log;
    private RollupRounds rounds;
    private Random random;
    private Instant now = NOW;

    @BeforeEach
    void emptyLog(Portal portal) {
        this.portal = portal;
        rounds = portal.get(RollupRounds.class);
        random = new Random(5);
        log = PlantedLog.in(portal);
    }

    @Test
    @DisplayName("JRN-25 in many logs made by chance each call is told by any thresholds as by the log: before it is gathered, while it is, and after")
    void tellsLikeTheLog() {
        for (int seed = 1; seed <= LOGS; seed++) {
            random = new Random(seed);
            log = PlantedLog.in(portal);
            live(60);
            assertTellsTheLog();
            rounds.round();
            rounds.round();
            assertTellsTheLog();
            count();
            assertTellsTheLog();
            assertThat(stored()).as("log %d", seed).isNotEmpty().containsExactlyInAnyOrderElementsOf(new CallsByHand(portal).gathered(NOW.minus(SettledPiece.SETTLED)));
            assertThat(differences()).isZero();
        }
    }

    @Test
    @DisplayName("JRN-25 calls are read from what is gathered, of which no threshold needs more than the kind looks over")
    void readsWhatIsGathered() {
        log.at(9 * HOUR, "CATALOG_SEARCHED reason=no-result amount=12.5");
        log.at(8 * HOUR, "SUPPORT_CALLED");
        count();
        assertThat(told(2500, 24).values()).containsExactly("12.5000");
        portal.sql("update journey.span set met_amount = 7");
        assertThat(told(2500, 24).values()).containsExactly("7.0000");
        assertThat(Threshold.CALL_AFTER.most()).isEqualByComparingTo(BigDecimal.valueOf(SpanKind.CALL_AFTER_MISHAP.hours()));
        assertThat(Threshold.SLOW_PAGE.least().movePointRight(3)).isEqualByComparingTo(BigDecimal.valueOf(MishapSql.SLOW));
    }

    @Test
    @DisplayName("JRN-25 calls, failures and slow pages that are recorded days late are told at once, and what was gathered before is mended with the next rounds")
    void takesWhatComesLate() {
        live(40);
        count();
        for (int n = 0; n < 9; n++) {
            Touchpoint late = touchpoint(n % 3 == 0 ? "SUPPORT_CALLED" : "ORDERS_VIEWED", n % 3 == 0 ? Channel.PHONE : Channel.WEB,
                Duration.ofMinutes(30 + random.nextInt(DAYS * 24 * HOUR)));
            late.ended(n % 3 == 1 ? Outcome.FAILED : Outcome.COMPLETED, null);
            late.took(null, n % 3 == 2 ? MILLIS[random.nextInt(MILLIS.length)] : null);
            late(late, random.nextBoolean() ? List.of() : List.of(ObjectRef.subject(ObjectType.ORDER, "1")));
            assertTellsTheLog();
            if (n % 2 == 0) {
                count();
                assertTellsTheLog();
            }
        }
        count();
        assertThat(differences()).isZero();
        List<String> grown = rows();
        portal.sql("delete from journey.span;\nupdate journey.rollup_state set spans_until = null");
        count();
        assertThat(rows()).isEqualTo(grown).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("JRN-25 what comes to the case of an order days later is what a call about the order came after")
    void takesCasesThatComeLate() {
        int failed = log.at(30 * HOUR, "CART_FILLED FAILED amount=30 object=CART:4");
        int called = log.at(20 * HOUR, "SUPPORT_CALLED object=ORDER:P-1");
        log.at(19 * HOUR, "SUPPORT_CALLED object=ORDER:P-2");
        count();
        assertThat(told(2500, 24)).isEmpty();
        late(touchpoint("ORDER_SUBMITTED", Channel.WEB, Duration.ofHours(10)), List.of(ObjectRef.subject(ObjectType.ORDER, "P-1"), ObjectRef.subject(ObjectType.CART, "4")));
        portal.inTransaction(em -> portal.get(OrderCases.class).gather(NOW.minus(Duration.ofDays(1))));
        count();
        assertThat(portal.rows("select touchpoint_id from journey.order_touchpoint")).containsExactly(String.valueOf(failed));
        assertThat(told(2500, 24)).containsExactly(Map.entry((long) called, "30.0000"));
        assertTellsTheLog();
        assertThat(differences()).isZero();
    }

    @Test
    @DisplayName("JRN-25 while the log goes on calls are gathered as they are from nothing")
    void goesOnWithTheLog() {
        live(20);
        count();
        for (int n = 1; n <= 8; n++) {
            now = NOW.plus(Duration.ofHours(5L * n));
            portal.clock().setTo(now);
            rounds.round();
            happen(-5 * n * HOUR + 19);
            happen(-5 * n * HOUR + random.nextInt(19));
            assertTellsTheLog();
        }
        now = now.plus(Duration.ofMinutes(30));
        portal.clock().setTo(now);
        count();
        List<String> grown = rows();
        portal.sql("delete from journey.span;\nupdate journey.rollup_state set spans_until = null");
        count();
        assertThat(rows()).isEqualTo(grown).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("JRN-25 of a call the proof finds and mends a mishap that is missing, of nothing, out of its place, of another time and of other money")
    void provesAndMends() {
        live(60);
        count();
        List<String> right = rows();
        String last = " where kind = 'CALL_AFTER_MISHAP' and touchpoint_id = (select max(touchpoint_id) from journey.span where kind = 'CALL_AFTER_MISHAP')";
        for (String broken : List.of("delete from journey.span" + last + " and nth = 1", "update journey.span set nth = nth + 1" + last + " and nth = (select max(nth) from journey.span" + last + ")",
                "update journey.span set met_ms = 77" + last, "update journey.span set met_id = 77" + last, "update journey.span set met_amount = 77" + last,
                "update journey.span set met_at = met_at - interval '1' hour" + last,
                "insert into journey.span (kind, touchpoint_id, occurred_at, met_id) values ('CALL_AFTER_MISHAP', 7, timestamp with time zone '2026-03-15 10:00:00Z', 8)")) {
            portal.sql(broken);
            assertThat(differences()).as(broken).isPositive();
            assertThat(rows()).as(broken).isEqualTo(right);
            assertThat(differences()).as(broken).isZero();
        }
    }

    /** So many times something happens in the twelve days before now, in two hospitals. */
    private void live(int times) {
        for (int n = 0; n < times; n++) {
            happen(random.nextInt(DAYS * 24 * HOUR));
        }
    }

    /** Pages, some slow and some that fail, and a call after some of them, about the order or its cart, or nothing. */
    private void happen(int minutes) {
        String whose = " account=" + (1 + random.nextInt(2));
        String about = List.of("", " object=ORDER:" + random.nextInt(3), " object=CART:" + random.nextInt(3)).get(random.nextInt(3));
        String server = random.nextInt(3) == 0 ? "" : " server=" + MILLIS[random.nextInt(MILLIS.length)];
        int page = log.at(minutes, (random.nextInt(9) == 0 ? "OUT_OF_STOCK_MET" : "ORDERS_VIEWED") + MISHAPS.get(random.nextInt(MISHAPS.size())) + whose + server + about
            + " amount=" + random.nextInt(90) + (random.nextInt(12) == 0 ? " supplier" : ""));
        if (about.contains("CART") && random.nextBoolean()) {
            portal.sql("insert into journey.order_touchpoint (order_id, touchpoint_id) values ('" + random.nextInt(3) + "', " + page + ")");
        }
        if (random.nextInt(3) == 0) {
            log.at(Math.max(minutes - random.nextInt(30 * HOUR), Duration.between(now, NOW).toMinutes() + 1), "SUPPORT_CALLED channel=PHONE" + whose
                + (random.nextBoolean() ? "" : about.replace("CART", "ORDER")));
        }
    }

    private static Touchpoint touchpoint(String type, Channel channel, Duration ago) {
        return new Touchpoint(type, NOW.minus(ago), new Party(null, null, 1L, null, channel, Initiator.CUSTOMER));
    }

    private void late(Touchpoint touchpoint, List<ObjectRef> about) {
        portal.inTransaction(em -> portal.get(TouchpointStore.class).add(List.of(new Signal(touchpoint, about))));
    }

    private void count() {
        for (int n = 0; n < UNTIL_DONE; n++) {
            rounds.round();
        }
    }

    private void assertTellsTheLog() {
        CallsByHand byHand = new CallsByHand(portal);
        for (int[] figures : new int[][] {{2500, 24}, {100, 168}, {100, 3}, {700, 60}, {60_000, 168}}) {
            assertThat(told(figures[0], figures[1])).as("%d ms, %d h", figures[0], figures[1]).isEqualTo(byHand.calls(figures[0], Duration.ofHours(figures[1])));
        }
    }

    /** The calls that the kind finds, by number, each with its money. */
    private Map<Long, String> told(int millis, int hours) {
        portal.sql("delete from insight.friction_threshold where version_no > 1;\ninsert into insight.friction_threshold (code, version_no, figure, was, changed_at, person_id) values"
            + " ('SLOW_PAGE', 2, " + BigDecimal.valueOf(millis, 3) + ", 2.5, timestamp with time zone '" + NOW + "', 1),"
            + " ('CALL_AFTER', 2, " + hours + ", 24, timestamp with time zone '" + NOW + "', 1)");
        Map<Long, String> told = new TreeMap<>();
        portal.inTransaction(em -> {
            for (SqlRow row : portal.get(Detection.class).moments("call-after-portal", new Period(NOW.minus(Duration.ofDays(60)), now.plusSeconds(1))).rows(em)) {
                told.put(row.number(0), String.valueOf(row.amount(5)));
            }
        });
        return told;
    }

    private long differences() {
        return portal.as(ANALYST, () -> portal.get(ProveCounts.class).prove(Instant.EPOCH, now.plus(Duration.ofDays(1)))).differences();
    }

    private List<String> stored() {
        return portal.rows("select touchpoint_id, nth, met_id from journey.span where kind = 'CALL_AFTER_MISHAP'");
    }

    private List<String> rows() {
        return portal.rows("select touchpoint_id, nth, occurred_at, account_id, pseudonym, visit, amount, met_at, met_id, met_ms, met_amount from journey.span where kind = 'CALL_AFTER_MISHAP' order by 1, 2");
    }
}
