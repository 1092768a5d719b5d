package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.ChangeThresholds;
import io.itinera.insight.friction.boundary.ChangeThresholds.Request;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadThresholds;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.boundary.ThresholdImpossible;
import io.itinera.insight.friction.boundary.ThresholdPreview;
import io.itinera.insight.friction.boundary.ThresholdRow;
import io.itinera.journey.control.RollupRounds;
import io.itinera.platform.text.Texts;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Phrase;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which figures on something is a friction. */
@WithDatabase
class ThresholdsTest {
    private static final Scope MONTH = Scope.lastDays(30);

    @ParameterizedTest(name = "{0}: {1} instead of {2} in {3}")
    @DisplayName("FRI-7.1 each threshold decides what its kind is, to the last unit, before it is changed as a preview and afterwards in the report")
    @CsvSource(delimiter = '|', textBlock = """
        SEARCH_PATIENCE 120 90 | 1 | 0 | 100 CATALOG_SEARCHED reason=no-result, 98.25 PRODUCT_VIEWED
        SEARCH_PATIENCE 120 105 | 0 | 0 | 100 CATALOG_SEARCHED reason=no-result, 98.25 PRODUCT_VIEWED
        INPUT_REPEATED 2 3 | 0 | 1 | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=a:value
        INPUT_STUCK 3 2 | 1 | 0 | 50 INPUT_REFUSED REJECTED reason=a:value, 49 INPUT_REFUSED REJECTED reason=a:value
        CART_PATIENCE 24 25 | 0 | 1 | 4000 CART_FILLED amount=10, 2500 ORDER_SUBMITTED visit=2
        CART_PATIENCE 24 1 | 1 | 0 | 100 CART_FILLED amount=10
        SLOW_PAGE 2.5 2.4 | 2 | 1 | 5 ORDERS_VIEWED server=2401, 5 ORDERS_VIEWED server=2400, 5 ORDERS_VIEWED server=2501
        QUICK_RETURN 7 20 | 3 | 1 | 10 HOME_VIEWED object=PAGE:/h, 9.9 CART_VIEWED object=CART:1, 9.8 HOME_VIEWED object=PAGE:/h, 9.5 CART_VIEWED object=CART:1, 9.2 HOME_VIEWED object=PAGE:/h, 8.8 CART_VIEWED object=CART:1
        CALL_AFTER 24 25 | 1 | 0 | 1500 CATALOG_SEARCHED reason=no-result, 5 SUPPORT_CALLED
        CALL_AFTER 24 8 | 0 | 1 | 500 CATALOG_SEARCHED reason=no-result, 5 SUPPORT_CALLED
        REWORK 90 91 | 1 | 0 | 130000 DIFFERENCE_DISPUTED object=ORDER:P-1, 300 DIFFERENCE_DISPUTED object=ORDER:P-1
        ORDER_WAITS 72 70 | 1 | 0 | 9000 ORDER_SUBMITTED object=ORDER:P-1, 4700 ORDER_CONFIRMED object=ORDER:P-1 supplier
        ANSWER_WAITS 120 100 | 1 | 0 | 7000 QUOTE_ASKED object=QUOTE:Q-1
        PAGE_PAINTED 4 3 | 1 | 0 | 9 PAGE_PAINTED took=3500 object=PAGE:/h
        PAGE_ANSWERED 0.5 0.3 | 1 | 0 | 9 PAGE_ANSWERED took=400 object=PAGE:/h
        SCROLL_TURNS 6 5 | 1 | 0 | 9 PAGE_SCROLLED reason=5 object=PAGE:/h, 9 PAGE_SCROLLED reason=1 object=PAGE:/h
        PAGE_SHIFTED 0.25 0.1 | 1 | 0 | 9 PAGE_SHIFTED reason=0.2 object=PAGE:/h
        """)
    void decides(String change, int then, int now, String events, Portal portal) {
        Threshold threshold = Threshold.valueOf(change.split(" ")[0]);
        BigDecimal was = new BigDecimal(change.split(" ")[1]);
        BigDecimal figure = new BigDecimal(change.split(" ")[2]);
        PlantedLog log = PlantedLog.in(portal);
        for (String event : events.split(", ")) {
            String[] parts = event.split(" ", 2);
            log.at(Double.parseDouble(parts[0]), parts[1]);
        }

        ThresholdPreview preview = preview(portal, request(portal, threshold, figure));
        assertThat(List.of(preview.now().times(), preview.then().times())).containsExactly((long) now, (long) then);
        assertThat(count(portal, threshold.kind())).isEqualTo(now);

        change(portal, request(portal, threshold, figure));

        assertThat(count(portal, threshold.kind())).isEqualTo(then);
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).behind(threshold.kind(), MONTH, 1, 50)).total()).isEqualTo(then);
        assertThat(rows(portal, threshold)).extracting(ThresholdRow::figure).usingElementComparator(BigDecimal::compareTo).containsExactly(figure, was);
    }

    @Test
    @DisplayName("FRI-7.2 the preview counts times, hospitals and share of visits, and what is gathered already is told by the new figure too")
    void previews(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int visit = 1; visit <= 4; visit++) {
            log.at(600 + visit, "HOME_VIEWED object=PAGE:/h account=" + (1 + visit % 2) + " visit=" + visit);
            log.at(599.5 + visit, "CART_VIEWED object=CART:1 account=" + (1 + visit % 2) + " visit=" + visit);
            log.at(599.5 + visit - visit * 4 / 60.0, "HOME_VIEWED object=PAGE:/h account=" + (1 + visit % 2) + " visit=" + visit);
        }
        for (int n = 0; n < 12; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(portal.rows("select count(*) from journey.way")).containsExactly("4");

        ThresholdPreview preview = preview(portal, request(portal, Threshold.QUICK_RETURN, new BigDecimal("12.5")));

        assertThat(preview.now().times()).isEqualTo(1);
        assertThat(preview.now().hospitals()).isEqualTo(1);
        assertThat(preview.now().share().value()).isEqualTo(0.25);
        assertThat(preview.then().times()).isEqualTo(3);
        assertThat(preview.then().hospitals()).isEqualTo(2);
        assertThat(preview.then().share().value()).isEqualTo(0.75);
        assertThat(rows(portal, Threshold.QUICK_RETURN)).hasSize(1);
        assertThat(count(portal, "quick-return")).isEqualTo(1);
    }

    @Test
    @DisplayName("FRI-7.3 who changed it, when and from which figure is kept; the report of days in which it was changed says so, others do not")
    void remembersWhoChangedIt(Portal portal) {
        PlantedLog.in(portal);
        portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone, active, version)"
            + " values (3, null, 'Ada', 'Lyst', 'ada@example.org', 'x', 'CX_ANALYST', '00000000-0000-0000-0000-000000000003', 'en', 'Europe/Madrid', true, 1)");
        change(portal, request(portal, Threshold.QUICK_RETURN, new BigDecimal("5")));
        portal.clock().advance(Duration.ofDays(40));
        change(portal, request(portal, Threshold.QUICK_RETURN, new BigDecimal("5.0")));

        assertThat(rows(portal, Threshold.QUICK_RETURN)).hasSize(2).first().satisfies(row -> {
            assertThat(row.was()).isEqualByComparingTo("7");
            assertThat(row.at()).isEqualTo(PlantedLog.NOW);
            assertThat(row.who()).isEqualTo("Ada Lyst");
        });
        assertThat(rows(portal, Threshold.QUICK_RETURN).get(1).source()).isEqualTo("Hotjar, u-turn");
        assertThat(changed(portal, 30)).isEmpty();
        assertThat(changed(portal, 60)).extracting(ThresholdRow::threshold).containsExactly(Threshold.QUICK_RETURN);
        assertThat(touchpoints(portal)).containsExactly("COMPLETED|null|2");
    }

    @Test
    @DisplayName("FRI-7.4 a figure out of range, decimals of hours, another kind's threshold and a version that is not the last are refused and change nothing")
    void refuses(Portal portal) {
        PlantedLog.in(portal);
        for (String figure : List.of("0.9", "60.1", "7.1234")) {
            assertThatThrownBy(() -> change(portal, request(portal, Threshold.QUICK_RETURN, new BigDecimal(figure)))).isInstanceOf(ThresholdImpossible.class)
                .satisfies(e -> assertThat(((ThresholdImpossible) e).arguments()).containsExactly(Phrase.of("insight.threshold.unit.SECONDS", 1.0),
                    Phrase.of("insight.threshold.unit.SECONDS", 60.0))).satisfies(e -> assertThat(sentence(e, "en"))
                    .isEqualTo("Enter a figure from 1 s to 60 s; hours, days and times are whole."));
        }
        assertThatThrownBy(() -> change(portal, request(portal, Threshold.CART_PATIENCE, new BigDecimal("1.5")))).isInstanceOf(ThresholdImpossible.class);
        assertThatThrownBy(() -> change(portal, request(portal, Threshold.CART_PATIENCE, null))).isInstanceOf(ThresholdImpossible.class)
            .satisfies(e -> assertThat(sentence(e, "fr")).startsWith("Indiquez un chiffre de 1 h à 168 h"));
        assertThatThrownBy(() -> preview(portal, request(portal, Threshold.CART_PATIENCE, BigDecimal.ZERO))).isInstanceOf(ThresholdImpossible.class);
        assertThatThrownBy(() -> change(portal, new Request("failure", Map.of(Threshold.CART_PATIENCE, BigDecimal.TEN), Map.of(Threshold.CART_PATIENCE, 1))))
            .isInstanceOf(NoSuchRecord.class);
        Request old = request(portal, Threshold.QUICK_RETURN, BigDecimal.TEN);
        change(portal, request(portal, Threshold.QUICK_RETURN, new BigDecimal("8")));
        assertThatThrownBy(() -> change(portal, old)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(rows(portal, Threshold.QUICK_RETURN)).extracting(ThresholdRow::figure).usingElementComparator(BigDecimal::compareTo)
            .containsExactly(new BigDecimal("8"), new BigDecimal("7"));
        assertThat(touchpoints(portal)).contains("REJECTED|threshold-impossible|5", "REJECTED|changed-meanwhile|1", "COMPLETED|null|1");
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ChangeThresholds.class).change(old))).isInstanceOf(NotPermitted.class);
    }

    private static Request request(Portal portal, Threshold threshold, BigDecimal figure) {
        Map<Threshold, BigDecimal> figures = new EnumMap<>(Threshold.class);
        figures.put(threshold, figure);
        return new Request(threshold.kind(), figures, Map.of(threshold, rows(portal, threshold).get(0).version()));
    }

    private static ThresholdPreview preview(Portal portal, Request request) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeThresholds.class).preview(request, MONTH));
    }

    private static void change(Portal portal, Request request) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeThresholds.class).change(request));
    }

    private static String sentence(Throwable refused, String language) {
        return Texts.in(Locale.forLanguageTag(language)).get("refusal.threshold-impossible", ((ThresholdImpossible) refused).arguments());
    }

    private static List<ThresholdRow> rows(Portal portal, Threshold threshold) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeThresholds.class).read(threshold.kind())).stream()
            .filter(row -> row.threshold() == threshold).toList();
    }

    private static List<ThresholdRow> changed(Portal portal, int days) {
        return portal.as(PlantedLog.ANALYST, (Callable<List<ThresholdRow>>) () -> portal.get(ReadThresholds.class).changed(Scope.lastDays(days)));
    }

    private static long count(Portal portal, String kind) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(MONTH)).rows().stream()
            .filter(row -> row.detector().equals(kind)).mapToLong(FrictionRow::count).sum();
    }

    private static List<String> touchpoints(Portal portal) {
        return portal.rows("select t.outcome, t.reason, count(*) from journey.touchpoint t where t.type = 'FRICTION_THRESHOLD_CHANGED' group by t.outcome, t.reason");
    }
}
