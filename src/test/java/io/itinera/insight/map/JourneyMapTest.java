package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.Freshness;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.ReadAnnotations;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.satisfaction.boundary.AskedRow;
import io.itinera.insight.satisfaction.boundary.ReadSatisfaction;
import io.itinera.journey.control.RollupRounds;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class JourneyMapTest {
    private static final int UNTIL_COUNTED = 40;

    @Test
    @DisplayName("INS-2.1 volume, hospitals and completion of a touchpoint; a page's time is until the next step of the visit")
    void countsWhatHappened(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(30, "CART_VIEWED");
        log.at(28, "ORDER_SUBMITTED REJECTED reason=no-price");
        log.at(27, "ORDER_SUBMITTED account=2 visit=2");
        log.at(20, "CART_VIEWED visit=3");

        JourneyMap map = map(portal, Scope.lastDays(30));

        assertThat(of(map, "ORDER_SUBMITTED").volume().count()).isEqualTo(2);
        assertThat(of(map, "ORDER_SUBMITTED").volume().accounts()).isEqualTo(2);
        assertThat(of(map, "ORDER_SUBMITTED").volume().completion()).isEqualTo(0.5);
        assertThat(of(map, "CART_VIEWED").medianMs()).isCloseTo(120_000, within(1.0));
        assertThat(of(map, "CART_VIEWED").isDwell()).isTrue();
        assertThat(map(portal, new Scope(30, null, null, null, "H2", null, null, null, null, null)).touchpoints()).isEqualTo(1);
    }

    @Test
    @DisplayName("MAP-6 completion has the interval of hospitals that differ, of a touchpoint and of its stage, and a median tells of how many it is")
    void knowsHowSureItIs(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 20; n++) {
            log.at(300 - n, "ORDER_SUBMITTED" + (n % 10 < 8 == n < 10 ? "" : " REJECTED reason=no-price") + (n < 10 ? "" : " account=2 visit=2") + (n < 7 ? " took=900" : ""));
        }
        JourneyMap map = map(portal, Scope.lastDays(30));

        Estimate byHospital = Wilson.ofClusters(List.of(new long[] {8, 10}, new long[] {2, 10}));
        assertThat(of(map, "ORDER_SUBMITTED").volume().share()).isEqualTo(byHospital);
        assertThat(byHospital.low()).as("as if all were independent it would be narrower").isLessThan(Wilson.share(10, 20).low());
        assertThat(of(map(portal, new Scope(30, null, null, null, "H1", null, null, null, null, null)), "ORDER_SUBMITTED").volume().share())
            .as("a single hospital's are taken as independent").isEqualTo(Wilson.share(8, 10));
        assertThat(map.stages()).filteredOn(stage -> stage.volume().count() > 0).extracting(stage -> stage.volume().share()).containsExactly(byHospital);
        assertThat(of(map, "ORDER_SUBMITTED").timed()).isEqualTo(Long.parseLong(portal.rows("select count(*) from (select t.duration_ms, 1000 * extract(epoch from"
            + " (lead(t.occurred_at) over (partition by t.visit order by t.occurred_at, t.id) - t.occurred_at)) as gap from journey.touchpoint t) d"
            + " where coalesce(d.duration_ms, case when d.gap <= 1800000 then d.gap end) is not null").get(0)));
    }

    @Test
    @DisplayName("INS-2.1 what tells that something went wrong is counted, but is no step that could have been completed")
    void leavesMishapsOutOfCompletion(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(30, "ERROR_MET FAILED");
        log.at(29, "INPUT_REFUSED REJECTED reason=site:required");
        log.at(28, "SUPPORT_CALLED channel=PHONE");
        log.at(27, "CART_VIEWED");

        JourneyMap map = map(portal, Scope.lastDays(30));

        assertThat(of(map, "ERROR_MET").volume().count()).isEqualTo(1);
        assertThat(of(map, "ERROR_MET").volume().completion()).isNull();
        assertThat(of(map, "INPUT_REFUSED").volume().completion()).isNull();
        assertThat(map.stages().stream().filter(stage -> stage.volume().count() > 0)).as("nothing that could be completed was not")
            .allSatisfy(stage -> assertThat(stage.volume().completion()).isEqualTo(1));
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadAnnotations.class).weeks(new MapChoice(Scope.lastDays(30), null, null))).stretches())
            .filteredOn(stretch -> stretch.touchpoints() > 0).allSatisfy(stretch -> assertThat(stretch.completion().value()).isEqualTo(1));
    }

    @Test
    @DisplayName("INS-2.4 the response rate is of what is settled, answered, put aside or past its time; what is open still counts for neither, as with satisfaction")
    void ratesWhatIsSettled(Portal portal) {
        PlantedLog.in(portal);
        answer(portal, 1, 7);
        String columns = "insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, dismissed_at, version) values (";
        portal.sql(columns + "2, 'CES', 'ORDER_SUBMITTED', '" + new UUID(1, 2) + "', 1, timestamp with time zone '2026-03-19 10:00:00Z', timestamp with time zone '2026-03-19 10:01:00Z', 1)");
        portal.sql(columns + "3, 'CES', 'ORDER_SUBMITTED', '" + new UUID(1, 3) + "', 1, timestamp with time zone '2026-01-20 10:00:00Z', null, 1)");
        portal.sql(columns + "4, 'CES', 'ORDER_SUBMITTED', '" + new UUID(1, 4) + "', 1, timestamp with time zone '2026-03-19 10:00:00Z', null, 1)");

        AskedRow asked = map(portal, Scope.lastDays(90)).asked();

        assertThat(List.of(asked.offered(), asked.answered(), asked.dismissed(), asked.silent(), asked.open())).containsExactly(4L, 1L, 1L, 1L, 1L);
        assertThat(asked.rate().n()).isEqualTo(3);
        assertThat(asked.rate().value()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(asked.rate()).isEqualTo(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadSatisfaction.class).report(Scope.lastDays(90))).rows().get(0).rate());
    }

    @Test
    @DisplayName("INS-2.3 counted by the day and by the hour the map is the one that the log itself gives, for all and for one hospital")
    void readsTheCounts(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        int[] minutes = {1, 30, 11 * 60, 12 * 60, 13 * 60, 36 * 60, 29 * 24 * 60, 31 * 24 * 60, 47 * 24 * 60, 48 * 24 * 60, 49 * 24 * 60, 80 * 24 * 60, 81 * 24 * 60,
            200 * 24 * 60, 364 * 24 * 60, 365 * 24 * 60};
        for (int n = 0; n < minutes.length; n++) {
            log.at(minutes[n], "ORDER_SUBMITTED took=" + 1000 * n + (n % 3 == 0 ? " REJECTED" : "") + " account=" + (1 + n % 2));
            log.at(minutes[n], "CART_VIEWED account=" + (1 + n % 2));
        }
        portal.sql("update journey.touchpoint set account_id = null where outcome = 'REJECTED' and type = 'ORDER_SUBMITTED'");
        Scope ofOne = new Scope(30, null, null, null, "H2", null, null, null, null, null);
        JourneyMap all = map(portal, Scope.lastDays(30));
        JourneyMap one = map(portal, ofOne);
        List<JourneyMap> longer = longer(portal);
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }

        assertThat(map(portal, Scope.lastDays(30))).isEqualTo(all);
        assertThat(map(portal, ofOne)).isEqualTo(one);
        assertThat(longer(portal)).isEqualTo(longer);
        assertThat(portal.rows("select month_on from journey.rollup_month group by month_on order by month_on")).containsExactly("2025-03-01",
            "2025-09-01", "2025-12-01", "2026-01-01", "2026-02-01");
        portal.sql("update journey.rollup_month set touchpoints = 7000");
        assertThat(map(portal, Scope.lastDays(365)).touchpoints()).as("read from the months").isGreaterThan(7000);

        portal.sql("update journey.rollup_hour set touchpoints = 100 where type = 'CART_VIEWED';\n"
            + "update journey.rollup_day set touchpoints = 1000 where type = 'CART_VIEWED'");
        assertThat(of(map(portal, Scope.lastDays(30)), "CART_VIEWED").volume().count()).as("read from the counts").isEqualTo(5 * 100 + 2 * 1000);
        portal.clock().setTo(PlantedLog.NOW.plusSeconds(90));
        assertThat(of(map(portal, Scope.lastDays(30)), "CART_VIEWED").volume()).as("nobody counts any more")
            .isEqualTo(of(all, "CART_VIEWED").volume());
    }

    @Test
    @DisplayName("MAP-5.2 freshness: which share of touchpoints stands in a stage, and how often one that followed another stands in the same stage or a later one")
    void tellsHowFreshTheModelIs(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(30 * 60, "CART_VIEWED");
        log.at(29 * 60, "ORDER_SUBMITTED object=ORDER:P-1");
        log.at(28.5 * 60, "ORDER_CHANGED object=ORDER:P-1");
        log.at(28 * 60, "ORDER_CONFIRMED object=ORDER:P-1");
        log.at(27 * 60, "ORDER_VIEWED object=ORDER:P-1");
        log.at(26 * 60, "HOME_VIEWED object=ORDER:P-1");
        Freshness before = fresh(portal, Scope.lastDays(30));
        assertThat(before.all()).isEqualTo(6);
        assertThat(before.followed()).as("nobody has counted yet").isNull();
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }
        String stages = "(select code, stage_no from journey.stage)";
        assertThat(before.placed()).isEqualTo(Long.parseLong(portal.rows("select count(*) from journey.touchpoint t join journey.touchpoint_type ty on ty.code = t.type"
            + " join " + stages + " s on s.code = ty.stage_code").get(0)));
        Freshness fresh = fresh(portal, Scope.lastDays(30));
        assertThat(fresh.followed()).isEqualTo(4);
        assertThat(fresh.forward()).isEqualTo(Long.parseLong(portal.rows("select count(*) from (select s.stage_no, lag(s.stage_no) over (order by t.occurred_at) as before_no"
            + " from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id join journey.touchpoint_type ty on ty.code = t.type"
            + " left join " + stages + " s on s.code = ty.stage_code) p where p.before_no <= p.stage_no").get(0)));
        assertThat(fresh(portal, new Scope(30, null, null, null, "H1", null, null, null, null, null)).followed()).isNull();
    }

    private static Freshness fresh(Portal portal, Scope scope) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).freshness(new MapChoice(scope, null, null)));
    }

    @Test
    @DisplayName("INS-2.2 an answer counts at once; nine give no score and ten do")
    void countsAnAnswerAtOnce(Portal portal) {
        PlantedLog.in(portal);
        for (int n = 1; n <= 9; n++) {
            answer(portal, n, n <= 6 ? 7 : 2);
        }
        assertThat(of(map(portal, Scope.lastDays(30)), "ORDER_SUBMITTED").scores().ces().isEnough()).isFalse();
        answer(portal, 10, 5);

        TouchpointFigures figures = of(map(portal, Scope.lastDays(30)), "ORDER_SUBMITTED");

        assertThat(figures.scores().ces().n()).isEqualTo(10);
        assertThat(figures.scores().ces().value()).isCloseTo(5.3, within(1e-9));
        assertThat(figures.scores().easy().value()).isEqualTo(0.7);
        assertThat(figures.scores().below()).isEqualTo(10);
        assertThat(figures.remarks()).hasSize(3);
    }

    private static void answer(Portal portal, int n, int effort) {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort,"
            + " expectation, remark, version) values (" + n + ", 'CES', 'ORDER_SUBMITTED', '" + new UUID(1, n) + "', 1,"
            + " timestamp with time zone '2026-03-20 10:00:00Z', timestamp with time zone '2026-03-20 10:01:00Z', " + effort
            + ", 'BELOW', 'r', 1)");
    }

    /** Of periods that begin and end within months, or with them. */
    private static List<JourneyMap> longer(Portal portal) {
        LocalDate today = LocalDate.ofInstant(PlantedLog.NOW, Period.ZONE);
        return IntStream.of(0, 19, 20, 47, 48, 80).mapToObj(today::minusDays).flatMap(last -> IntStream.of(30, 80, 81, 200, 365)
            .mapToObj(days -> map(portal, new Scope(days, null, null, null, null, null, null, null, last, null)))).toList();
    }

    private static JourneyMap map(Portal portal, Scope scope) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(scope, null));
    }

    private static TouchpointFigures of(JourneyMap map, String type) {
        return map.stages().stream().flatMap(stage -> stage.touchpoints().stream()).filter(t -> t.type().equals(type))
            .findFirst().orElseThrow();
    }
}
