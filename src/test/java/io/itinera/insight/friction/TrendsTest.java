package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is called rising or falling, and what is not. */
@WithDatabase
class TrendsTest {
    private static final int DAY = 1440;
    private static final int HOSPITALS = 12;

    @Test
    @DisplayName("INS-3.3 a rise beyond chance in many hospitals is called one, a small one is not")
    void callsOnlyARealRiseOne(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 120; n++) {
            int hospital = 1 + n % HOSPITALS;
            log.at(100 + n, (n < 40 ? "OUT_OF_STOCK_MET" : "HOME_VIEWED") + " visit=" + n + " account=" + hospital);
            log.at(45 * DAY + n, (n < 10 ? "OUT_OF_STOCK_MET" : "HOME_VIEWED") + " visit=" + (1000 + n) + " account=" + hospital);
            log.at(100.5 + n, (n < 12 ? "CART_FILLED FAILED" : "CART_VIEWED") + " visit=" + n + " account=" + hospital);
            log.at(45 * DAY + n + 0.5, (n < 10 ? "CART_FILLED FAILED" : "CART_VIEWED") + " visit=" + (1000 + n) + " account=" + hospital);
        }

        assertThat(row(portal, "out-of-stock", 30).trend()).isEqualTo(Trend.RISING);
        assertThat(row(portal, "failure", 30).trend()).isEqualTo(Trend.LEVEL);
    }

    @Test
    @DisplayName("INS-3.3 what rose in a single hospital, from nothing to a third of all visits, is not called rising")
    void callsNoRiseOfOneHospitalOne(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 90; n++) {
            String whose = " account=" + (n < 30 ? 1 : 2 + n % 11);
            log.at(100 + n, "PRODUCT_VIEWED" + (n < 30 ? " server=2501" : "") + whose + " visit=" + n);
            log.at(45 * DAY + n, "PRODUCT_VIEWED" + whose + " visit=" + (1000 + n));
        }

        FrictionRow row = row(portal, "slow-page", 30);

        assertThat(row.share().value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(row.previous()).isZero();
        assertThat(row.trend()).isEqualTo(Trend.LEVEL);
    }

    @Test
    @DisplayName("INS-3.3 what browsers tell has no trend before they told anything: switched on a week ago, nothing rises")
    void callsNoRiseOfWhatBrowsersBeganToTell(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 120; n++) {
            String whose = " account=" + (1 + n % HOSPITALS);
            log.at(100 + n, (n < 60 ? "RAGE_CLICKED" : "HOME_VIEWED") + " visit=" + n + whose);
            log.at(45 * DAY + n, "HOME_VIEWED visit=" + (1000 + n) + whose);
        }
        assertThat(row(portal, "rage-click", 30)).extracting(FrictionRow::trend, FrictionRow::previous).containsExactly(Trend.NOTHING_BEFORE, null);

        log.at(61 * DAY, "DEAD_CLICKED visit=900 account=1");
        assertThat(row(portal, "rage-click", 30).trend()).as("browsers told before, and nothing of this").isEqualTo(Trend.RISING);
    }

    @Test
    @DisplayName("INS-3.3 why nothing can be told is said: too few visits, met too seldom, too few hospitals, nothing known of before")
    void saysWhyNothingIsTold(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 30; n++) {
            log.at(100 + n, (n < 15 ? "OUT_OF_STOCK_MET" : "HOME_VIEWED") + " visit=" + n);
        }
        assertThat(row(portal, "out-of-stock", 30).trend()).isEqualTo(Trend.NOTHING_BEFORE);
        assertThat(row(portal, "failure", 30).trend()).isEqualTo(Trend.NOTHING_BEFORE);

        for (int n = 0; n < 30; n++) {
            log.at(70 * DAY + n, "HOME_VIEWED visit=" + (100 + n));
        }
        log.at(120 * DAY, "HOME_VIEWED visit=900");
        assertThat(row(portal, "out-of-stock", 60).trend()).isEqualTo(Trend.FEW_HOSPITALS);
        assertThat(row(portal, "failure", 60).trend()).isEqualTo(Trend.SELDOM);
        assertThat(row(portal, "out-of-stock", 61).trend()).isEqualTo(Trend.FEW_HOSPITALS);
        assertThat(row(portal, "out-of-stock", 100).trend()).isEqualTo(Trend.UNKNOWN);
    }

    @Test
    @DisplayName("INS-3.3 visits of nobody's are no hospital: four hospitals and they do not tell how hospitals differ, five do")
    void takesNobodyForNoHospital(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 150; n++) {
            String whose = " account=" + (1 + n % 5);
            log.at(100 + n, (n < 75 ? "OUT_OF_STOCK_MET" : "HOME_VIEWED") + " visit=" + n + whose);
            log.at(45 * DAY + n, (n < 15 ? "OUT_OF_STOCK_MET" : "HOME_VIEWED") + " visit=" + (1000 + n) + whose);
        }
        assertThat(row(portal, "out-of-stock", 30).trend()).isEqualTo(Trend.RISING);
        portal.sql("update journey.touchpoint set account_id = null, persona = null, pseudonym = null where account_id = 5");
        assertThat(row(portal, "out-of-stock", 30)).extracting(FrictionRow::trend, FrictionRow::pValue).containsExactly(Trend.FEW_HOSPITALS, null);
    }

    @Test
    @DisplayName("INS-3.3 what waits and carts that are left at a constant rate have the same share now, before, and in the last week")
    void callsNoConstantRateFalling(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 15 * 18; n++) {
            String whose = " account=" + (n / 3 % 6 + (n % 3 == 0 ? 1 : 7)) + " visit=" + n;
            double began = n / 18 * DAY + 10 + n % 18;
            log.at(began, "CART_FILLED amount=10" + whose);
            if (n % 3 > 0) {
                log.at(began - 1, "ORDER_SUBMITTED object=ORDER:P-" + n + whose);
            }
            if (n % 3 == 2) {
                log.at(began - 2, "ORDER_CONFIRMED supplier object=ORDER:P-" + n + whose);
            }
        }

        for (String kind : new String[] {"abandoned-cart", "waiting"}) {
            FrictionRow row = row(portal, kind, 7);
            assertThat(row.share().value()).as(kind).isCloseTo(1 / 3.0, within(1e-9));
            assertThat(row.previous()).as(kind).isCloseTo(1 / 3.0, within(1e-9));
            assertThat(row.trend()).as(kind).isEqualTo(Trend.LEVEL);
            FrictionKind.Week last = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(kind, Scope.lastDays(7), Locale.ENGLISH)).weeks().get(11);
            assertThat(last.share().value()).as(kind).isCloseTo(1 / 3.0, within(1e-9));
        }
    }

    private static FrictionRow row(Portal portal, String kind, int days) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(Scope.lastDays(days))).rows().stream()
            .filter(row -> row.detector().equals(kind)).findFirst().orElseThrow();
    }
}
