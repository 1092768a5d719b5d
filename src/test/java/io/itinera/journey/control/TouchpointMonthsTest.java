package io.itinera.journey.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.figures.Figures;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class TouchpointMonthsTest {
    private static final boolean IN_MONTHS = "postgresql".equals(System.getProperty("itinera.test.database"));
    private static final String MADE = "select table_name from information_schema.tables where table_schema = 'journey'"
        + " and table_name like 'touchpoint\\_2%' and table_name >= '";

    @AfterEach
    void release(Portal portal) {
        portal.clock().release();
    }

    @Test
    @DisplayName("JRN-10 a touchpoint of any age is taken and found, by its days and by its number, whether it has a month or not")
    void takesAnyAge(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int old = log.at(Duration.ofDays(4000).toMinutes(), "HOME_VIEWED");
        int present = log.at(5, "HOME_VIEWED");
        int ahead = log.at(-Duration.ofDays(4000).toMinutes(), "HOME_VIEWED");
        ReadTouchpoints read = portal.get(ReadTouchpoints.class);
        List<TouchpointRow> between = portal.as(PlantedLog.ANALYST, (Callable<List<TouchpointRow>>) () -> read.newest(
            TouchpointFilter.ofAccounts(null).between(PlantedLog.NOW.minus(Duration.ofDays(4001)), PlantedLog.NOW), 9));
        List<TouchpointRow> byId = portal.as(PlantedLog.ANALYST,
            (Callable<List<TouchpointRow>>) () -> read.byId(List.of((long) old, (long) present, (long) ahead), TouchpointFilter.ofAccounts(null)));
        assertThat(between).extracting(TouchpointRow::id).containsExactly((long) present, (long) old);
        assertThat(byId).extracting(TouchpointRow::id).containsExactly((long) ahead, (long) present, (long) old);
    }

    @Test
    @DisplayName("JRN-10 the next months are made ahead, by two instances at once as by one, and the figure tells how many there are")
    void makesMonthsAhead(Portal portal) throws Exception {
        Instant later = Instant.now().plus(Duration.ofDays(400));
        YearMonth last = YearMonth.from(later.atOffset(ZoneOffset.UTC)).plusMonths(TouchpointMonths.AHEAD);
        PlantedLog log = PlantedLog.in(portal);
        int early = log.at(-Duration.between(PlantedLog.NOW, later).toMinutes(), "HOME_VIEWED");
        portal.clock().setTo(later);
        TouchpointMonths months = portal.get(TouchpointMonths.class);
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            for (Future<?> done : List.of(instances.submit(months::provide), instances.submit(months::provide))) {
                done.get();
            }
        } finally {
            instances.shutdownNow();
        }
        String name = "touchpoint_" + last.toString().replace('-', '_');
        assertThat(portal.rows(MADE + name + "'")).hasSize(IN_MONTHS ? 1 : 0);
        assertThat(portal.rows("select id from journey.touchpoint where id = " + early)).containsExactly(String.valueOf(early));
        assertThat(portal.get(Figures.class).text().contains("itinera_touchpoint_months_ahead " + TouchpointMonths.AHEAD)).isEqualTo(IN_MONTHS);
        if (IN_MONTHS) {
            assertThat(portal.rows("select count(*) from journey.touchpoint_other where id = " + early)).containsExactly("0");
        }
        portal.clock().advance(Duration.ofDays(62));
        assertThat(months.ahead()).as("as time goes by").isLessThan(TouchpointMonths.AHEAD);
    }
}
