package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.control.RecentCounts.Window;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log counted by the hour and by the day, beside everybody who writes it. */
@WithDatabase
class RollupsTest {
    private static final Instant NOW = PlantedLog.NOW;
    private static final int DAY = 24 * 60;
    private static final int UNTIL_DONE = 12;

    private Portal portal;
    private PlantedLog log;
    private RollupRounds rounds;

    @BeforeEach
    void somethingOfThreeDays(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        rounds = portal.get(RollupRounds.class);
        log.at(3 * DAY, "CART_VIEWED");
        log.at(3 * DAY - 1, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(DAY, "ORDER_SUBMITTED took=42000");
        log.at(DAY, "ORDER_SUBMITTED took=43000 account=2");
        log.at(2, "CART_VIEWED");
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, channel, initiator, outcome) values (-1, timestamp with time zone"
            + " '2026-03-20 10:30:00Z', 'SIGN_IN_VIEWED', 'WEB', 'CUSTOMER', 'COMPLETED')");
        countUntilDone();
    }

    @Test
    @DisplayName("JRN-12 the hours and the days that are over hold what the log holds, without anybody's name")
    void countsWhatIsThere() {
        assertThat(portal.rows("select hour_no - " + RollupState.hour(NOW) + ", account_id, type, persona, channel, outcome, touchpoints"
            + " from journey.rollup_hour order by 1, 2, 3")).containsExactly(
            "-72|1|CART_VIEWED|PURCHASING_DIRECTOR|WEB|COMPLETED|1", "-72|1|ORDER_SUBMITTED|PURCHASING_DIRECTOR|WEB|REJECTED|1",
            "-24|1|ORDER_SUBMITTED|PURCHASING_DIRECTOR|WEB|COMPLETED|1", "-24|2|ORDER_SUBMITTED|PURCHASING_DIRECTOR|WEB|COMPLETED|1",
            "-2|0|SIGN_IN_VIEWED|NONE|WEB|COMPLETED|1", "-1|1|CART_VIEWED|PURCHASING_DIRECTOR|WEB|COMPLETED|1");
        assertThat(portal.rows("select day_on, account_id, type, touchpoints from journey.rollup_day order by 1, 2, 3")).containsExactly(
            "2026-03-17|1|CART_VIEWED|1", "2026-03-17|1|ORDER_SUBMITTED|1", "2026-03-19|1|ORDER_SUBMITTED|1", "2026-03-19|2|ORDER_SUBMITTED|1");
    }

