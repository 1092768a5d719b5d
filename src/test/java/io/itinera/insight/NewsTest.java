package io.itinera.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.boundary.NewsRow;
import io.itinera.insight.boundary.ReadNews;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.News;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an open page is told of what came meanwhile. */
@WithDatabase
class NewsTest {
    private static final Scope ALL = Scope.lastDays(30);
    private static final Scope OF_TWO = new Scope(30, null, null, null, "H2", null, null, null, null, null);

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void open(Portal portal) {
        this.portal = portal;
        this.log = PlantedLog.in(portal);
        portal.get(News.class).forget();
    }

    @Test
    @DisplayName("MAP-12.1 what came since a page was opened is told by hospital and type, answers and mishaps apart; what the supplier looks at is none")
    void tellsWhatCame() {
        log.at(5, "CART_VIEWED");
        long edge = edge();
        log.at(0, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(0, "SURVEY_ANSWERED account=2");
        log.at(0, "ORDER_SERVED supplier");
        later(1);
        assertThat(since(edge, ALL, null)).isEqualTo(new NewsRow(2, 1, 1, true));
        assertThat(since(edge, ALL, "ORDER_SUBMITTED")).isEqualTo(new NewsRow(1, 0, 1, true));
        assertThat(since(edge, OF_TWO, null)).isEqualTo(new NewsRow(1, 1, 0, true));
        assertThat(since(edge(), ALL, null)).isEqualTo(new NewsRow(0, 0, 0, true));
    }

    @Test
    @DisplayName("MAP-12.2 the log is asked once a second, whoever asks; an earlier number that turns up late is told too")
    void asksOnceForAll() {
        long edge = edge();
        int late = log.at(0, "CART_VIEWED");
        portal.sql("delete from journey.touchpoint where id = " + late);
        log.at(0, "CART_VIEWED");
        assertThat(since(edge, ALL, null).touchpoints()).as("within the same second").isZero();
        later(1);
        assertThat(since(edge, ALL, null).touchpoints()).isEqualTo(1);
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + late
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED')");
        assertThat(since(edge, ALL, null).touchpoints()).isEqualTo(1);
        later(2);
        assertThat(since(edge, ALL, null).touchpoints()).isEqualTo(2);
    }

    @Test
    @DisplayName("MAP-12.3 an instance that began later knows that there may be more; only analysts are told")
    void knowsItsLimits() {
        log.at(0, "CART_VIEWED");
        long edge = edge();
        log.at(0, "CART_VIEWED");
        portal.get(News.class).forget();
        assertThat(since(edge, ALL, null)).isEqualTo(new NewsRow(0, 0, 0, false));
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).edge())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).since(0, ALL, null))).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("MAP-12.2 a report whose numbers were taken long before it was written is told, also to a page that was opened meanwhile; what was there already is none")
    void tellsWhatWasWrittenLate() {
        int first = log.at(0, "CART_VIEWED");
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + (first + 1_500)
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED')");
        long edge = edge();
        assertThat(edge).isEqualTo(first + 1_500);
        later(1);
        assertThat(since(edge, ALL, null)).isEqualTo(new NewsRow(0, 0, 0, true));
        log.at(60 * 24 * 20, "VISIT_HELD");
        later(2);
        assertThat(since(edge, ALL, null)).isEqualTo(new NewsRow(1, 0, 0, true));
        assertThat(since(edge(), ALL, null)).as("turned up since, not before").isEqualTo(new NewsRow(1, 0, 0, true));
    }

    @Test
    @DisplayName("MAP-12.3 after a minute without an open page nothing is gathered, and a page from before is told that there may be more; so it is when too much came at once")
    void gathersNothingForNobody() {
        log.at(0, "CART_VIEWED");
        long edge = edge();
        log.at(0, "CART_VIEWED");
        later(61);
        assertThat(portal.statements(this::edge)).as("newest, and those just below").isEqualTo(2);
        assertThat(since(edge, ALL, null)).isEqualTo(new NewsRow(0, 0, 0, false));
        long again = edge();
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) select " + (again + 1) + " + x"
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(1, 3000) g (x)");
        later(62);
        assertThat(since(again, ALL, null)).as("more than is looked back").isEqualTo(new NewsRow(3_000, 0, 0, false));
        assertThat(since(again + 1_500, ALL, null).whole()).isTrue();
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) select " + (again + 3_001) + " + x"
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(1, 11000) g (x)");
        later(63);
        assertThat(since(again + 3_000, ALL, null)).as("more than is kept").isEqualTo(new NewsRow(0, 0, 0, false));
        assertThat(edge()).isEqualTo(again + 14_001);
        portal.sql("delete from journey.touchpoint");
    }

    private void later(int seconds) {
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(seconds));
    }

    private long edge() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).edge());
    }

    private NewsRow since(long edge, Scope scope, String type) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).since(edge, scope, type));
    }
}
