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
import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ways gathered beside the log, and the report made of them, against a count of every visit of the log, step by step. */
@WithDatabase
class WaysTest {
    private static final int DAY = 24 * 60;
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final int UNTIL_DONE = 12;

    private final Random random = new Random(11);
    private Portal portal;
    private PlantedLog log;
    private RollupRounds rounds;

    /** One step of a visit. @param page null where it is none @param at in seconds */
    private record Seen(String visit, String page, long at) {
    }

    @BeforeEach
    void visitsOfTwoMonths(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        rounds = portal.get(RollupRounds.class);
        for (int visit = 1; visit <= 16; visit++) {
            walk(visit, visit <= 6 ? 2 + visit * 4 : 30 + random.nextInt(60 * DAY));
        }
    }

    @Test
    @DisplayName("JRN-24 the report counts what every visit of the log says: before anything is gathered, while it is, and when all but the last minutes are")
    void countsLikeTheLog() {
        assertEqualsLog();
        rounds.round();
        rounds.round();
        assertEqualsLog();
        count();
        assertEqualsLog();
        assertThat(gathered()).isBetween(10L, byHand()[2] - 1);
        portal.sql("update journey.way set dwell_ms = 60000, forth = false");
        assertThat(counts().get("quick-return")).as("read from what is gathered, and only the rest from the log").isBetween(1L, byHand()[0] - 1);
    }

    @Test
    @DisplayName("JRN-24 while visits go on across what is gathered, the figures are right at any moment, and gathered anew they are the same")
    void goesOnWithTheLog() {
        count();
        for (int n = 1; n <= 12; n++) {
            portal.clock().setTo(NOW.plus(Duration.ofMinutes(7L * n)));
            walk(100 + n % 4, -7 * n + 1);
            rounds.round();
            if (n % 3 == 0) {
                assertEqualsLog();
            }
        }
        assertThat(portal.rows("select count(*) from journey.rollup_state where ways_until > timestamp with time zone '" + NOW + "'")).containsExactly("1");
        List<String> grown = stored();
        portal.sql("delete from journey.way;\nupdate journey.rollup_state set ways_until = null");
        count();
        assertThat(stored()).containsAll(grown);
        assertEqualsLog();
    }

    @Test
    @DisplayName("JRN-24 a step recorded days late breaks the way it lies on at once, and is gathered with the next rounds")
    void takesWhatComesLate() {
        walk(300, 3 * DAY, "HVHV");
        count();
        Long before = counts().get("back-and-forth");
        Instant between = NOW.minus(Duration.ofDays(3)).plusSeconds(2);
        portal.inTransaction(em -> portal.get(TouchpointStore.class).add(List.of(new Signal(new Touchpoint("CART_CHANGED", between, new Party(
            Persona.PURCHASING_DIRECTOR, PlantedLog.BUYER, 1L, new UUID(9, 300), Channel.WEB, Initiator.CUSTOMER)), List.of(ObjectRef.subject(ObjectType.CART, "1"))))));
        assertThat(counts().get("back-and-forth")).isEqualTo(before - 1);
        assertEqualsLog();
        count();
        assertEqualsLog();
        assertThat(portal.rows("select count(*) from journey.rollup_state where ways_until > timestamp with time zone '" + NOW.minus(Duration.ofHours(1)) + "'"))
            .containsExactly("1");
    }

    @Test
    @DisplayName("JRN-24 ways that are wrong, missing and of nothing are found by the proof and mended")
    void provesAndMends() {
        count();
        List<String> right = stored();
        assertThat(differences()).isZero();
        portal.sql("update journey.way set dwell_ms = dwell_ms + 1 where touchpoint_id = (select max(touchpoint_id) from journey.way where occurred_at <"
            + " timestamp with time zone '2026-03-10 00:00:00Z');\ndelete from journey.way where occurred_at < timestamp with time zone '2026-02-10 00:00:00Z';\n"
            + "insert into journey.way (touchpoint_id, occurred_at, visit, dwell_ms, forth) values (7, timestamp with time zone '2026-03-01 10:00:00Z', '"
            + new UUID(9, 9) + "', 5, true)");
        assertThat(differences()).isGreaterThan(3);
        assertThat(stored()).isEqualTo(right);
        assertThat(differences()).isZero();
    }

