package io.itinera.journey.control;

import static io.itinera.insight.PlantedLog.ANALYST;
import static io.itinera.insight.PlantedLog.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.journey.boundary.CountsNotMade;
import io.itinera.journey.boundary.ProveCounts;
import io.itinera.journey.boundary.ReadCounts;
import io.itinera.journey.boundary.RollupProof;
import io.itinera.journey.boundary.RollupState;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether the counts are those of the log, and what happens when they are not. */
@WithDatabase
class RollupProofsTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int DAYS = 10;

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void countedDays(Portal portal) {
        this.portal = portal;
        portal.sql("update journey.touchpoint_type set browser_signal = false");
        log = PlantedLog.in(portal);
        for (int day = 1; day <= DAYS; day++) {
            log.at(day * DAY.toMinutes(), "CART_VIEWED");
            log.at(day * DAY.toMinutes(), "ORDER_SUBMITTED took=1000 account=2");
        }
        for (int n = 0; n < DAYS; n++) {
            portal.get(RollupRounds.class).round();
        }
    }

    @Test
    @DisplayName("JRN-13 counts that are right are proved so, for the period asked and as far as it is settled")
    void provesWhatIsRight() {
        assertThat(prove(NOW.minus(DAY.multipliedBy(3)), NOW.plus(DAY))).isEqualTo(
            new RollupProof(NOW, false, NOW.minus(DAY.multipliedBy(3)), NOW.minus(Duration.ofHours(1)), 9, 6, 0));
        assertThat(portal.as(ANALYST, () -> portal.get(ReadCounts.class).lastProofs(5))).hasSize(1)
            .allMatch(proof -> proof.differences() == 0 && proof.touchpoints() == 6);
    }

    @Test
    @DisplayName("JRN-13 a count too high, one missing, one of nothing and a wrong day are found and mended")
    void findsAndMends() {
        List<String> right = everything();
        portal.sql("update journey.rollup_hour set touchpoints = 7 where account_id = 1 and hour_no = " + hour(2) + ";\n"
            + "delete from journey.rollup_hour where account_id = 2 and hour_no = " + hour(3) + ";\n"
            + "insert into journey.rollup_hour (hour_no, account_id, type, persona, channel, outcome, touchpoints) values (" + hour(4) + ", 9, 'CART_VIEWED', 'NONE', 'WEB', 'COMPLETED', 1);\n"
            + "update journey.rollup_day set touchpoints = 5 where account_id = 1 and day_on = date '2026-03-14'");
        assertThat(prove(Instant.EPOCH, NOW).differences()).isEqualTo(4);
        assertThat(everything()).isEqualTo(right);
        assertThat(prove(Instant.EPOCH, NOW).differences()).isZero();
    }

    @Test
    @DisplayName("JRN-13 what is known to be waiting is no difference")
    void sparesWhatWaits() {
        log.at(5 * DAY.toMinutes(), "CART_VIEWED");
        portal.sql("insert into journey.rollup_due (account_id, hour_no) values (1, " + hour(5) + ")");
        assertThat(prove(Instant.EPOCH, NOW).differences()).isZero();
        portal.get(RollupRounds.class).round();
        assertThat(prove(Instant.EPOCH, NOW)).matches(proof -> proof.differences() == 0 && proof.touchpoints() == 21);
    }

    @Test
    @DisplayName("JRN-13 what has been cleared away since stays counted, and is no difference")
    void keepsWhatIsCleared() {
        log.at(397 * DAY.toMinutes(), "CART_VIEWED");
        log.at(395 * DAY.toMinutes(), "CART_VIEWED");
        portal.sql("update journey.rollup_state set counted_until = null, days_until = null");
        for (int n = 0; n < 2 * DAYS; n++) {
            portal.get(RollupRounds.class).round();
        }
        portal.sql("delete from journey.touchpoint where occurred_at < timestamp with time zone '" + NOW.minus(DAY.multipliedBy(396)) + "';\n"
            + "insert into journey.rollup_due (account_id, hour_no) values (1, " + hour(397) + ")");
        portal.get(RollupRounds.class).round();
        assertThat(prove(Instant.EPOCH, NOW)).matches(proof -> proof.differences() == 0 && proof.touchpoints() == 21);
        assertThat(portal.rows("select count(*) from journey.rollup_hour where hour_no = " + hour(397))).containsExactly("1");
        assertThat(portal.rows("select count(*) from journey.rollup_due")).containsExactly("0");
    }

    @Test
    @DisplayName("JRN-13 a call reported late leaves what browsers told in its hour counted, although it was cleared away")
    void keepsClearedSignalsWhenSomethingIsLate() {
        int signal = log.at(100 * DAY.toMinutes(), "PRODUCT_VIEWED");
        portal.sql("update journey.rollup_state set counted_until = null, days_until = null");
        for (int n = 0; n < 2 * DAYS; n++) {
            portal.get(RollupRounds.class).round();
        }
        portal.sql("update journey.touchpoint_type set browser_signal = true where code = 'PRODUCT_VIEWED'");
        log.at(100 * DAY.toMinutes(), "SUPPORT_CALLED");
        portal.sql("delete from journey.touchpoint where id = " + signal + ";\n"
            + "insert into journey.rollup_due (account_id, hour_no) values (1, " + hour(100) + ")");
        portal.get(RollupRounds.class).round();
        assertThat(portal.rows("select type, touchpoints from journey.rollup_hour where hour_no = " + hour(100) + " order by type"))
            .containsExactly("PRODUCT_VIEWED|1", "SUPPORT_CALLED|1");
    }

    @Test
    @DisplayName("JRN-13 what was cleared stays counted and is no difference, although signals are kept longer since")
    void keepsClearedSignalsWhenTheyAreKeptLonger() {
        log.at(100 * DAY.toMinutes(), "RAGE_CLICKED");
        portal.sql("update journey.rollup_state set counted_until = null, days_until = null;\n"
            + "update journey.touchpoint_type set browser_signal = true where code = 'RAGE_CLICKED'");
        portal.sql("update journey.retention set keep_days = 200 where code = 'browser-signal'");
        for (int n = 0; n < 2 * DAYS; n++) {
            portal.get(RollupRounds.class).round();
        }
        portal.sql("update journey.retention set keep_days = 90, ran_at = null where code = 'browser-signal'");
        portal.as(Actor.PORTAL, portal.get(Retention.class)::clear);
        portal.sql("update journey.retention set keep_days = 200 where code = 'browser-signal'");

        assertThat(prove(Instant.EPOCH, NOW).differences()).isZero();
        assertThat(portal.rows("select touchpoints from journey.rollup_hour where hour_no = " + hour(100))).containsExactly("1");
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'RAGE_CLICKED'")).containsExactly("0");
        portal.sql("update journey.retention set keep_days = 90, cleared_before = null where code = 'browser-signal'");
    }

    @Test
    @DisplayName("JRN-13 every night the whole log is compared once, and a night slept through is made up for")
    void provesEveryNight() {
        RollupProofs proofs = portal.get(RollupProofs.class);
        proofs.nightly();
        proofs.nightly();
        assertThat(portal.rows("select compared, touchpoints, differences from journey.rollup_proof where nightly")).as("two counts a day, and when each order went on").containsExactly("30|20|0");
        portal.clock().setTo(NOW.plus(Duration.ofHours(12)));
        proofs.nightly();
        assertThat(portal.rows("select count(*) from journey.rollup_proof")).containsExactly("1");
        portal.clock().setTo(NOW.plus(Duration.ofHours(20)));
        proofs.nightly();
        assertThat(portal.rows("select count(*) from journey.rollup_proof")).containsExactly("2");
    }

    @Test
    @DisplayName("JRN-13 where nothing is counted there is nothing to compare; only an analyst may ask")
    void refuses() {
        assertThatThrownBy(() -> prove(NOW.plus(DAY), NOW.plus(DAY.multipliedBy(2)))).isInstanceOf(CountsNotMade.class);
        portal.sql("update journey.rollup_state set counted_until = null, days_until = null");
        assertThatThrownBy(() -> prove(Instant.EPOCH, NOW)).isInstanceOf(CountsNotMade.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ProveCounts.class).prove(Instant.EPOCH, NOW)))
            .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadCounts.class).lastProofs(1))).isInstanceOf(NotPermitted.class);
    }

    private RollupProof prove(Instant from, Instant to) {
        return portal.as(ANALYST, () -> portal.get(ProveCounts.class).prove(from, to));
    }

    private static int hour(int daysAgo) {
        return RollupState.hour(NOW.minus(DAY.multipliedBy(daysAgo)));
    }

    private List<String> everything() {
        return portal.rows("select hour_no, account_id, type, outcome, touchpoints from journey.rollup_hour union all"
            + " select 0, account_id, type, cast(day_on as varchar), touchpoints from journey.rollup_day order by 1, 2, 3, 4, 5");
    }
}
