package io.itinera.insight.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.insight.clients.boundary.Meanwhile;
import io.itinera.insight.clients.boundary.Timeline;
import io.itinera.insight.clients.boundary.TimelineChoice;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.insight.live.control.News;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is recorded late, while a client's page is open. */
@WithDatabase
class LateStepsTest {
    private static final TimelineChoice ALL = choice(null);
    private static final int MANY = 201;

    private Portal portal;
    private PlantedLog log;
    private FollowClients clients;

    @BeforeEach
    void open(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        log.at(60 * 30, "HOME_VIEWED");
        portal.get(News.class).forget();
        clients = portal.get(FollowClients.class);
    }

    @Test
    @DisplayName("INS-5.3 what happened long before the page was opened and is reported now appears too, of this hospital and what was chosen, and once")
    void showsWhatIsReportedLate() {
        long came = as(clients::cameUntil);
        String edge = as(() -> clients.timeline("H1", ALL)).edge();
        log.at(60 * 5, "SUPPORT_CALLED channel=PHONE");
        log.at(60 * 4, "CART_VIEWED account=2");
        log.at(2, "CART_VIEWED");
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(1));

        Meanwhile late = earlier(came, edge, ALL);
        assertThat(late.rows()).extracting(TimelineRow::at).containsExactly(PlantedLog.NOW.minusSeconds(5 * 3_600));
        assertThat(late.whole()).isTrue();
        assertThat(as(() -> clients.since("H1", edge, ALL)).rows()).extracting(TimelineRow::sentence).containsExactly("Abre el carrito");
        assertThat(earlier(came, edge, choice("FAILED")).rows()).isEmpty();
    }

    @Test
    @DisplayName("INS-5.3 what is reported while the page is being read, and stands in it, appears no second time")
    void showsNothingTwice() {
        long came = as(clients::cameUntil);
        log.at(60 * 5, "SUPPORT_CALLED channel=PHONE");
        Timeline shown = as(() -> clients.timeline("H1", ALL));
        log.at(60 * 6, "VISIT_HELD channel=VISIT supplier");
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(1));

        assertThat(shown.rows()).hasSize(2);
        assertThat(earlier(came, shown.edge(), ALL).rows()).extracting(TimelineRow::at).containsExactly(PlantedLog.NOW.minusSeconds(6 * 3_600));
    }

    @Test
    @DisplayName("INS-5.3 of very much that is reported late the two hundred reported last appear, and the page knows that there is more; so it does when nobody looked meanwhile")
    void saysThatThereIsMore() {
        long came = as(clients::cameUntil);
        String edge = as(() -> clients.timeline("H1", ALL)).edge();
        int first = log.at(60 * 5, "CART_VIEWED");
        for (int n = 1; n < MANY; n++) {
            log.at(60 * 5 + n, "CART_VIEWED");
        }
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(1));

        Meanwhile late = earlier(came, edge, ALL);
        assertThat(late.rows()).hasSize(MANY - 1).extracting(TimelineRow::id).doesNotContain((long) first);
        assertThat(late.whole()).isFalse();
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofMinutes(5)));
        assertThat(earlier(came, edge, ALL)).isEqualTo(new Meanwhile(List.of(), false));
    }

    private Meanwhile earlier(long came, String edge, TimelineChoice choice) {
        return as(() -> clients.earlier("H1", came, edge, choice));
    }

    private static TimelineChoice choice(String outcome) {
        return new TimelineChoice(null, outcome, null, 3, Locale.forLanguageTag("es"));
    }

    private <T> T as(Callable<T> work) {
        return portal.as(PlantedLog.MANAGER, work);
    }
}
