package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Friction of ways through the portal, of work done again, of waiting, of prices and of invoices. */
@WithDatabase
class PathsAndWaitsTest {
    private static final Scope MONTH = Scope.lastDays(30);

    @ParameterizedTest(name = "{0}: {2} in {1}")
    @DisplayName("FRI-1 each detector finds what its definition says and nothing else")
    @CsvSource(delimiter = '|', textBlock = """
        stuck-input | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=a:value | 0
        stuck-input | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=a:value, 48 INPUT_REFUSED REJECTED reason=a:value | 1
        stuck-input | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=b:value, 48 INPUT_REFUSED REJECTED reason=a:value | 0
        abandoned-form | 50 INPUT_REFUSED REJECTED reason=a:value, 45 HOME_VIEWED | 1
        abandoned-form | 50 INPUT_REFUSED REJECTED reason=a:value, 45 CART_FILLED | 0
        abandoned-form | 50 INPUT_REFUSED REJECTED reason=a:value, 45 CART_FILLED REJECTED reason=x | 1
        abandoned-form | 50 INPUT_REFUSED REJECTED reason=a:value, 45 CART_FILLED visit=2 | 1
        abandoned-form | 50 INPUT_REFUSED REJECTED reason=a:value, 45 CART_FILLED, 40 INPUT_REFUSED REJECTED reason=b:value | 1
        abandoned-form | 50 INPUT_REFUSED REJECTED reason=a:value, 45 SIGNED_OUT | 1
        abandoned-form | 29 INPUT_REFUSED REJECTED reason=a:value | 0
        quick-return | 10 HOME_VIEWED object=PAGE:/h, 9.9 CART_VIEWED object=CART:1, 9.8 HOME_VIEWED object=PAGE:/h | 1
        quick-return | 10 HOME_VIEWED object=PAGE:/h, 9.9 CART_VIEWED object=CART:1, 9.78 HOME_VIEWED object=PAGE:/h | 0
        quick-return | 10 HOME_VIEWED object=PAGE:/h, 9.9 CART_VIEWED object=CART:1, 9.85 CART_FILLED, 9.8 HOME_VIEWED object=PAGE:/h | 0
        quick-return | 10 PRODUCT_VIEWED object=PRODUCT:A, 9.9 CATALOG_SEARCHED object=SEARCH:x, 9.8 PRODUCT_VIEWED object=PRODUCT:B | 0
        quick-return | 10 PRODUCT_VIEWED object=PRODUCT:A, 9.9 PRODUCT_VIEWED object=PRODUCT:B, 9.8 PRODUCT_VIEWED object=PRODUCT:A | 1
        quick-return | 10 HOME_VIEWED object=PAGE:/h, 9.9 HOME_VIEWED object=PAGE:/h, 9.8 HOME_VIEWED object=PAGE:/h | 0
        quick-return | 10 HOME_VIEWED object=PAGE:/h, 9.9 CART_VIEWED object=CART:1 visit=2, 9.8 HOME_VIEWED object=PAGE:/h | 0
        quick-return | 10 HOME_VIEWED object=PAGE:/h, 9.9 CART_VIEWED object=CART:1, 9.85 PAGE_PAINTED object=PAGE:/h, 9.8 HOME_VIEWED object=PAGE:/h | 1
        quick-return | 10 HOME_VIEWED object=PAGE:/h supplier, 9.9 CART_VIEWED object=CART:1 supplier, 9.8 HOME_VIEWED object=PAGE:/h supplier | 0
        back-and-forth | 10 HOME_VIEWED object=PAGE:/h, 9 CART_VIEWED object=CART:1, 8 HOME_VIEWED object=PAGE:/h | 0
        back-and-forth | 10 HOME_VIEWED object=PAGE:/h, 9 CART_VIEWED object=CART:1, 8 HOME_VIEWED object=PAGE:/h, 7 CART_VIEWED object=CART:1 | 1
        back-and-forth | 10 HOME_VIEWED object=PAGE:/h, 9 CART_VIEWED object=CART:1, 8 HOME_VIEWED object=PAGE:/h, 7 CART_VIEWED object=CART:1, 6 HOME_VIEWED object=PAGE:/h, 5 CART_VIEWED object=CART:1 | 1
        back-and-forth | 10 HOME_VIEWED object=PAGE:/h, 9 CART_VIEWED object=CART:1, 8 HOME_VIEWED object=PAGE:/h, 7.5 CART_FILLED, 7 CART_VIEWED object=CART:1 | 0
        back-and-forth | 10 CATALOG_SEARCHED object=SEARCH:x, 9 PRODUCT_VIEWED object=PRODUCT:A, 8 CATALOG_SEARCHED object=SEARCH:x, 7 PRODUCT_VIEWED object=PRODUCT:B | 0
        back-and-forth | 10 HOME_VIEWED object=PAGE:/h, 9 CART_VIEWED object=CART:1, 8 HOME_VIEWED object=PAGE:/h, 7 CART_VIEWED object=CART:1, 6 CART_FILLED, 5 HOME_VIEWED object=PAGE:/h, 4 CART_VIEWED object=CART:1, 3 HOME_VIEWED object=PAGE:/h, 2 CART_VIEWED object=CART:1 | 2
        rework | 500 ORDER_CHANGED object=ORDER:P-1 | 1
        rework | 500 ORDER_CHANGED REJECTED reason=x object=ORDER:P-1 | 0
        rework | 500 DIFFERENCE_DISPUTED object=ORDER:P-1 | 0
        rework | 500 DIFFERENCE_DISPUTED object=ORDER:P-1, 400 DIFFERENCE_DISPUTED object=ORDER:P-1, 300 DIFFERENCE_DISPUTED object=ORDER:P-1 | 2
        rework | 500 DIFFERENCE_DISPUTED object=ORDER:P-1, 400 DIFFERENCE_DISPUTED object=ORDER:P-2 | 0
        rework | 500 DIFFERENCE_DISPUTED object=ORDER:P-1, 400 GOODS_RETURNED object=ORDER:P-1 | 0
        rework | 130000 DIFFERENCE_DISPUTED object=ORDER:P-1, 300 DIFFERENCE_DISPUTED object=ORDER:P-1 | 0
        rework | 100000 DIFFERENCE_DISPUTED object=ORDER:P-1, 300 DIFFERENCE_DISPUTED object=ORDER:P-1 | 1
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1 | 1
        waiting | 4300 ORDER_SUBMITTED object=ORDER:P-1 | 0
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1, 4700 ORDER_CONFIRMED object=ORDER:P-1 supplier | 0
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1, 4600 ORDER_CONFIRMED object=ORDER:P-1 supplier | 1
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1, 8900 ORDER_CONFIRMED object=ORDER:P-2 supplier | 1
        waiting | 9000 ORDER_SUBMITTED REJECTED reason=x object=CART:1 | 0
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1, 9000 APPROVAL_REQUESTED object=ORDER:P-1 | 1
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1, 9000 APPROVAL_REQUESTED object=ORDER:P-1, 8000 ORDER_APPROVED object=ORDER:P-1, 7000 ORDER_CONFIRMED object=ORDER:P-1 supplier | 0
        waiting | 9000 ORDER_SUBMITTED object=ORDER:P-1, 9000 APPROVAL_REQUESTED object=ORDER:P-1, 8000 ORDER_APPROVED object=ORDER:P-1 | 1
        waiting | 9000 QUOTE_ASKED object=QUOTE:Q-1 | 1
        waiting | 7000 QUOTE_ASKED object=QUOTE:Q-1 | 0
        waiting | 9000 QUOTE_ASKED object=QUOTE:Q-1, 8000 QUOTE_ANSWERED object=QUOTE:Q-1 supplier | 0
        waiting | 9000 DIFFERENCE_DISPUTED object=ORDER:P-1, 8000 ORDER_CONFIRMED object=ORDER:P-1 supplier | 1
        waiting | 9000 DIFFERENCE_DISPUTED object=ORDER:P-1, 8000 DISPUTE_SETTLED object=ORDER:P-1 supplier | 0
        price-differs | 5 ORDER_SUBMITTED REJECTED reason=prices-changed | 1
        price-differs | 5 ORDER_SUBMITTED REJECTED reason=no-price | 0
        price-differs | 5 ORDER_TERMS_RENEWED reason=dearer, 4 ORDER_TERMS_RENEWED reason=later | 1
        price-differs | 5 DIFFERENCE_ACCEPTED reason=price-invoiced, 4 DIFFERENCE_DISPUTED reason=price-invoiced, 3 DIFFERENCE_DISPUTED reason=quantity-invoiced | 2
        disputed-invoice | 5 DIFFERENCE_DISPUTED reason=price-invoiced, 4 DIFFERENCE_DISPUTED reason=quantity-invoiced, 3 DIFFERENCE_DISPUTED reason=article-invoiced | 3
        disputed-invoice | 5 DIFFERENCE_DISPUTED reason=quantity-delivered, 4 DIFFERENCE_ACCEPTED reason=price-invoiced, 3 DIFFERENCE_DISPUTED REJECTED reason=price-invoiced | 0
        """)
    void findsWhatItsDefinitionSays(String detector, String events, int verdict, Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (String event : events.split(", ")) {
            String[] parts = event.split(" ", 2);
            log.at(Double.parseDouble(parts[0]), parts[1]);
        }

        assertThat(counts(portal).get(detector)).isEqualTo(verdict);
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).behind(detector, MONTH, 1, 50)).rows()).hasSize(verdict);
    }

    @Test
    @DisplayName("FRI-1 of random ways through four pages each quick return and each going back and forth is found, by a count of its own, and nothing more")
    void findsPathsLikeACountOfItsOwn(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        Random random = new Random(20261129);
        String pages = "HVCP";
        int returns = 0;
        int forths = 0;
        for (int visit = 1; visit <= 25; visit++) {
            StringBuilder way = new StringBuilder();
            int[] dwells = random.ints(14, 2, 12).toArray();
            double second = visit * 4_000;
            for (int dwell : dwells) {
                char page = random.nextInt(8) == 0 ? 'x' : pages.charAt(random.nextInt(random.nextBoolean() ? 2 : 4));
                way.append(page);
                log.at(second / 60, step(page) + " visit=" + visit);
                second -= dwell;
            }
            for (int n = 2; n < way.length(); n++) {
                boolean isBack = way.charAt(n) == way.charAt(n - 2) && way.charAt(n) != way.charAt(n - 1) && way.charAt(n) != 'x' && way.charAt(n - 1) != 'x';
                returns += isBack && dwells[n - 1] < 7 ? 1 : 0;
                boolean isForth = isBack && n >= 3 && way.charAt(n - 1) == way.charAt(n - 3);
                forths += isForth && !(n >= 4 && way.charAt(n - 4) == way.charAt(n)) ? 1 : 0;
            }
        }

        assertThat(counts(portal)).containsEntry("quick-return", (long) returns).containsEntry("back-and-forth", (long) forths);
        assertThat(forths).isGreaterThan(5);
    }

    private static String step(char page) {
        return switch (page) {
            case 'H' -> "HOME_VIEWED object=PAGE:/h";
            case 'V' -> "ORDERS_VIEWED object=PAGE:/o";
            case 'C' -> "PRODUCT_VIEWED object=PRODUCT:C";
            case 'P' -> "PRODUCT_VIEWED object=PRODUCT:P";
            default -> "CART_CHANGED object=CART:1";
        };
    }

    private static Map<String, Long> counts(Portal portal) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(MONTH)).rows().stream()
            .collect(Collectors.toMap(FrictionRow::detector, FrictionRow::count));
    }
}
