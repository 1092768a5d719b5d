package io.itinera.journey.control;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.control.Recorder.Signal;
import io.itinera.journey.entity.Touchpoint;
import io.itinera.journey.entity.Touchpoint.Party;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Spans gathered beside the log, and the report made of them, against a reading of the log touchpoint by touchpoint. */
@WithDatabase
class SpansTest {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final int UNTIL_DONE = 12;

    private final Random random = new Random(7);
    private Portal portal;
    private PlantedLog log;
    private RollupRounds rounds;
    private Instant now = NOW;

    @BeforeEach
    void twoMonths(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        rounds = portal.get(RollupRounds.class);
        for (int n = 1; n <= 24; n++) {
            live(n, n <= 8 ? 10 + n * 9 * HOUR : random.nextInt(60 * DAY));
        }
    }

    @Test
    @DisplayName("JRN-25 the report counts what the log says, touchpoint by touchpoint: before anything is gathered, while it is, and after")
    void countsLikeTheLog() {
        assertEqualsLog(72);
        rounds.round();
        rounds.round();
        assertEqualsLog(72);
        count();
        assertEqualsLog(72);
        assertThat(differences()).isZero();
        portal.sql("update journey.span set met_at = occurred_at");
        assertThat(counts().get("waiting")).as("read from what is gathered").isZero();
    }

    @Test
    @DisplayName("JRN-25 another threshold needs nothing gathered anew")
    void keepsTheMomentAndNotTheVerdict() {
        count();
        portal.sql("insert into insight.friction_threshold (code, version_no, figure, was, changed_at, person_id) values ('ORDER_WAITS', 2, 9, 72, timestamp with time zone '"
            + NOW + "', 1)");
        assertEqualsLog(9);
        long after = counts().get("waiting");
        portal.sql("update insight.friction_threshold set figure = 400 where code = 'ORDER_WAITS' and version_no = 2");
        assertEqualsLog(400);
        assertThat(counts().get("waiting")).isLessThan(after);
    }

    @Test
    @DisplayName("JRN-25 while the log goes on, with touchpoints that commit up to nineteen minutes late, the figures are right, and gathered anew they are the same")
    void goesOnWithTheLog() {
        count();
        for (int n = 1; n <= 20; n++) {
            now = NOW.plus(Duration.ofHours(7L * n));
            portal.clock().setTo(now);
            rounds.round();
            live(100 + n, -7 * n * HOUR + 19);
            if (n % 4 == 0) {
                assertEqualsLog(72);
            }
            rounds.round();
        }
        count();
        assertEqualsLog(72);
        List<String> grown = stored();
        portal.sql("delete from journey.span;\nupdate journey.rollup_state set spans_until = null");
        count();
        assertThat(stored()).isEqualTo(grown).hasSizeGreaterThan(60);
        assertThat(differences()).isZero();
    }

    @Test
    @DisplayName("JRN-25 what is recorded days late ends the waiting it belongs to at once, and what it ended before is mended with the next rounds")
    void takesWhatComesLate() {
        log.at(6 * DAY, "ORDER_SUBMITTED object=ORDER:late");
        log.at(2 * DAY, "ORDER_CONFIRMED object=ORDER:late supplier");
        log.at(6 * DAY, "ORDER_SUBMITTED object=ORDER:never");
        count();
        assertEqualsLog(72);
        long before = counts().get("waiting");
        late("ORDER_CONFIRMED", "late", Duration.ofDays(5));
        assertThat(counts().get("waiting")).isEqualTo(before - 1);
        count();
        assertEqualsLog(72);
        late("ORDER_CANCELLED", "never", Duration.ofDays(4));
        assertThat(counts().get("waiting")).isEqualTo(before - 2);
        count();
        assertEqualsLog(72);
        assertThat(portal.rows("select count(*) from journey.span where kind = 'ORDER_WENT_ON' and met_at = timestamp with time zone '" + NOW.minus(Duration.ofDays(5)) + "'"))
            .containsExactly("1");
        assertThat(differences()).isZero();
    }

