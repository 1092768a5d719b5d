package io.itinera.insight.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.live.boundary.NewsSheet;
import io.itinera.insight.live.boundary.ReadNews;
import io.itinera.insight.live.control.News;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an open page is told of what came meanwhile. */
@WithDatabase
class NewsTest {
    private static final Scope ALL = Scope.lastDays(30);
    private static final Scope OF_TWO = new Scope(30, null, null, null, "H2", null, null, null, null, null);

    private record Came(long count, boolean whole) {
    }

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void open(Portal portal) {
        this.portal = portal;
        this.log = PlantedLog.in(portal);
        portal.get(News.class).forget();
    }

    @Test
    @DisplayName("MAP-12.1 what came since a page was opened is told by hospital and type, in words, the last first; what the supplier looks at and what stands in no stage is none")
    void tellsWhatCame() {
        log.at(5, "CART_VIEWED");
        long edge = edge();
        log.at(0, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(0, "SURVEY_ANSWERED account=2");
        log.at(0, "ORDER_SERVED supplier");
        log.at(0, "PAGE_PAINTED");
        later(1);
        assertThat(since(edge, ALL, null)).isEqualTo(new Came(2, true));
        assertThat(since(edge, ALL, "ORDER_SUBMITTED")).isEqualTo(new Came(1, true));
        assertThat(since(edge, OF_TWO, null)).isEqualTo(new Came(1, true));
        assertThat(since(edge(), ALL, null)).isEqualTo(new Came(0, true));
        assertThat(rows(edge)).containsExactly("SURVEY_ANSWERED | Answers the question | Hospital 2", "ORDER_SUBMITTED | Submits an order · refused: no price for the article | Hospital 1");
    }

    @Test
    @DisplayName("MAP-12.2 the log is asked four times a second, whoever asks; an earlier number that turns up late is told too")
    void asksOnceForAll() {
        long edge = edge();
        int late = log.at(0, "CART_VIEWED");
        portal.sql("delete from journey.touchpoint where id = " + late);
        log.at(0, "CART_VIEWED");
        assertThat(since(edge, ALL, null).count()).as("within the same quarter of a second").isZero();
        portal.clock().setTo(PlantedLog.NOW.plusMillis(249));
        assertThat(since(edge, ALL, null).count()).as("still").isZero();
        portal.clock().setTo(PlantedLog.NOW.plusMillis(250));
        assertThat(since(edge, ALL, null).count()).isEqualTo(1);
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) values (" + late
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED')");
        assertThat(since(edge, ALL, null).count()).isEqualTo(1);
        later(2);
        assertThat(since(edge, ALL, null).count()).isEqualTo(2);
    }

    @Test
    @DisplayName("MAP-12.3 an instance that began later knows that there may be more; only analysts are told")
    void knowsItsLimits() {
        log.at(0, "CART_VIEWED");
        long edge = edge();
        log.at(0, "CART_VIEWED");
        portal.get(News.class).forget();
        assertThat(since(edge, ALL, null)).isEqualTo(new Came(0, false));
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).edge())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadNews.class).touchpoints(0, ALL, null, Locale.ENGLISH))).isInstanceOf(NotPermitted.class);
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
        assertThat(since(edge, ALL, null)).isEqualTo(new Came(0, true));
        log.at(60 * 24 * 20, "VISIT_HELD");
        later(2);
        assertThat(since(edge, ALL, null)).isEqualTo(new Came(1, true));
        assertThat(since(edge(), ALL, null)).as("turned up since, not before").isEqualTo(new Came(1, true));
    }

    @Test
    @DisplayName("MAP-12.3 after a minute without an open page nothing is gathered, and a page from before is told that there may be more; so it is when too much came at once")
    void gathersNothingForNobody() {
        log.at(0, "CART_VIEWED");
        long edge = edge();
        log.at(0, "CART_VIEWED");
        later(61);
        assertThat(portal.statements(this::edge)).as("newest, and those just below").isEqualTo(2);
        assertThat(since(edge, ALL, null)).isEqualTo(new Came(0, false));
        long again = edge();
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) select " + (again + 1) + " + x"
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(1, 3000) g (x)");
        later(62);
        assertThat(since(again, ALL, null)).as("more than is looked back").isEqualTo(new Came(3_000, false));
        assertThat(since(again + 1_500, ALL, null).whole()).isTrue();
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, account_id, channel, initiator, outcome) select " + (again + 3_001) + " + x"
            + ", timestamp with time zone '2026-03-20 12:00:00Z', 'CART_VIEWED', 1, 'WEB', 'CUSTOMER', 'COMPLETED' from generate_series(1, 11000) g (x)");
        later(63);
        assertThat(since(again + 3_000, ALL, null)).as("more than is kept").isEqualTo(new Came(0, false));
        assertThat(edge()).isEqualTo(again + 14_001);
        portal.sql("delete from journey.touchpoint");
    }

    private void later(int seconds) {
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(seconds));
    }

    private long edge() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).edge());
    }

    private Came since(long edge, Scope scope, String type) {
        NewsSheet sheet = sheet(edge, scope, type);
        return new Came(sheet.count(), sheet.whole());
    }

    private List<String> rows(long edge) {
        return sheet(edge, ALL, null).newest().stream().map(row -> row.code() + " | " + row.what() + " | " + row.hospital()).toList();
    }

    private NewsSheet sheet(long edge, Scope scope, String type) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadNews.class).touchpoints(edge, scope, type, Locale.ENGLISH));
    }
}
