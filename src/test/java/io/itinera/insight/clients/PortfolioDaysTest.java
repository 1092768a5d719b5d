package io.itinera.insight.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.FollowClients;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class PortfolioDaysTest {
    @Test
    @DisplayName("INS-5.1 the thirty days of a client are days of the calendar here, whether they are counted or not")
    void tellsDays(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int midnight = 13 * 60;
        for (double minutes : new double[] {1, midnight - 1, midnight + 1, midnight + 2, midnight + 3, midnight + 29 * 24 * 60 - 1, midnight + 29 * 24 * 60 + 1}) {
            log.at(minutes, "HOME_VIEWED");
        }
        log.at(1, "HOME_VIEWED account=2");
        assertThat(days(portal)).hasSize(30).startsWith(1, 0).endsWith(0, 3, 2);
        for (int n = 0; n < 12; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(days(portal)).hasSize(30).startsWith(1, 0).endsWith(0, 3, 2);
        portal.sql("update journey.rollup_day set touchpoints = touchpoints + 1");
        assertThat(days(portal)).as("read from what is counted").startsWith(2, 0).endsWith(0, 4, 2);
    }

    private static List<Integer> days(Portal portal) {
        return portal.as(PlantedLog.MANAGER, () -> portal.get(FollowClients.class).portfolio()).get(0).days();
    }
}