    @Test
    @DisplayName("JRN-25 spans that are wrong, missing and of nothing are found by the proof and mended")
    void provesAndMends() {
        count();
        List<String> right = stored();
        portal.sql("update journey.span set met_at = null where kind = 'ORDER_WENT_ON' and touchpoint_id = (select max(touchpoint_id) from journey.span"
            + " where kind = 'ORDER_WENT_ON' and met_at is not null);\ndelete from journey.span where kind = 'CART_ORDERED';\n"
            + "insert into journey.span (kind, touchpoint_id, occurred_at) values ('ANSWERED', 7, timestamp with time zone '2026-03-01 10:00:00Z')");
        assertThat(differences()).isGreaterThan(3);
        assertThat(stored()).isEqualTo(right);
        assertThat(differences()).isZero();
    }

    /** An order with what follows, a cart and a search, in two hospitals; nothing happens that has not happened yet. */
    private void live(int n, int minutes) {
        String whose = " account=" + (1 + n % 2) + " visit=" + n;
        String order = " object=ORDER:" + n;
        happens(minutes, "CATALOG_SEARCHED reason=no-result" + whose);
        happens(minutes - random.nextInt(5), "PRODUCT_VIEWED" + whose);
        happens(minutes - 3, "CART_FILLED amount=10" + whose);
        happens(minutes - 6, "CART_VIEWED amount=10" + whose);
        happens(minutes - random.nextInt(4 * DAY), "ORDER_SUBMITTED" + whose + order);
        happens(minutes - random.nextInt(6 * DAY), "APPROVAL_REQUESTED supplier" + whose + order);
        happens(minutes - random.nextInt(9 * DAY), "ORDER_CONFIRMED supplier" + whose + order);
        happens(minutes - random.nextInt(9 * DAY), "DIFFERENCE_DISPUTED" + whose + order);
        happens(minutes - random.nextInt(20 * DAY), "DISPUTE_SETTLED supplier" + whose + order);
        for (int times = random.nextInt(3); times > 0; times--) {
            happens(minutes - random.nextInt(20 * DAY), "GOODS_RETURNED" + whose + " object=ORDER:" + n / 2);
        }
    }

    private void happens(double minutes, String words) {
        if (minutes * HOUR > Duration.between(now, NOW).toSeconds()) {
            log.at(minutes, words);
        }
    }

    private void late(String type, String order, Duration ago) {
        portal.inTransaction(em -> portal.get(TouchpointStore.class).add(List.of(new Signal(new Touchpoint(type, NOW.minus(ago), new Party(null, null, 1L, null,
            Channel.SYSTEM, Initiator.SUPPLIER)), List.of(ObjectRef.subject(ObjectType.ORDER, order))))));
    }

    private void count() {
        for (int n = 0; n < UNTIL_DONE; n++) {
            rounds.round();
        }
    }

    private void assertEqualsLog(int orderWaits) {
        Map<String, Long> byHand = new SpansByHand(portal, now).counts(orderWaits);
        assertThat(new TreeMap<>(counts())).containsAllEntriesOf(byHand);
        assertThat(byHand.values()).allMatch(found -> found > 0);
    }

    private Map<String, Long> counts() {
        portal.get(Remembered.class).forget();
        return portal.as(ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER)).rows().stream()
            .collect(Collectors.toMap(FrictionRow::detector, FrictionRow::count));
    }

    private long differences() {
        return portal.as(ANALYST, () -> portal.get(ProveCounts.class).prove(Instant.EPOCH, now.plus(Duration.ofDays(1)))).differences();
    }

    private List<String> stored() {
        return portal.rows("select kind, touchpoint_id, occurred_at, account_id, pseudonym, visit, amount, met_at from journey.span order by 1, 2");
    }
}
