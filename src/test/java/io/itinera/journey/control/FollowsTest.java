package io.itinera.journey.control;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.insight.log.boundary.ReadLog;
import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.boundary.RollupProof;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows what in the cases of orders, counted by days, against a log read step by step. */
@WithDatabase
class FollowsTest {
    private static final int DAY = 24 * 60;
    private static final int ORDERS = 14;
    private static final int DAYS = 30;
    private static final int UNTIL_DONE = 12;
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, Period.ZONE);

    private final Random random = new Random(7);
    private Portal portal;
    private PlantedLog log;
    private RollupRounds rounds;
    private OrderCases cases;

    /** One step of a case. */
    private record Happened(Instant at, String type) {
    }

    @BeforeEach
    void ordersOfAMonth(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        rounds = portal.get(RollupRounds.class);
        cases = portal.get(OrderCases.class);
        for (int n = 0; n < ORDERS; n++) {
            order(n, 120 + random.nextInt(DAYS * DAY));
        }
        cases.gather(Instant.EPOCH);
        count();
    }

    @Test
    @DisplayName("JRN-23 of any days the counts tell the pairs, the cases and their ends that the log itself gives")
    void countsWhatIsThere() {
        assertThat(portal.rows("select sum(events) from journey.rollup_follow")).isEqualTo(portal.rows("select count(*) from (select touchpoint_id"
            + " from journey.touchpoint_object where object_type = 'ORDER' union all select touchpoint_id from journey.order_touchpoint) x"));
        assertEqualsLog(true);
        portal.sql("update journey.rollup_follow set events = events + 1000");
        assertThat(graph(TODAY.minusDays(20), TODAY).events()).as("read from the counts").isGreaterThan(1000);
    }

    @Test
    @DisplayName("JRN-23 while orders go on, and begin with carts of days ago, the figures are right at any moment")
    void goesOnWithTheLog() {
        for (int n = 1; n <= 12; n++) {
            Instant now = NOW.plus(Duration.ofMinutes(15L * n));
            portal.clock().setTo(now);
            log.at(-15 * n, "ORDER_VIEWED object=ORDER:P-" + random.nextInt(ORDERS));
            log.at(-15 * n, "INVOICE_VIEWED object=INVOICE:F-" + random.nextInt(ORDERS));
            log.at(3 * DAY + n, "CART_FILLED object=CART:" + (1000 + n) + " visit=" + (1000 + n));
            about(log.at(-15 * n, "ORDER_SUBMITTED object=ORDER:P-" + (1000 + n)), "CART", Integer.toString(1000 + n));
            cases.gather(now.minusSeconds(20));
            rounds.round();
            if (n % 4 == 0) {
                assertEqualsLog(true);
            }
        }
        List<String> grown = stored();
        assertThat(portal.rows("select count(*) from journey.rollup_state where followed_until > timestamp with time zone '" + NOW + "'")).containsExactly("1");
        portal.sql("delete from journey.rollup_follow;\nupdate journey.rollup_state set followed_until = null");
        count();
        assertThat(stored()).as("counted anew up to another moment").hasSizeGreaterThanOrEqualTo(grown.size());
        assertEqualsLog(true);
        assertThat(portal.get(Follows.class).compare(TODAY.minusDays(40), TODAY).differences()).isZero();
    }

    @Test
    @DisplayName("JRN-23 what is reported days late of an order or its invoice is in the figures at once, and counted with the next round")
    void countsWhatComesLate() {
        late(NOW.minus(Duration.ofDays(9)), ObjectType.ORDER, "P-3");
        late(NOW.minus(Duration.ofDays(40)), ObjectType.ORDER, "P-4");
        late(NOW.minus(Duration.ofDays(2)), ObjectType.INVOICE, "F-5");
        assertThat(portal.rows("select count(distinct order_id) from journey.follow_due")).containsExactly("3");
        assertEqualsLog(false);
        rounds.round();
        assertThat(portal.rows("select * from journey.follow_due")).isEmpty();
        assertEqualsLog(true);
        assertThat(prove().differences()).isZero();
    }

    @Test
    @DisplayName("JRN-23 a case that is gathered after its days were counted has them counted anew")
    void countsWhatIsGatheredLate() {
        for (int n = 100; n < 105; n++) {
            order(n, 5 * DAY + n);
        }
        portal.sql("delete from journey.rollup_follow;\nupdate journey.rollup_state set followed_until = null");
        count();
        cases.gather(NOW.minus(Duration.ofDays(8)));
        assertEqualsLog(false);
        rounds.round();
        assertEqualsLog(true);
    }

    @Test
    @DisplayName("JRN-23 a case that is being gathered while its days are counted has them counted anew")
    void countsWhatIsGatheredMeanwhile() {
        for (int n = 100; n < 105; n++) {
            order(n, 5 * DAY + n);
        }
        portal.sql("delete from journey.rollup_follow;\nupdate journey.rollup_state set followed_until = timestamp with time zone '" + NOW.minus(Duration.ofDays(40)) + "'");
        portal.inTransaction(em -> {
            cases.gather(NOW.minus(Duration.ofDays(8)));
            CompletableFuture.runAsync(this::count).join();
        });
        count();
        assertEqualsLog(true);
        assertThat(portal.get(Follows.class).compare(TODAY.minusDays(40), TODAY).differences()).isZero();
    }

    @Test
    @DisplayName("JRN-23 counts too high, missing and of nothing are found by the proof and mended")
    void provesAndMends() {
        List<String> right = stored();
        assertThat(prove()).matches(proof -> proof.differences() == 0 && proof.compared() > right.size());
        portal.sql("update journey.rollup_follow set events = 9 where day_on = (select max(day_on) from journey.rollup_follow) - interval '3' day"
            + " and before_type = 'CART_FILLED';\ndelete from journey.rollup_follow where type = 'INVOICE_ISSUED';\n"
            + "insert into journey.rollup_follow (day_on, type, before_type, before_on, pair_on, events) values (date '2026-03-10', 'HELP_VIEWED', 'NONE',"
            + " date '1900-01-01', date '1900-01-01', 4)");
        assertThat(prove().differences()).isGreaterThan(1);
        assertThat(stored()).isEqualTo(right);
        assertThat(prove().differences()).isZero();
    }

    @Test
    @DisplayName("JRN-23 what is cleared away is no difference, and days of which something was cleared are read from the log")
    void outlivesWhatIsCleared() {
        portal.sql("update journey.retention set keep_days = 15 where code = 'touchpoint'");
        try {
            portal.sql("delete from journey.touchpoint where occurred_at < timestamp with time zone '" + NOW.minus(Duration.ofDays(15)) + "'");
            assertThat(prove().differences()).isZero();
            assertThat(graph(TODAY.minusDays(20), TODAY)).isEqualTo(logged(TODAY.minusDays(20), TODAY));
            assertThat(graph(TODAY.minusDays(9), TODAY)).isEqualTo(logged(TODAY.minusDays(9), TODAY));
            assertThat(counted(TODAY.minusDays(20), TODAY)).isFalse();
            assertThat(counted(TODAY.minusDays(9), TODAY)).isTrue();
        } finally {
            portal.sql("update journey.retention set keep_days = 396 where code = 'touchpoint'");
        }
        portal.get(Rollups.class).clear(NOW.minus(Duration.ofDays(10)));
        assertThat(portal.rows("select * from journey.rollup_follow where day_on < date '2026-03-10'")).isEmpty();
    }

    private void order(int n, int minutes) {
        int cart = minutes + random.nextInt(2 * DAY);
        log.at(cart + 5, "CATALOG_SEARCHED visit=" + n);
        log.at(cart, "CART_FILLED object=CART:" + n + " visit=" + n);
        if (n % 3 == 0) {
            log.at(cart - 1, "PRODUCT_VIEWED visit=" + n);
            log.at(cart - 2, "CART_FILLED object=CART:" + n + " visit=" + n);
        }
        about(log.at(minutes, "ORDER_SUBMITTED object=ORDER:P-" + n), "CART", Integer.toString(n));
        int then = minutes;
        for (String type : List.of("ORDER_CONFIRMED", "ORDER_VIEWED", "ORDER_SHIPPED", "ORDER_VIEWED", "ORDER_VIEWED", "ORDER_VIEWED")) {
            then -= random.nextInt(DAY);
            if (then > 30) {
                log.at(then, type + " object=ORDER:P-" + n);
            }
        }
        if (then > 120) {
            about(log.at(then - 1, "INVOICE_ISSUED supplier visit=3 object=INVOICE:F-" + n), "ORDER", "P-" + n);
            log.at(then / 2, "INVOICE_VIEWED visit=4 object=INVOICE:F-" + n);
        }
    }

    private void about(int touchpoint, String type, String id) {
        portal.sql("insert into journey.touchpoint_object (touchpoint_id, object_type, object_id, qualifier) values (" + touchpoint
            + ", '" + type + "', '" + id + "', 'related')");
    }

    private void late(Instant at, ObjectType type, String id) {
        portal.inTransaction(em -> {
            portal.get(Recorder.class).happenedOutside(List.of(new OutsideTouchpoint("SUPPORT_CALLED", at, 1L, null, Channel.PHONE, Initiator.CUSTOMER,
                "COMPLETED", null, 60_000, List.of(ObjectRef.subject(type, id)))));
            cases.gatherLater(at);
        });
    }

    private void count() {
        for (int n = 0; n < UNTIL_DONE; n++) {
            rounds.round();
        }
    }

    private RollupProof prove() {
        return portal.as(ANALYST, () -> portal.get(ProveCounts.class).prove(Instant.EPOCH, NOW.plus(Duration.ofDays(1))));
    }

    private void assertEqualsLog(boolean isCounted) {
        assertThat(counted(TODAY.minusDays(30), TODAY)).isEqualTo(isCounted);
        for (int first : List.of(60, 20, 7, 1)) {
            for (int length : List.of(0, 5, 60)) {
                LocalDate from = TODAY.minusDays(first);
                LocalDate to = from.plusDays(length);
                assertThat(graph(from, to)).as("%s to %s", from, to).isEqualTo(logged(from, to));
            }
        }
    }

    private boolean counted(LocalDate first, LocalDate last) {
        return portal.get(Follows.class).between(first, last).isPresent();
    }

    private FollowGraph graph(LocalDate first, LocalDate last) {
        Period period = Period.between(first, last);
        portal.get(Remembered.class).forget();
        return portal.as(ANALYST, () -> portal.get(ReadLog.class).follows(new LogSelection(period.from(), period.to(), null, CaseKind.ORDER, null)));
    }

    /** The same, step by step. */
    private FollowGraph logged(LocalDate first, LocalDate last) {
        Period period = Period.between(first, last);
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        Map<List<String>, Set<String>> within = new LinkedHashMap<>();
        happened().forEach((order, all) -> {
            List<Happened> steps = all.stream().filter(step -> !step.at().isBefore(period.from()) && step.at().isBefore(period.to())).toList();
            for (int n = 0; n < steps.size(); n++) {
                List<String> pair = new ArrayList<>(List.of(steps.get(n).type()));
                pair.add(n + 1 < steps.size() ? steps.get(n + 1).type() : null);
                counts.merge(pair, 1L, Long::sum);
                within.computeIfAbsent(pair, p -> new HashSet<>()).add(order);
            }
        });
        return FollowGraph.of(counts.entrySet().stream().map(pair -> new FollowRow(pair.getKey().get(0), pair.getKey().get(1), pair.getValue(),
            within.get(pair.getKey()).size())).toList());
    }

    private Map<String, List<Happened>> happened() {
        return portal.rows("select c.order_id, cast(extract(epoch from t.occurred_at) as bigint), t.type from (select object_id as order_id, touchpoint_id from journey.touchpoint_object"
                + " where object_type = 'ORDER' union all select order_id, touchpoint_id from journey.order_touchpoint) c join journey.touchpoint t"
                + " on t.id = c.touchpoint_id order by c.order_id, t.occurred_at, t.id").stream().map(row -> row.split("\\|"))
            .collect(Collectors.groupingBy(cells -> cells[0], LinkedHashMap::new, Collectors.mapping(cells ->
                new Happened(Instant.ofEpochSecond(Long.parseLong(cells[1])), cells[2]), Collectors.toList())));
    }

    private List<String> stored() {
        return portal.rows("select day_on, type, before_type, before_on, pair_on, events from journey.rollup_follow order by 1, 2, 3, 4, 5");
    }
}