    private void walk(int visit, int minutes) {
        StringBuilder way = new StringBuilder();
        for (int n = 0; n < 16; n++) {
            way.append(random.nextInt(9) == 0 ? 'x' : "HVCP".charAt(random.nextInt(random.nextBoolean() ? 2 : 4)));
        }
        walk(visit, minutes, way.toString());
    }

    private void walk(int visit, int minutes, String way) {
        double second = minutes * 60;
        for (char step : way.toCharArray()) {
            log.at(second / 60, switch (step) {
                case 'H' -> "HOME_VIEWED object=PAGE:/h";
                case 'V' -> "ORDERS_VIEWED object=PAGE:/o";
                case 'C' -> "PRODUCT_VIEWED object=PRODUCT:C";
                case 'P' -> "PRODUCT_VIEWED object=PRODUCT:P";
                default -> "CART_CHANGED object=CART:1";
            } + " visit=" + visit);
            second -= 3 + random.nextInt(8);
        }
    }

    private void count() {
        for (int n = 0; n < UNTIL_DONE; n++) {
            rounds.round();
        }
    }

    private void assertEqualsLog() {
        long[] byHand = byHand();
        assertThat(byHand[1]).isGreaterThan(2);
        assertThat(counts()).containsEntry("quick-return", byHand[0]).containsEntry("back-and-forth", byHand[1]);
    }

    private Map<String, Long> counts() {
        portal.get(Remembered.class).forget();
        return portal.as(ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER)).rows().stream()
            .collect(Collectors.toMap(FrictionRow::detector, FrictionRow::count));
    }

    /** Quick returns, goings to and fro, and returns of any kind, as the log itself says. */
    private long[] byHand() {
        long[] found = new long[3];
        Collection<List<Seen>> visits = portal.rows("select t.visit, t.type, o.object_id, cast(extract(epoch from t.occurred_at) as bigint) from journey.touchpoint t"
                + " join journey.touchpoint_object o on o.touchpoint_id = t.id order by t.visit, t.occurred_at, t.id").stream().map(row -> row.split("\\|"))
            .map(cells -> new Seen(cells[0], cells[1].endsWith("VIEWED") ? cells[1] + cells[2] : null, Long.parseLong(cells[3])))
            .collect(Collectors.groupingBy(Seen::visit)).values();
        for (List<Seen> visit : visits) {
            String[] pages = visit.stream().map(Seen::page).toArray(String[]::new);
            for (int n = 2; n < pages.length; n++) {
                boolean isBack = pages[n] != null && pages[n - 1] != null && pages[n].equals(pages[n - 2]) && !pages[n].equals(pages[n - 1]);
                boolean isForth = isBack && n >= 3 && pages[n - 1].equals(pages[n - 3]) && !(n >= 4 && pages[n].equals(pages[n - 4]));
                found[0] += isBack && visit.get(n).at() - visit.get(n - 1).at() < 7 ? 1 : 0;
                found[1] += isForth ? 1 : 0;
                found[2] += isBack ? 1 : 0;
            }
        }
        return found;
    }

    private long gathered() {
        return Long.parseLong(portal.rows("select count(*) from journey.way").get(0));
    }

    private long differences() {
        return portal.as(ANALYST, () -> portal.get(ProveCounts.class).prove(Instant.EPOCH, NOW.plus(Duration.ofDays(1)))).differences();
    }

    private List<String> stored() {
        return portal.rows("select touchpoint_id, occurred_at, account_id, pseudonym, visit, dwell_ms, forth from journey.way order by 1");
    }
}