    @Test
    @DisplayName("JRN-12 what is recorded now is counted by the next round, and only what changed is written")
    void countsWhatIsNew() {
        log.at(0, "CART_VIEWED account=2");
        log.at(0, "CART_VIEWED account=2");
        rounds.round();
        assertThat(hours(2, "CART_VIEWED")).containsExactly("2");
        portal.clock().setTo(NOW.plusSeconds(4));
        int statements = portal.statements(rounds::round);
        assertThat(portal.rows("select counted_until from journey.rollup_state where counted_until = timestamp with time zone '" + NOW + "'"))
            .as("an idle round writes nothing").hasSize(1);
        assertThat(statements).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("JRN-12 a round takes five statements, however many counts it adds, raises and takes away")
    void writesTogether() {
        for (int account = 1; account <= 4; account++) {
            log.at(0, "CART_VIEWED account=" + account);
            log.at(0, "ORDER_SUBMITTED took=42000 account=" + account);
        }
        rounds.round();
        portal.sql("delete from journey.touchpoint where account_id = 4 and occurred_at >= timestamp with time zone '" + NOW + "'");
        for (int account = 1; account <= 3; account++) {
            log.at(0, "CART_VIEWED account=" + account);
            log.at(0, "ORDER_SUBMITTED took=" + 42_000 * account + " account=" + account);
        }
        assertThat(portal.statements(rounds::round)).isLessThanOrEqualTo(5);
        assertThat(portal.rows("select account_id, type, touchpoints from journey.rollup_hour where hour_no = " + RollupState.hour(NOW) + " order by 1, 2"))
            .containsExactly("1|CART_VIEWED|2", "1|ORDER_SUBMITTED|2", "2|CART_VIEWED|2", "2|ORDER_SUBMITTED|2", "3|CART_VIEWED|2", "3|ORDER_SUBMITTED|2");
    }

    @Test
    @DisplayName("JRN-12 a transaction that commits long after its touchpoint occurred is counted when it has committed")
    void countsLateCommits() throws SQLException {
        try (Connection slow = open(); Connection fast = open()) {
            add(slow, 1_000, NOW);
            add(fast, 1_001, NOW.plusSeconds(1));
            fast.commit();
            portal.clock().setTo(NOW.plusSeconds(2));
            rounds.round();
            assertThat(hours(1, "ORDERS_VIEWED")).containsExactly("1");
            portal.clock().setTo(NOW.plusSeconds(15));
            rounds.round();
            slow.commit();
            rounds.round();
        }
        assertThat(hours(1, "ORDERS_VIEWED")).containsExactly("2");
        assertThat(differences()).isEmpty();
    }

    @Test
    @DisplayName("JRN-12 one that was open for minutes is counted when a round looks back further")
    void looksBackFurther() throws SQLException {
        try (Connection slow = open()) {
            add(slow, 1_000, NOW);
            for (int second = 0; second < 300; second += 30) {
                portal.clock().setTo(NOW.plusSeconds(second));
                rounds.round();
            }
            slow.commit();
        }
        for (int n = 0; n < 60; n++) {
            rounds.round();
        }
        assertThat(hours(1, "ORDERS_VIEWED")).containsExactly("1");
    }

    @Test
    @DisplayName("JRN-12 what is reported days late is in its hour and its day with the next round, also where nothing was before")
    void countsLateRows() {
        recordLate(NOW.minus(Duration.ofDays(1)), 1);
        recordLate(NOW.minus(Duration.ofDays(40)), 2);
        rounds.round();
        assertThat(portal.rows("select day_on, account_id, touchpoints from journey.rollup_day where type = 'SUPPORT_CALLED' order by 1"))
            .containsExactly("2026-02-08|2|1", "2026-03-19|1|1");
        assertThat(portal.rows("select * from journey.rollup_due")).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    @DisplayName("JRN-12 what disappears from an hour that is counted anew disappears from its counts")
    void forgetsWhatIsGone() {
        portal.sql("delete from journey.touchpoint where account_id = 2;\ninsert into journey.rollup_due (account_id, hour_no) values (2, "
            + (RollupState.hour(NOW) - 24) + ")");
        rounds.round();
        assertThat(portal.rows("select * from journey.rollup_hour where account_id = 2")).isEmpty();
        assertThat(portal.rows("select * from journey.rollup_day where account_id = 2")).isEmpty();
    }

    @Test
    @DisplayName("JRN-12 months that are over are added up from their days, hold what is late, and go with their days")
    void addsUpMonths() {
        recordLate(NOW.minus(Duration.ofDays(40)), 2);
        recordLate(NOW.minus(Duration.ofDays(48)), 1);
        rounds.round();
        assertThat(months()).containsExactly("2026-01-01|1|SUPPORT_CALLED|1", "2026-02-01|2|SUPPORT_CALLED|1");
        portal.clock().setTo(NOW.plus(Duration.ofDays(20)));
        countUntilDone();
        recordLate(NOW, 1);
        rounds.round();
        assertThat(months()).contains("2026-02-01|2|SUPPORT_CALLED|1", "2026-03-01|1|SUPPORT_CALLED|1", "2026-03-01|1|CART_VIEWED|2").hasSize(7);
        List<String> right = months();
        portal.sql("update journey.rollup_month set touchpoints = 8 where month_on = date '2026-02-01'");
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ProveCounts.class).prove(NOW.minus(Duration.ofDays(60)), NOW)).differences()).isOne();
        assertThat(months()).isEqualTo(right);
        portal.get(Rollups.class).clear(NOW.minus(Duration.ofDays(1)));
        assertThat(months()).allMatch(month -> month.startsWith("2026-03-01")).doesNotContain("2026-03-01|1|CART_VIEWED|2")
            .contains("2026-03-01|1|CART_VIEWED|1");
    }

    @Test
    @DisplayName("JRN-12 counted anew from nothing they are what they had become step by step")
    void isTheSameCountedAnew() {
        for (int n = 0; n < 40; n++) {
            log.at(-n, "CART_VIEWED account=" + (1 + n % 2));
            recordLate(NOW.minus(Duration.ofHours(7L * n)), 1);
            portal.clock().setTo(NOW.plusSeconds(60L * n));
            rounds.round();
        }
        List<String> grown = everything();
        portal.sql("delete from journey.rollup_hour;\ndelete from journey.rollup_day;\n"
            + "update journey.rollup_state set counted_until = null, days_until = null");
        countUntilDone();
        assertThat(everything()).isEqualTo(grown).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("JRN-12 whatever commits within seconds, in whatever order and across hours, the rounds have counted it once")
    void countsSecondBySecond(long seed) throws SQLException {
        Random random = new Random(seed);
        Instant now = NOW.plus(Duration.ofMinutes(58));
        Map<Connection, Instant> open = new LinkedHashMap<>();
        for (int n = 0; n < 60; n++) {
            now = now.plusSeconds(random.nextInt(6));
            portal.clock().setTo(now);
            Connection connection = open();
            add(connection, 1_000 + n, now);
            open.put(connection, now.plusSeconds(random.nextInt(12)));
            commit(open, now);
            if (random.nextInt(3) > 0) {
                rounds.round();
            }
        }
        commit(open, Instant.MAX);
        rounds.round();
        assertThat(differences()).isEmpty();
        assertThat(portal.rows("select count(distinct hour_no), sum(touchpoints) from journey.rollup_hour where type = 'ORDERS_VIEWED'"))
            .containsExactly("2|60");
    }

    @Test
    @DisplayName("JRN-12 who finds that another has counted meanwhile writes nothing and begins with the hours again")
    void givesWayToAnother() {
        RecentRollups recents = portal.get(RecentRollups.class);
        Instant since = NOW.minusSeconds(20);
        RecentCounts mine = recents.countHours(since, since, NOW).counts();
        RollupState seen = portal.get(Rollups.class).state();
        log.at(0, "CART_VIEWED account=2");
        recents.countHours(since, since, NOW);
        log.at(0, "CART_VIEWED account=2");
        assertThat(recents.countSeconds(mine, Window.since(since), seen, NOW).counts()).isNull();
        assertThat(hours(2, "CART_VIEWED")).containsExactly("1");
        rounds.round();
        assertThat(hours(2, "CART_VIEWED")).containsExactly("2");
    }

    private static void commit(Map<Connection, Instant> open, Instant until) throws SQLException {
        for (Connection due : open.keySet().stream().filter(connection -> !open.get(connection).isAfter(until)).toList()) {
            due.commit();
            due.close();
            open.remove(due);
        }
    }

    private void countUntilDone() {
        for (int n = 0; n < UNTIL_DONE; n++) {
            rounds.round();
        }
    }

    private void recordLate(Instant occurred, long account) {
        portal.inTransaction(em -> portal.get(Recorder.class).happenedOutside(List.of(new OutsideTouchpoint("SUPPORT_CALLED", occurred, account,
            null, Channel.PHONE, Initiator.CUSTOMER, "COMPLETED", null, 60_000, List.of()))));
    }

    private List<String> hours(long account, String type) {
        return portal.rows("select sum(touchpoints) from journey.rollup_hour where account_id = " + account + " and type = '" + type
            + "' and hour_no >= " + RollupState.hour(NOW));
    }

    private List<String> months() {
        return portal.rows("select month_on, account_id, type, sum(touchpoints) from journey.rollup_month group by month_on, account_id, type order by 1, 2, 3");
    }

    private List<String> differences() {
        return portal.rows("select sum(n) from (select count(*) as n from journey.touchpoint union all select -sum(touchpoints) from journey.rollup_hour) x"
            + " having sum(n) <> 0");
    }

    private List<String> everything() {
        return portal.rows("select 'h', hour_no, account_id, type, persona, channel, outcome, touchpoints from journey.rollup_hour union all"
            + " select 'd', cast(extract(epoch from day_on) as integer), account_id, type, persona, channel, outcome, touchpoints from journey.rollup_day"
            + " order by 1, 2, 3, 4, 5, 6, 7");
    }

    private Connection open() throws SQLException {
        Connection connection = portal.database().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void add(Connection connection, int id, Instant moment) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + id
                + ", timestamp with time zone '" + moment + "', 'ORDERS_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED')");
        }
    }
}
