package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.Trend;
import io.itinera.journey.boundary.TouchpointPage;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
class FrictionTest {
    private static final Scope MONTH = Scope.lastDays(30);

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @DisplayName("INS-3.1 each detector finds what its definition says and nothing else")
    @CsvSource(delimiter = '|', textBlock = """
        search-without-result | 100 CATALOG_SEARCHED reason=no-result | 1
        search-without-result | 100 CATALOG_SEARCHED reason=no-result, 98.5 PRODUCT_VIEWED | 0
        search-without-result | 100 CATALOG_SEARCHED reason=no-result, 98.5 CART_FILLED | 0
        search-without-result | 100 CATALOG_SEARCHED reason=no-result, 97.9 PRODUCT_VIEWED | 1
        search-without-result | 100 CATALOG_SEARCHED reason=no-result, 99 PRODUCT_VIEWED visit=2 | 1
        search-without-result | 100 CATALOG_SEARCHED reason=no-result, 99 CATALOG_SEARCHED reason=no-result | 2
        search-without-result | 100 CATALOG_SEARCHED | 0
        repeated-input | 50 INPUT_REFUSED REJECTED reason=site:required | 0
        repeated-input | 50 INPUT_REFUSED REJECTED reason=site:required, 49 INPUT_REFUSED REJECTED reason=site:required | 1
        repeated-input | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=a:value, 48 INPUT_REFUSED REJECTED reason=a:value | 1
        repeated-input | 50 INPUT_REFUSED REJECTED reason=site:required, 49 INPUT_REFUSED REJECTED reason=site:value | 0
        repeated-input | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=a:value visit=2 | 0
        abandoned-cart | 2000 CART_FILLED amount=10, 1999 CART_VIEWED | 1
        abandoned-cart | 2000 CART_FILLED amount=10, 1990 ORDER_SUBMITTED | 0
        abandoned-cart | 4000 CART_FILLED amount=10, 2600 ORDER_SUBMITTED visit=2 | 0
        abandoned-cart | 4000 CART_FILLED amount=10, 2500 ORDER_SUBMITTED visit=2 | 1
        abandoned-cart | 2000 CART_FILLED amount=10, 1990 ORDER_SUBMITTED REJECTED reason=no-price | 1
        abandoned-cart | 1000 CART_FILLED amount=10 | 0
        abandoned-cart | 2000 CART_VIEWED object=CART:7 | 0
        abandoned-cart | 9000 CART_FILLED object=CART:7 visit=2, 8990 ORDER_SUBMITTED visit=2, 2000 CART_VIEWED object=CART:7 | 1
        abandoned-cart | 2000 CART_FILLED amount=10, 1990 ORDER_SUBMITTED, 1980 CART_VIEWED object=CART:8 | 0
        refused-action | 5 ORDER_SUBMITTED REJECTED reason=not-enough-stock | 1
        refused-action | 5 INPUT_REFUSED REJECTED reason=site:required | 0
        refused-action | 5 STOCK_CHANGED REJECTED reason=x supplier | 0
        out-of-stock | 5 OUT_OF_STOCK_MET | 1
        failure | 5 CART_FILLED FAILED reason=error | 1
        slow-page | 5 ORDERS_VIEWED server=2501 | 1
        slow-page | 5 ORDERS_VIEWED server=2500 | 0
        late-delivery | 5 ORDER_DELIVERED reason=late supplier | 1
        late-delivery | 5 ORDER_DELIVERED supplier | 0
        short-delivery | 5 RECEIPT_CONFIRMED reason=short | 1
        call-after-portal | 500 CATALOG_SEARCHED reason=no-result, 5 SUPPORT_CALLED | 1
        call-after-portal | 1500 CATALOG_SEARCHED reason=no-result, 5 SUPPORT_CALLED | 0
        call-after-portal | 500 CATALOG_SEARCHED reason=no-result account=2, 5 SUPPORT_CALLED | 0
        call-after-portal | 500 CATALOG_SEARCHED, 5 SUPPORT_CALLED | 0
        call-after-portal | 500 ORDER_SUBMITTED REJECTED reason=no-price, 5 CLIENT_CALLED | 0
        call-after-portal | 500 ORDER_SUBMITTED REJECTED reason=no-price, 5 SUPPORT_CALLED, 4 SUPPORT_CALLED | 2
        call-after-portal | 500 SUPPORT_CALLED FAILED channel=PHONE, 5 SUPPORT_CALLED channel=PHONE | 0
        call-after-portal | 500 ORDER_VIEWED FAILED object=ORDER:P-1, 5 SUPPORT_CALLED object=ORDER:P-1 | 1
        call-after-portal | 500 ORDER_VIEWED FAILED object=ORDER:P-2, 5 SUPPORT_CALLED object=ORDER:P-1 | 0
        call-after-portal | 500 CATALOG_SEARCHED reason=no-result, 5 SUPPORT_CALLED object=ORDER:P-1 | 0
        call-after-portal | 4 ORDER_VIEWED FAILED, 5 SUPPORT_CALLED | 0
        """)
    void findsWhatItsDefinitionSays(String detector, String events, int verdict, Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (String event : events.split(", ")) {
            String[] parts = event.split(" ", 2);
            log.at(Double.parseDouble(parts[0]), parts[1]);
        }

        assertThat(row(report(portal), detector).count()).isEqualTo(verdict);
        assertThat(behind(portal, detector).total()).isEqualTo(verdict);
        assertThat(behind(portal, detector).rows()).hasSize(verdict);
    }

