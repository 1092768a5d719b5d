package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.statistics.control.Newcombe;
import io.itinera.insight.statistics.control.TwoProportions.Cluster;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a single hospital's visits can tell of all. */
@WithDatabase
class ByHospitalTest {
    private static final int DAY = 1440;

    @Test
    @DisplayName("INS-3.8, FRI-2 and FRI-3 what one hospital alone met tells nothing of all: its visits are taken together in the interval of the report and of the week and in what they led to")
    void takesTheVisitsOfAHospitalTogether(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 60; n++) {
            int hospital = 1 + n % 6;
            log.at(10 * DAY + n, "CATALOG_SEARCHED" + (hospital == 1 ? " server=2501" : "") + " account=" + hospital + " visit=" + n);
        }
        for (int hospital = 2; hospital <= 6; hospital++) {
            log.at(9 * DAY, "ORDER_SUBMITTED amount=200 account=" + hospital + " visit=" + hospital);
        }

        FrictionKind kind = kind(portal, Scope.lastDays(90));

        Reordering reordering = kind.cost().reordering();
        assertThat(reordering.hospitals()).contains(new Cluster(0, 10, 0, 0), new Cluster(0, 0, 10, 10)).hasSize(6);
        assertThat(Newcombe.difference(0, 10, 50, 50).high()).as("taken as independent").isLessThan(-0.6);
        assertThat(reordering.isByHospital()).isTrue();
        assertThat(reordering.isLess()).isFalse();
        assertThat(kind.cost().ordersValue()).isNull();
        assertThat(kind.weeksByHospital()).isTrue();
        Estimate week = kind.weeks().get(10).share();
        assertThat(week.n()).isEqualTo(60);
        assertThat(week.value()).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(week.low()).isLessThan(0.02);
        assertThat(week.high()).isGreaterThan(0.6);
        assertThat(kind.row().share()).as("the report tells the same of its whole period").isEqualTo(week);
        assertThat(kind(portal, new Scope(90, null, null, null, "H1", null, null, null, null, null))).satisfies(single -> {
            assertThat(single.weeksByHospital()).as("a single hospital's visits are taken as independent, which the page says").isFalse();
            assertThat(single.weeks().get(10).share()).isEqualTo(Wilson.share(10, 10));
            assertThat(single.row().share()).isEqualTo(Wilson.share(10, 10));
            assertThat(single.cost().reordering().isByHospital()).isFalse();
        });
    }

    private static FrictionKind kind(Portal portal, Scope scope) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind("slow-page", scope, Locale.ENGLISH));
    }
}
