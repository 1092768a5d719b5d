package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.ChangeFrictionCost;
import io.itinera.insight.friction.boundary.ChangeFrictionCost.Request;
import io.itinera.insight.friction.boundary.CostAssumptions;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.FrictionCostImpossible;
import io.itinera.insight.friction.boundary.FrictionKind;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.friction.boundary.ReadFrictionKind;
import io.itinera.insight.friction.boundary.Reordering;
import io.itinera.insight.friction.boundary.Replay;
import io.itinera.insight.friction.boundary.ReplayFriction;
import io.itinera.platform.text.Texts;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of one kind of friction, and what friction costs. */
@WithDatabase
class FrictionKindTest {
    private static final Scope QUARTER = Scope.lastDays(90);
    private static final Scope YEAR = Scope.lastDays(365);
    private static final int DAY = 1440;

    @Test
    @DisplayName("FRI-2 what it sticks to, its hospitals and its weeks add up like SQL written by hand")
    void addsUpLikeHandWrittenSql(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(10, "CATALOG_SEARCHED reason=no-result object=SEARCH:guante");
        log.at(4 * DAY, "CATALOG_SEARCHED reason=no-result object=SEARCH:guante visit=2");
        log.at(20 * DAY, "CATALOG_SEARCHED reason=no-result object=SEARCH:guante visit=3 account=2");
        log.at(20 * DAY, "CATALOG_SEARCHED reason=no-result object=SEARCH:sonda visit=3 account=2");
        log.at(20 * DAY, "CATALOG_SEARCHED object=SEARCH:aguja visit=4 account=2");

        FrictionKind kind = kind(portal, "search-without-result", QUARTER);

        String found = " from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id where t.reason = 'no-result'";
        assertThat(kind.places().stream().filter(place -> place.dimension().equals("SEARCH")).map(place -> place.id() + "|" + place.times() + "|" + place.accounts()))
            .containsExactlyElementsOf(portal.rows("select o.object_id, count(*), count(distinct t.account_id)" + found + " group by o.object_id order by 2 desc, 1"));
        assertThat(kind.places()).filteredOn(place -> place.dimension().equals("REASON")).singleElement().satisfies(place -> {
            assertThat(place.label()).isEqualTo("Searches the catalogue · no result");
            assertThat(place.share().value()).isEqualTo(1.0);
        });
        assertThat(kind.places().get(1).share().value()).isEqualTo(0.75);
        assertThat(kind.hospitals().stream().map(one -> one.code() + "|" + one.times() + "|" + one.visits())).containsExactly("H1|2|2", "H2|2|1");
        assertThat(kind.weeks()).hasSize(12).extracting(FrictionKind.Week::times).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 2L);
        assertThat(kind.weeks().get(9).share()).satisfies(share -> assertThat(share.value()).isEqualTo(0.5)).satisfies(share -> assertThat(share.n()).isEqualTo(2));
        assertThat(kind.row().count()).isEqualTo(4);
        assertThat(kind.examples()).hasSize(3);
        assertThatThrownBy(() -> kind(portal, "no-such-kind", QUARTER)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadFrictionKind.class).kind("failure", QUARTER, Locale.ENGLISH)))
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("FRI-3 visits touched and untouched that led to an order within seven days are counted, and the difference is told beyond chance only")
    void comparesReordering(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 24; n++) {
            boolean isTouched = n % 2 == 0;
            int began = (8 + 8 * n) * DAY;
            log.at(began, "CATALOG_SEARCHED" + (isTouched ? " server=2501" : "") + " visit=" + n);
            if (isTouched ? n < 4 : n < 23) {
                log.at(began - 6 * DAY, "ORDER_SUBMITTED amount=200 visit=" + (100 + n));
            }
            log.at(began - 60, "OUT_OF_STOCK_MET visit=" + (n < 4 ? n : 999));
        }
        log.at(2 * DAY, "CATALOG_SEARCHED server=2501 visit=77");

        FrictionCost cost = kind(portal, "slow-page", YEAR).cost();

        assertThat(counts(cost.reordering())).containsExactly(12L, 2L, 12L, 11L);
        assertThat(cost.reordering().difference().value()).isCloseTo(-0.75, within(1e-9));
        assertThat(cost.reordering().isLess()).isTrue();
        assertThat(cost.reordering().ordersLost().value()).isCloseTo(9, within(1e-9));
        assertThat(cost.meanOrder()).isEqualByComparingTo("200");
        assertThat(cost.ordersValue()).isEqualByComparingTo("1800");
        Map<String, FrictionCost> all = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(YEAR));
        assertThat(counts(all.get("out-of-stock").reordering())).containsExactly(4L, 4L, 20L, 9L);
        assertThat(all.get("out-of-stock").reordering().isTold()).isFalse();
        assertThat(all.get("out-of-stock").ordersValue()).isNull();
        assertThat(all.get("failure").reordering()).isEqualTo(Reordering.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("FRI-4 of a kind that is told by that nobody went on no order is called lost, however many fewer follow; of another in the same visits it is")
    @CsvSource(delimiter = '|', textBlock = """
        abandoned-cart        | CART_FILLED server=2501 amount=500
        abandoned-form        | INPUT_REFUSED REJECTED reason=site:required server=2501
        search-without-result | CATALOG_SEARCHED reason=no-result server=2501
        left-form             | FORM_LEFT server=2501
        """)
    void callsNoOrderLostByDefinition(String kind, String met, Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        PlantedLog.browsers(portal, PlantedLog.NOW.minus(Duration.ofDays(400)), 400);
        for (int n = 0; n < 24; n++) {
            int began = (8 + 8 * n) * DAY;
            log.at(began + 5, "CATALOG_SEARCHED visit=" + n);
            if (n % 2 == 0) {
                log.at(began, met + " visit=" + n);
            } else {
                log.at(began - 60, "ORDER_SUBMITTED amount=200 visit=" + n);
            }
        }

        Map<String, FrictionCost> all = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(YEAR));

        assertThat(counts(all.get(kind).reordering())).containsExactly(12L, 0L, 12L, 12L);
        assertThat(all.get(kind).reordering().isLess()).isTrue();
        assertThat(all.get(kind).byEnd()).isTrue();
        assertThat(all.get(kind).isOrdersLost()).isFalse();
        assertThat(all.get(kind).ordersValue()).isNull();
        assertThat(all.get("slow-page").ordersValue()).isEqualByComparingTo("2400");
    }

    @Test
    @DisplayName("FRI-3 what is felt after an order touches the visits of the hospital in the thirty days that follow")
    void touchesTheVisitsThatFollow(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(100 * DAY, "ORDER_DELIVERED reason=late supplier visit=900");
        log.at(100 * DAY, "ORDER_DELIVERED reason=late supplier account=2 visit=901");
        log.at(101 * DAY, "CATALOG_SEARCHED visit=1");
        log.at(99 * DAY, "CATALOG_SEARCHED visit=2");
        log.at(98 * DAY, "ORDER_SUBMITTED amount=10 visit=3");
        log.at(71 * DAY, "CATALOG_SEARCHED visit=4");
        log.at(69 * DAY, "CATALOG_SEARCHED visit=5");
        log.at(62 * DAY, "ORDER_SUBMITTED amount=10 visit=5");

        assertThat(counts(kind(portal, "late-delivery", YEAR).cost().reordering())).containsExactly(2L, 1L, 2L, 2L);
    }

    @Test
    @DisplayName("FRI-4 time lost is measured against the usual where there is enough, and supposed otherwise")
    void measuresTimeLost(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 12; n++) {
            log.at(500 + 10 * n, "CATALOG_SEARCHED visit=" + n);
            log.at(499 + 10 * n, "CART_FILLED visit=" + n);
            log.at(1500 + 10 * n, "CATALOG_SEARCHED reason=no-result visit=" + (100 + n));
            log.at(1496 + 10 * n - n * 0.1, "CART_FILLED visit=" + (100 + n));
            log.at(2500 + 100 * n, "CART_FILLED FAILED reason=error visit=" + (200 + n));
            log.at(2498 + 100 * n, "CART_FILLED visit=" + (200 + n));
        }
        log.at(4800, "CART_FILLED FAILED reason=error visit=300");
        log.at(4700, "CART_FILLED visit=300");
        log.at(300, "OUT_OF_STOCK_MET visit=400");
        log.at(290, "CART_CHANGED visit=400");

        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));

        assertThat(costs.get("search-without-result").lost().minutes()).isCloseTo(4.55 - 1, within(1e-6));
        assertThat(costs.get("search-without-result").lost().n()).isEqualTo(12);
        assertThat(costs.get("failure").lost().minutes()).isCloseTo(2, within(1e-6));
        assertThat(costs.get("failure").count()).isEqualTo(13);
        assertThat(costs.get("failure").labour()).isEqualByComparingTo(new BigDecimal("15.17"));
        assertThat(costs.get("out-of-stock").lost().isMeasured()).isFalse();
        assertThat(costs.get("out-of-stock").minutesEach()).isEqualByComparingTo("5");
        assertThat(costs.get("out-of-stock").labour()).isEqualByComparingTo("2.92");
    }

    @Test
    @DisplayName("FRI-4 a time that is not longer than usual is called that, and a short one is multiplied before it is rounded")
    void roundsTimeLast(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 20; n++) {
            log.at(500 + 10 * n, "CATALOG_SEARCHED visit=" + n);
            log.at(499 + 10 * n, "CART_FILLED visit=" + n);
            log.at(1500 + 10 * n, "CATALOG_SEARCHED server=2501 reason=no-result visit=" + (100 + n));
            log.at(1499.5 + 10 * n, "CART_FILLED visit=" + (100 + n));
            log.at(2500 + 10 * n, "CART_FILLED FAILED reason=error visit=" + (200 + n));
            log.at(2499.95 + 10 * n, "CART_FILLED visit=" + (200 + n));
        }

        Map<String, FrictionCost> costs = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(QUARTER));

        assertThat(costs.get("slow-page").lost().minutes()).isCloseTo(-0.5, within(1e-6));
        assertThat(costs.get("slow-page").lost().isNone()).isTrue();
        assertThat(costs.get("slow-page").labour()).isEqualByComparingTo("0");
        assertThat(costs.get("failure").lost().isNone()).isFalse();
        assertThat(costs.get("failure").lost().minutes()).isCloseTo(0.05, within(1e-6));
        assertThat(costs.get("failure").minutes().doubleValue()).isCloseTo(1, within(1e-6));
        assertThat(costs.get("failure").labour()).isEqualByComparingTo("0.58");
    }

    @Test
    @DisplayName("FRI-4 an analyst changes what is supposed, within reason, and is told when somebody else has done so since")
    void changesWhatIsSupposed(Portal portal) {
        PlantedLog.in(portal);
        ChangeFrictionCost change = portal.get(ChangeFrictionCost.class);
        CostAssumptions seen = portal.as(PlantedLog.ANALYST, () -> change.read("waiting"));

        portal.as(PlantedLog.ANALYST, () -> change.change(new Request("waiting", new BigDecimal("12.5"), seen.hourly(), seen.versions())));

        CostAssumptions now = portal.as(PlantedLog.ANALYST, () -> change.read("waiting"));
        assertThat(now.minutes()).isEqualByComparingTo("12.5");
        assertThat(now.hourly()).isEqualByComparingTo(seen.hourly());
        assertThatThrownBy(() -> portal.as(PlantedLog.ANALYST, () -> change.change(new Request("waiting", BigDecimal.ONE, BigDecimal.ONE, seen.versions()))))
            .isInstanceOf(ChangedMeanwhile.class);
        for (String wrong : new String[] {"-0.1", "480.1"}) {
            assertThatThrownBy(() -> portal.as(PlantedLog.ANALYST, () -> change.change(new Request("waiting", new BigDecimal(wrong), BigDecimal.ONE, now.versions()))))
                .isInstanceOfSatisfying(FrictionCostImpossible.class, refused -> {
                    assertThat(refused.input()).isEqualTo("minutes");
                    assertThat(Texts.in(Locale.ENGLISH).get("refusal.friction-cost-impossible", refused.arguments())).isEqualTo("Enter a figure from 0 to 480 minutes.");
                });
        }
        assertThatThrownBy(() -> portal.as(PlantedLog.ANALYST, () -> change.change(new Request("nothing", BigDecimal.ONE, BigDecimal.ONE, now.versions()))))
            .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> change.change(new Request("waiting", BigDecimal.ONE, BigDecimal.ONE, now.versions()))))
            .isInstanceOf(NotPermitted.class);
        assertThat(portal.as(PlantedLog.ANALYST, () -> change.read("waiting")).minutes()).isEqualByComparingTo("12.5");
        assertThat(portal.rows("select t.outcome, t.reason, count(*) from journey.touchpoint t where t.type = 'FRICTION_COST_CHANGED' and t.pseudonym = '"
            + PlantedLog.ANALYST.pseudonym() + "' group by t.outcome, t.reason order by t.outcome, t.reason"))
            .contains("COMPLETED|null|1", "REJECTED|changed-meanwhile|1", "REJECTED|friction-cost-impossible|2");
        portal.sql("update insight.friction_assumption set figure = 10 where code = 'waiting'");
    }

    @Test
    @DisplayName("FRI-5 an example is replayed step by step under pseudonyms, and it is noted who looked")
    void replaysAVisit(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(12, "HOME_VIEWED");
        int met = log.at(10, "CATALOG_SEARCHED reason=no-result object=SEARCH:guante");
        log.at(8, "PRODUCT_VIEWED object=PRODUCT:A");
        log.at(9, "CATALOG_SEARCHED visit=2");
        String looks = "select count(*) from insight.look where what = 'TOUCHPOINTS' and accounts = ',1,'";
        long before = Long.parseLong(portal.rows(looks).get(0));

        Replay replay = replay(portal, met);

        assertThat(replay.hospital()).isEqualTo("Hospital 1");
        assertThat(replay.steps()).extracting(Replay.Step::met).containsExactly(false, true, false);
        assertThat(replay.steps()).extracting(Replay.Step::pauseMs).containsExactly(null, 120_000L, 120_000L);
        assertThat(replay.steps()).extracting(Replay.Step::name).doesNotContain(PlantedLog.BUYER.toString()).doesNotContainNull();
        assertThat(Long.parseLong(portal.rows(looks).get(0))).isEqualTo(before + 1);
        assertThatThrownBy(() -> replay(portal, 1)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReplayFriction.class).replay(met, Locale.ENGLISH))).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("FRI-5 of a visit of more than two hundred steps the newest are replayed, and that is said")
    void saysThatAVisitIsLonger(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int met = log.at(1, "CATALOG_SEARCHED reason=no-result object=SEARCH:guante");
        for (int n = 0; n < 199; n++) {
            log.at(2 + n / 10.0, "CART_VIEWED");
        }
        assertThat(replay(portal, met)).extracting(all -> all.steps().size(), Replay::whole).containsExactly(200, true);
        log.at(30, "HOME_VIEWED");
        assertThat(replay(portal, met)).extracting(newest -> newest.steps().size(), Replay::whole).containsExactly(200, false);
    }

    private static List<Long> counts(Reordering reordering) {
        return List.of(reordering.touched(), reordering.touchedOrdered(), reordering.others(), reordering.othersOrdered());
    }

    private static Replay replay(Portal portal, long touchpoint) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReplayFriction.class).replay(touchpoint, Locale.ENGLISH));
    }

    private static FrictionKind kind(Portal portal, String code, Scope scope) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFrictionKind.class).kind(code, scope, Locale.ENGLISH));
    }
}