    @Test
    @DisplayName("INS-3.2 a row adds up hospitals, people, visits and money like SQL written by hand")
    void addsUpLikeHandWrittenSql(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(10, "ORDER_SUBMITTED REJECTED reason=no-price amount=100.50");
        log.at(20, "ORDER_SUBMITTED REJECTED reason=no-price amount=9.50 visit=2");
        log.at(30, "ORDER_SUBMITTED REJECTED reason=no-price account=2 visit=3");
        log.at(40, "HOME_VIEWED visit=4");
        log.at(40 * 1440, "ORDER_SUBMITTED REJECTED reason=no-price visit=5");

        FrictionReport report = report(portal);
        FrictionRow row = row(report, "refused-action");

        String byHand = "select count(*), count(distinct account_id), count(distinct pseudonym), sum(amount), count(amount),"
            + " count(distinct visit) from journey.touchpoint where outcome = 'REJECTED' and type <> 'INPUT_REFUSED'"
            + " and occurred_at >= timestamp with time zone '2026-02-18 23:00:00Z'";
        assertThat(portal.rows(byHand)).containsExactly(row.count() + "|" + row.accounts() + "|" + row.people() + "|"
            + row.atStake() + "|" + row.priced() + "|" + row.visits());
        assertThat(report.visits()).isEqualTo(4);
        assertThat(row.share().value()).isEqualTo(0.75);
        assertThat(row.previous()).isEqualTo(1.0);
        assertThat(row.trend()).isEqualTo(Trend.UNKNOWN);
        assertThat(report.rows().get(0)).isEqualTo(row);
    }

    @Test
    @DisplayName("INS-3.5 a call about an order came after what went wrong with its cart; the money of one mishap is told once")
    void tellsTheMoneyOfAMishapOnce(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int refused = log.at(500, "ORDER_SUBMITTED REJECTED reason=no-price amount=100.50 object=CART:4");
        log.at(400, "ORDER_SUBMITTED amount=100.50 object=ORDER:P-1");
        portal.sql("insert into journey.order_touchpoint (order_id, touchpoint_id) values ('P-1', " + refused + ")");
        log.at(300, "SUPPORT_CALLED object=ORDER:P-1");
        log.at(200, "SUPPORT_CALLED object=ORDER:P-1");
        log.at(100, "SUPPORT_CALLED object=ORDER:P-9");

        FrictionRow row = row(report(portal), "call-after-portal");

        assertThat(row.count()).isEqualTo(2);
        assertThat(row.accounts()).isEqualTo(1);
        assertThat(row.atStake()).isEqualByComparingTo("100.50");
        assertThat(row.priced()).isEqualTo(1);
    }

    @Test
    @DisplayName("INS-3.2 of somebody who was erased nobody says that a cart was abandoned")
    void saysNothingOfTheErased(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(2000, "CART_FILLED amount=10");
        log.at(1990, "ORDER_SUBMITTED");
        portal.sql("update journey.touchpoint set pseudonym = null");

        assertThat(behind(portal, "abandoned-cart").rows()).isEmpty();
    }

    @Test
    @DisplayName("INS-3.4 nobody but an analyst reads the report")
    void refusesEverybodyElse(Portal portal) {
        PlantedLog.in(portal);
        ReadFriction friction = portal.get(ReadFriction.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> friction.report(MONTH))).isInstanceOf(NotPermitted.class);
    }

    private static FrictionReport report(Portal portal) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(MONTH));
    }

    private static TouchpointPage behind(Portal portal, String detector) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).behind(detector, MONTH, 1, 50));
    }

    private static FrictionRow row(FrictionReport report, String detector) {
        return report.rows().stream().filter(row -> row.detector().equals(detector)).findFirst().orElseThrow();
    }
}
