package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.ListTouchpoints;
import io.itinera.insight.friction.boundary.ListTouchpoints.Listing;
import io.itinera.insight.friction.boundary.ListTouchpoints.Wanted;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.journey.control.Retention;
import io.itinera.journey.control.RollupRounds;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of touchpoints against the log itself, while nothing is counted and once everything is. */
@WithDatabase
class TouchpointListTest {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int SIZE = 7;
    private static final int UNTIL_DONE = 12;
    private static final int UNTIL_DONE_OF_A_YEAR = 40;
    private static final Scope MONTH = Scope.lastDays(30);
    private static final Wanted ALL = wanted(null, null, null);

    private Portal portal;

    /** Many in the last hours, few before, and nothing for days: what is found in the last hours alone is not enough for every page. */
    @BeforeEach
    void aMonth(Portal portal) {
        this.portal = portal;
        PlantedLog log = PlantedLog.in(portal);
        Random random = new Random(5);
        for (int n = 0; n < 60; n++) {
            int back = n < 10 ? random.nextInt(HOUR) : n < 25 ? random.nextInt(8 * HOUR) : n < 35 ? random.nextInt(64 * HOUR) : 8 * DAY + random.nextInt(20 * DAY);
            log.at(back, (n % 3 == 0 ? "ORDER_SUBMITTED" : "CART_VIEWED") + (n % 4 == 0 ? " REJECTED reason=no-price" : "") + " account=" + (1 + n % 2));
        }
    }

    @Test
    @DisplayName("FRI-12 page by page, whatever is chosen, the list is the log from its newest, and says how many there are in all")
    void isTheLog() {
        assertIsTheLog();
        for (int n = 0; n < UNTIL_DONE; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertIsTheLog();
        portal.sql("update journey.rollup_day set touchpoints = touchpoints + 1");
        assertThat(list(ALL, 1).total()).as("read from what is counted").isGreaterThan(60);
        assertThat(list(wanted(null, null, "no-price"), 1).total()).as("a reason is not counted").isEqualTo(15);
    }

    @Test
    @DisplayName("FRI-12 a page that is the last tells by itself how many there are; one beyond it asks")
    void endsWhereItEnds() {
        assertThat(list(ALL, 9).rows()).hasSize(60 - 8 * SIZE);
        assertThat(list(ALL, 9).total()).isEqualTo(60);
        assertThat(list(ALL, 10).rows()).isEmpty();
        assertThat(list(ALL, 10).total()).isEqualTo(60);
        assertThat(list(wanted("CART_FILLED", null, null), 1).total()).isZero();
    }

    @Test
    @DisplayName("FRI-12 what browsers told and was cleared since is in no list, so it is in no list's number either, although it stays counted")
    void countsNothingThatIsCleared() {
        PlantedLog log = PlantedLog.in(portal);
        PlantedLog.browsers(portal, null, 200);
        for (int n = 0; n < 9; n++) {
            log.at(100 * DAY + n, "RAGE_CLICKED");
            log.at(100 * DAY + n, "CART_VIEWED");
            log.at(10 * DAY + n, "RAGE_CLICKED");
        }
        for (int n = 0; n < UNTIL_DONE_OF_A_YEAR; n++) {
            portal.get(RollupRounds.class).round();
        }
        PlantedLog.browsers(portal, null, 90);
        portal.as(Actor.PORTAL, portal.get(Retention.class)::clear);
        portal.get(RollupRounds.class).round();
        Scope year = Scope.lastDays(365);
        long kept = Long.parseLong(portal.rows("select count(*) from journey.touchpoint").get(0));

        assertThat(list(wanted("RAGE_CLICKED", null, null), year, 1).total()).isEqualTo(9);
        assertThat(list(ALL, year, 1).total()).isEqualTo(kept);
        portal.sql("update journey.rollup_day set touchpoints = touchpoints + 1;\nupdate journey.rollup_month set touchpoints = touchpoints + 1");
        assertThat(list(wanted("CART_VIEWED", null, null), year, 1).total()).as("read from what is counted").isGreaterThan(9);
        assertThat(list(wanted("RAGE_CLICKED", null, null), MONTH, 1).total()).as("read from what is counted").isGreaterThan(9);
        assertThat(list(ALL, year, 1).total()).isEqualTo(kept);
    }

    private void assertIsTheLog() {
        assertIsTheLog(ALL, "1 = 1");
        assertIsTheLog(wanted("CART_VIEWED", null, null), "t.type = 'CART_VIEWED'");
        assertIsTheLog(wanted(null, "REJECTED", null), "t.outcome = 'REJECTED'");
        assertIsTheLog(wanted("ORDER_SUBMITTED", "REJECTED", null), "t.type = 'ORDER_SUBMITTED' and t.outcome = 'REJECTED'");
        assertIsTheLog(wanted(null, null, "no-price"), "t.reason = 'no-price'");
    }

    private void assertIsTheLog(Wanted wanted, String condition) {
        List<String> log = portal.rows("select t.id from journey.touchpoint t where " + condition + " order by t.occurred_at desc, t.id desc");
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= 1 + log.size() / SIZE; page++) {
            Listing listing = list(wanted, page);
            assertThat(listing.total()).as(condition).isEqualTo(log.size());
            listing.rows().stream().map(TouchpointRow::id).map(String::valueOf).forEach(pages::add);
        }
        assertThat(pages).as(condition).isEqualTo(log).isNotEmpty();
    }

    private Listing list(Wanted wanted, int page) {
        return list(wanted, MONTH, page);
    }

    private Listing list(Wanted wanted, Scope scope, int page) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ListTouchpoints.class).list(wanted, scope, Locale.ENGLISH, page, SIZE));
    }

    private static Wanted wanted(String type, String outcome, String reason) {
        return new Wanted(null, type, null, outcome, reason, null, null);
    }
}
