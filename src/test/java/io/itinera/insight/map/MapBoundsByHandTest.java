package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.ByHand;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.Freshness;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.ReadAnnotations;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.map.boundary.Weeks;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.journey.control.RollupRounds;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The intervals of the map, its remarks, its weeks and its freshness, from queries by hand over the touchpoints and answers themselves and the papers' arithmetic. */
@WithDatabase
class MapBoundsByHandTest {
    private static final double EXACT = 1e-6;
    private static final int UNTIL_COUNTED = 40;
    /** Days begin at 23 o'clock of Greenwich. */
    private static final String FROM = "2025-12-09";
    private static final String TO = "2026-02-20";
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);
    private static final MapChoice CHOICE = new MapChoice(new Scope(30, null, null, null, null, null, null, FIRST, LAST, null), null, null);
    private static final MapChoice LARGE = new MapChoice(new Scope(30, "LARGE_PUBLIC", null, null, null, null, null, FIRST, LAST, null), null, null);
    private static final MapChoice ONE = new MapChoice(new Scope(30, null, null, null, "H3", null, null, FIRST, LAST, null), null, null);
    private static final String DURING = "%1$s >= timestamp with time zone '" + FROM + " 23:00:00Z' and %1$s < timestamp with time zone '" + TO + " 23:00:00Z'";
    private static final String REMARKS = "select r.touchpoint, r.remark, r.account_id from (select s.*, row_number() over (partition by s.touchpoint order by s.answered_at desc, s.id desc) as nth"
        + " from insight.survey s where s.remark is not null and " + DURING.formatted("s.answered_at") + " and s.account_id %s) r where r.nth <= 3 and r.touchpoint = '%s' order by r.nth";
    /** How many steps of orders followed another of the same order, both within the days, and how many of them stand in its stage or a later one. */
    private static final String FOLLOWED = "select count(*), sum(case when f.stage_no >= b.stage_no then 1 else 0 end) from (select t.type, t.occurred_at, lag(t.type) over (partition by o.object_id"
        + " order by t.occurred_at, t.id) as before_type, lag(t.occurred_at) over (partition by o.object_id order by t.occurred_at, t.id) as before_at from journey.touchpoint t"
        + " join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'ORDER') s join journey.touchpoint_type ft on ft.code = s.type join journey.touchpoint_type bt"
        + " on bt.code = s.before_type left join journey.stage f on f.code = ft.stage_code left join journey.stage b on b.code = bt.stage_code where " + DURING.formatted("s.occurred_at")
        + " and " + DURING.formatted("s.before_at");
    private static final String PLACED = "select sum(case when ty.stage_code is null then 0 else 1 end), count(*) from journey.touchpoint t join journey.touchpoint_type ty on ty.code = t.type"
        + " where (t.account_id is not null or t.persona is null) and " + DURING.formatted("t.occurred_at");
    /** Put in the days: answered, put aside, and neither within 30 days. */
    private static final String ASKED = "select count(s.answered_at), sum(case when s.answered_at is null and s.dismissed_at is not null then 1 else 0 end), sum(case when s.answered_at is null"
        + " and s.dismissed_at is null and s.offered_at < timestamp with time zone '2026-02-18 12:00:00Z' then 1 else 0 end) from insight.survey s where " + DURING.formatted("s.offered_at");

    private Portal portal;

    @Test
    @DisplayName("INS-2.1, MAP-4.4, MAP-5.2 and MAP-6 the intervals of the map, its remarks, its weeks and its freshness are those of queries by hand over touchpoints and answers")
    void equalsQueriesByHand(Portal started) {
        portal = started;
        MapLog.in(portal);
        compare(CHOICE, "");
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }
        compare(CHOICE, "");
        compare(LARGE, "in (2, 4, 6, 8, 10, 12)");
        compare(ONE, "= 3");
        asked();
        weeks();
        fresh();
    }

    private void compare(MapChoice choice, String hospitals) {
        JourneyMap map = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(choice));
        MapSide side = MapSide.of(portal, FROM, TO, hospitals);
        scores("overall", map.overall(), side);
        assertThat(map.touchpoints()).isEqualTo((long) side.sum(MapSide.Happened::count));
        map.stages().forEach(stage -> {
            MapSide here = side.at(stage.code());
            assertThat(ByHand.of(stage.volume().share())).as(stage.code()).containsExactly(here.completion(), offset(EXACT));
            scores(stage.code(), stage.scores(), here);
            stage.touchpoints().forEach(touchpoint -> {
                MapSide of = side.at(touchpoint.type());
                assertThat(ByHand.of(touchpoint.volume().share())).as(touchpoint.type()).containsExactly(of.completion(), offset(EXACT));
                assertThat(touchpoint.timed()).as(touchpoint.type()).isEqualTo(of.took().size());
                scores(touchpoint.type(), touchpoint.scores(), of);
                remarks(touchpoint, hospitals);
            });
        });
    }

    private static void scores(String what, Scores told, MapSide side) {
        double[] easy = side.from(MapSide.Answer::effort, 5);
        double[] satisfied = side.from(MapSide.Answer::satisfaction, 4);
        double[] promoters = side.from(MapSide.Answer::recommendation, 9);
        double detractors = promoters[1] - side.from(MapSide.Answer::recommendation, 7)[0];
        assertThat(ByHand.of(told.ces())).as("effort of " + what).containsExactly(ByHand.mean(side.values(MapSide.Answer::effort), 1, 7), offset(EXACT));
        assertThat(ByHand.of(told.easy())).as("easy of " + what).containsExactly(ByHand.wilson(easy[0], easy[1]), offset(EXACT));
        assertThat(ByHand.of(told.csat())).as("satisfied of " + what).containsExactly(ByHand.wilson(satisfied[0], satisfied[1]), offset(EXACT));
        assertThat(ByHand.of(told.nps())).as("recommending of " + what).containsExactly(ByHand.nps(promoters[0], detractors, promoters[1]), offset(EXACT));
        assertThat(ByHand.of(told.trs())).as("trust of " + what).containsExactly(ByHand.mean(side.values(MapSide.Answer::trust), 0, 100), offset(EXACT));
        assertThat(ByHand.of(told.felt())).as("felt of " + what).containsExactly(ByHand.mean(side.values(MapSide.Answer::felt), 0, 100), offset(EXACT));
    }

    /** The newest three of the touchpoint. */
    private void remarks(TouchpointFigures touchpoint, String hospitals) {
        assertThat(touchpoint.remarks().stream().map(one -> one.touchpoint() + "|" + one.remark() + "|" + one.accountId())).as("remarks of " + touchpoint.type())
            .containsExactlyElementsOf(portal.rows(REMARKS.formatted(hospitals.isEmpty() ? "is not null" : hospitals, touchpoint.type())));
    }

    private void asked() {
        JourneyMap map = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(CHOICE));
        double[] byHand = numbers(ASKED);
        assertThat(new double[] {map.asked().answered(), map.asked().dismissed(), map.asked().silent()}).containsExactly(byHand);
        assertThat(ByHand.of(map.asked().rate())).containsExactly(ByHand.wilson(byHand[0], DoubleStream.of(byHand).sum()), offset(EXACT));
        assertThat(map.asked().open()).isEqualTo((long) numbers("select count(*) from insight.survey s where " + DURING.formatted("s.offered_at"))[0] - (long) DoubleStream.of(byHand).sum());
    }

    private double[] numbers(String query) {
        return Arrays.stream(portal.rows(query).get(0).split("\\|")).mapToDouble(Double::parseDouble).toArray();
    }

    /** From Monday to Sunday, the first from the first day on. */
    private void weeks() {
        Weeks told = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadAnnotations.class).weeks(CHOICE));
        LocalDate first = FIRST;
        for (Weeks.Stretch week : told.stretches()) {
            LocalDate last = first.plusDays(7L - first.getDayOfWeek().getValue());
            assertThat(List.of(week.first(), week.last())).containsExactly(first, last.isAfter(LAST) ? LAST : last);
            MapSide side = MapSide.of(portal, week.first().minusDays(1).toString(), week.last().toString(), "");
            assertThat(new long[] {week.touchpoints(), week.completed()}).as("week of " + first).containsExactly((long) side.sum(MapSide.Happened::count), (long) side.sum(MapSide.Happened::completed));
            assertThat(ByHand.of(week.completion())).as("week of " + first).containsExactly(side.completion(), offset(EXACT));
            first = last.plusDays(1);
        }
        assertThat(first).isAfter(LAST);
    }

    private void fresh() {
        Freshness fresh = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).freshness(CHOICE));
        assertThat(new double[] {fresh.placed(), fresh.all()}).containsExactly(numbers(PLACED));
        assertThat(new double[] {fresh.followed(), fresh.forward()}).containsExactly(numbers(FOLLOWED));
        assertThat(fresh.forward()).isPositive().isLessThan(fresh.followed());
    }
}
