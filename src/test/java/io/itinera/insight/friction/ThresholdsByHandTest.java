package io.itinera.insight.friction;

import static io.itinera.insight.friction.FrictionsByHand.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.FrictionsByHand.Stretch;
import io.itinera.insight.friction.boundary.ChangeThresholds;
import io.itinera.insight.friction.boundary.ChangeThresholds.Request;
import io.itinera.insight.friction.boundary.FrictionReport;
import io.itinera.insight.friction.boundary.FrictionRow;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.Threshold;
import io.itinera.insight.friction.boundary.ThresholdPreview;
import io.itinera.insight.friction.boundary.ThresholdPreview.Count;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What other thresholds would make of each kind of friction that has any, and make of it, beside queries written by hand with those figures ({@link FrictionsByHand}). */
@WithDatabase
class ThresholdsByHandTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final Scope LARGE = new Scope(90, "LARGE_PUBLIC", null, null, null, null, null, null, null, null);
    private static final double EXACT = 1e-6;
    private static final int UNTIL_GATHERED = 40;
    private static final List<Map<Threshold, String>> TRIED = List.of(Map.of(Threshold.SEARCH_PATIENCE, "10"), Map.of(Threshold.SEARCH_PATIENCE, "1100"), Map.of(Threshold.INPUT_REPEATED, "3"),
        Map.of(Threshold.INPUT_STUCK, "2"), Map.of(Threshold.CART_PATIENCE, "1"), Map.of(Threshold.CART_PATIENCE, "168"), Map.of(Threshold.SLOW_PAGE, "2.4"),
        Map.of(Threshold.SLOW_PAGE, "2.55"), Map.of(Threshold.QUICK_RETURN, "4.5"), Map.of(Threshold.QUICK_RETURN, "21"), Map.of(Threshold.CALL_AFTER, "2"), Map.of(Threshold.CALL_AFTER, "168"),
        Map.of(Threshold.REWORK, "1"), Map.of(Threshold.REWORK, "200"), Map.of(Threshold.ORDER_WAITS, "12"), Map.of(Threshold.ORDER_WAITS, "400"),
        Map.of(Threshold.ORDER_WAITS, "24", Threshold.ANSWER_WAITS, "48"), Map.of(Threshold.PAGE_PAINTED, "5.5", Threshold.PAGE_ANSWERED, "2.25", Threshold.PAGE_SHIFTED, "0.6"),
        Map.of(Threshold.PAGE_SHIFTED, "0.75"), Map.of(Threshold.SCROLL_TURNS, "8"), Map.of(Threshold.SCROLL_TURNS, "11"));
    /** To which all are changed. */
    private static final Map<Threshold, String> CHANGED = Map.ofEntries(Map.entry(Threshold.SEARCH_PATIENCE, "60"), Map.entry(Threshold.INPUT_REPEATED, "3"), Map.entry(Threshold.INPUT_STUCK, "4"),
        Map.entry(Threshold.CART_PATIENCE, "48"), Map.entry(Threshold.SLOW_PAGE, "2.55"), Map.entry(Threshold.QUICK_RETURN, "21"), Map.entry(Threshold.CALL_AFTER, "12"),
        Map.entry(Threshold.REWORK, "30"), Map.entry(Threshold.ORDER_WAITS, "100"), Map.entry(Threshold.ANSWER_WAITS, "50"), Map.entry(Threshold.PAGE_PAINTED, "3"),
        Map.entry(Threshold.PAGE_ANSWERED, "2.75"), Map.entry(Threshold.PAGE_SHIFTED, "0.45"), Map.entry(Threshold.SCROLL_TURNS, "7"));

    private Portal portal;
    private VisitsByHand visits;

    @Test
    @DisplayName("FRI-7.1, FRI-7.2 what any threshold would make of its kind, of all hospitals and of a few, and what all of them changed make of the report, are the figures of queries by hand over touchpoints")
    void equalsQueriesByHand(Portal started) {
        portal = started;
        ChanceLog.in(portal);
        portal.sql("update accounts.account set segment = 'LARGE_PUBLIC' where id <= 4");
        FrictionsByHand.begin(portal);
        visits = VisitsByHand.in(portal);
        List<String> kinds = Arrays.stream(Threshold.values()).map(Threshold::kind).distinct().toList();
        kinds.forEach(kind -> FrictionsByHand.lay(portal, kind, "FIRST", Map.of()));
        kinds.forEach(kind -> FrictionsByHand.lay(portal, kind, "CHANGED", CHANGED));
        for (int n = 0; n < TRIED.size(); n++) {
            FrictionsByHand.lay(portal, kind(TRIED.get(n)), "TRIED" + n, TRIED.get(n));
        }
        compare(QUARTER);
        for (int n = 0; n < UNTIL_GATHERED; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(portal.rows("select touchpoint_id from journey.span")).isNotEmpty();
        visits.choose("between 1 and 4");
        compare(LARGE);
        visits.choose(">= 0");
        change();
        report(kinds);
    }

    private static String kind(Map<Threshold, String> figures) {
        return figures.keySet().iterator().next().kind();
    }

    private void compare(Scope scope) {
        for (int n = 0; n < TRIED.size(); n++) {
            String kind = kind(TRIED.get(n));
            Request request = new Request(kind, figures(TRIED.get(n).keySet(), TRIED.get(n)), Map.of());
            ThresholdPreview preview = portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeThresholds.class).preview(request, scope));
            same(kind, preview.now(), "FIRST", FrictionsByHand.waits(kind));
            same(kind + " with " + TRIED.get(n), preview.then(), "TRIED" + n, FrictionsByHand.waits(kind, TRIED.get(n)));
            assertThat(preview.then()).as(kind + " with " + TRIED.get(n)).isNotEqualTo(preview.now());
        }
    }

    private static Map<Threshold, BigDecimal> figures(Collection<Threshold> of, Map<Threshold, String> figures) {
        return of.stream().collect(Collectors.toMap(Function.identity(), threshold -> new BigDecimal(figures.get(threshold))));
    }

    private void same(String what, Count told, String stretch, int waits) {
        String kind = what.split(" ")[0];
        double[] found = found(kind, stretch);
        assertThat(new double[] {told.times(), told.hospitals()}).as(what).containsExactly(found[0], found[1]);
        assertThat(ByHand.of(told.share())).as(what).containsExactly(visits.share(kind, stretch, waits), offset(EXACT));
    }

    /** Times, hospitals, people and money. */
    private double[] found(String kind, String stretch) {
        return numbers(portal, FrictionsByHand.FOUND.formatted(kind, stretch, Stretch.CURRENT.during("b.occurred_at"))).get(0);
    }

    private void change() {
        for (Threshold threshold : Threshold.values()) {
            Request request = new Request(threshold.kind(), figures(List.of(threshold), CHANGED), Map.of(threshold, 1));
            portal.as(PlantedLog.ANALYST, () -> portal.get(ChangeThresholds.class).change(request));
        }
    }

    private void report(List<String> kinds) {
        FrictionReport report = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).report(QUARTER));
        assertThat(report.rows()).extracting(FrictionRow::detector).containsAll(kinds);
        report.rows().stream().filter(row -> kinds.contains(row.detector())).forEach(row -> {
            String kind = row.detector();
            assertThat(new double[] {row.count(), row.accounts(), row.people(), row.atStake() == null ? 0 : row.atStake().doubleValue()}).as(kind + " changed")
                .containsExactly(found(kind, "CHANGED"), offset(EXACT));
            assertThat(ByHand.of(row.share())).as(kind + " changed").containsExactly(visits.share(kind, "CHANGED", FrictionsByHand.waits(kind, CHANGED)), offset(EXACT));
        });
    }
}
