package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.Volume;
import io.itinera.insight.satisfaction.boundary.Scores;
import io.itinera.journey.control.RollupRounds;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each figure of the map beside a query written by hand over the touchpoints and the answers themselves; no counts, nothing of the portal's own statements. */
@WithDatabase
class MapByHandTest {
    private static final int UNTIL_COUNTED = 40;
    /** No figure. */
    private static final double NOTHING = 1e9;
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 20);
    /** How much, in how many hospitals, how much of it completed; of what the supplier's own people look at nothing. */
    private static final String VOLUMES = "select ty.%1$s, count(*), count(distinct t.account_id), sum(case when t.type in ('ERROR_MET', 'INPUT_REFUSED') then 0 else 1 end),"
        + " sum(case when t.outcome = 'COMPLETED' and t.type not in ('ERROR_MET', 'INPUT_REFUSED') then 1 else 0 end)"
        + " from journey.touchpoint t join journey.touchpoint_type ty on ty.code = t.type where (t.account_id is not null or t.persona is null) and %2$s"
        + " and ty.stage_code is not null group by ty.%1$s";

    /** The one in the middle, or the mean of the two: of what a touchpoint took, else of the time until the next step of the visit, if that is half an hour at most. */
    private static final String MEDIANS = "select m.type, avg(m.took), max(m.known) from (select w.type, w.took, max(w.known) over (partition by w.type) as known, row_number() over (partition by w.type order by w.took) as nth,"
        + " count(*) over (partition by w.type) as n from (select v.type, case when v.duration_ms is null then 0 else 1 end as known,"
        + " cast(coalesce(v.duration_ms, v.dwell) as double precision) as took from (select t.type, t.duration_ms,"
        + " (select min(1000 * extract(epoch from (x.occurred_at - t.occurred_at))) from journey.touchpoint x join journey.touchpoint_type xt on xt.code = x.type"
        + " where x.visit = t.visit and x.occurred_at > t.occurred_at and not xt.browser_signal and (x.account_id is not null or x.persona is null) and %1$s) as dwell"
        + " from journey.touchpoint t join journey.touchpoint_type ty on ty.code = t.type where not ty.browser_signal and ty.stage_code is not null"
        + " and (t.account_id is not null or t.persona is null) and %2$s) v where v.duration_ms is not null or v.dwell <= 1800000) w) m"
        + " where m.nth = (m.n + 1) / 2 or m.nth = (m.n + 2) / 2 group by m.type";

    private static final String TRUST = "cast(s.trust + s.relevance + s.simplicity - 3 as double precision) * 100 / 18";
    private static final String ANSWERS = "select %1$s, count(s.effort), avg(cast(s.effort as double precision)), avg(case when s.effort >= 5 then 1.0 when s.effort < 5 then 0.0 end),"
        + " count(s.satisfaction), avg(case when s.satisfaction >= 4 then 1.0 when s.satisfaction < 4 then 0.0 end), count(s.recommendation),"
        + " 100 * avg(case when s.recommendation >= 9 then 1.0 when s.recommendation <= 6 then -1.0 when s.recommendation < 9 then 0.0 end), count(s.trust),"
        + " avg(" + TRUST + "), count(s.effort) + count(s.satisfaction) + count(s.recommendation) + count(s.trust),"
        + " (coalesce(sum(cast(s.effort - 1 as double precision) * 100 / 6), 0) + coalesce(sum(s.satisfaction - 1), 0) * 25.0 + coalesce(sum(s.recommendation), 0) * 10.0"
        + " + coalesce(sum(" + TRUST + "), 0)) / nullif(count(s.effort) + count(s.satisfaction) + count(s.recommendation) + count(s.trust), 0),"
        + " sum(case when s.expectation = 'BELOW' then 1 else 0 end), sum(case when s.expectation = 'MET' then 1 else 0 end),"
        + " sum(case when s.expectation = 'EXCEEDED' then 1 else 0 end) from insight.survey s left join journey.touchpoint_type ty on ty.code = s.touchpoint"
        + " where %2$s group by %1$s";

    /** What is looked at. @param later the second period, from 10 December to 20 February, instead of the last 30 days */
    private record Look(boolean later, Persona persona, String segment) {
        MapChoice choice() {
            return new MapChoice(new Scope(30, segment, null, null, null, null, null, later ? FIRST : null, later ? LAST : null, null), null, persona);
        }

        /** The days are the supplier's, an hour east of Greenwich in winter. */
        String during(String moment) {
            return moment + " >= timestamp with time zone '" + (later ? "2025-12-09" : "2026-02-18") + " 23:00:00Z' and " + moment
                + " < timestamp with time zone '" + (later ? "2026-02-20" : "2026-03-20") + " 23:00:00Z'";
        }

        String touchpoints() {
            return during("t.occurred_at") + hospitals("t") + (persona == null ? "" : " and t.persona = '" + persona + "'");
        }

        String answers(String moment) {
            return during("s." + moment) + hospitals("s")
                + (persona == null ? "" : " and s.pseudonym in (select p.pseudonym from accounts.person p where p.persona = '" + persona + "')");
        }

        private String hospitals(String alias) {
            return segment == null ? "" : " and " + alias + ".account_id in (select a.id from accounts.account a where a.segment = '" + segment + "')";
        }
    }

    private static final List<Look> LOOKS = List.of(new Look(false, null, null), new Look(true, null, null), new Look(false, Persona.APPROVER, null),
        new Look(false, null, "PRIVATE"), new Look(true, Persona.PURCHASING_DIRECTOR, "PRIVATE"));

    @Test
    @DisplayName("INS-2.1 every number on the map is that of a query by hand over touchpoints and answers: of everybody, a persona, a segment and another period, from the log and from the counts")
    void equalsQueriesByHand(Portal portal) {
        MapLog.in(portal);
        LOOKS.forEach(look -> compare(portal, look, "from the log"));
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }
        assertThat(portal.rows("select day_on from journey.rollup_day")).isNotEmpty();
        LOOKS.forEach(look -> compare(portal, look, "from the counts"));
    }

    private static void compare(Portal portal, Look look, String from) {
        JourneyMap map = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(look.choice()));
        Map<String, double[]> happened = new TreeMap<>();
        Map<String, double[]> took = new TreeMap<>();
        Map<String, double[]> said = new TreeMap<>(Map.of("0", figures(map.overall())));
        map.stages().forEach(stage -> {
            happened.put(stage.code(), figures(stage.volume()));
            said.put(stage.code(), figures(stage.scores()));
            stage.touchpoints().forEach(touchpoint -> {
                happened.put(touchpoint.type(), figures(touchpoint.volume()));
                said.put(touchpoint.type(), figures(touchpoint.scores()));
                if (touchpoint.medianMs() != null) {
                    took.put(touchpoint.type(), new double[] {touchpoint.medianMs(), touchpoint.isDwell() ? 0 : 1});
                }
            });
        });
        String what = look + " " + from;
        same(what, happened, byHand(portal, VOLUMES.formatted("stage_code", look.touchpoints()), VOLUMES.formatted("code", look.touchpoints())));
        same(what, took, byHand(portal, MEDIANS.formatted(look.during("x.occurred_at"), look.touchpoints())));
        same(what, said, byHand(portal, Stream.of("s.id * 0", "ty.stage_code", "case when ty.stage_code is not null then ty.code end").map(by -> ANSWERS.formatted(by, look.answers("answered_at"))).toArray(String[]::new)));
        assertThat(portal.rows("select count(*), count(s.answered_at), count(s.dismissed_at) from insight.survey s where " + look.answers("offered_at"))).as(what)
            .containsExactly(map.asked().offered() + "|" + map.asked().answered() + "|" + map.asked().dismissed());
    }

    /** All that a query tells of stands on the map, and of whatever else stands there nothing happened. */
    private static void same(String what, Map<String, double[]> shown, Map<String, double[]> byHand) {
        assertThat(byHand).as(what).hasSizeGreaterThan(8);
        assertThat(shown.keySet()).as(what).containsAll(byHand.keySet());
        shown.forEach((code, figures) -> {
            if (byHand.containsKey(code)) {
                assertThat(figures).as(what + " " + code).containsExactly(byHand.get(code), offset(1e-6));
            } else {
                assertThat(Arrays.stream(figures).boxed()).as(what + " " + code).isSubsetOf(0.0, NOTHING);
            }
        });
    }

    private static Map<String, double[]> byHand(Portal portal, String... queries) {
        Map<String, double[]> all = new TreeMap<>();
        Stream.of(queries).flatMap(query -> portal.rows(query).stream()).map(row -> row.split("\\|")).filter(row -> !row[0].equals("null")).forEach(row -> all.put(row[0],
            Arrays.stream(row).skip(1).mapToDouble(figure -> figure.equals("null") ? NOTHING : Double.parseDouble(figure)).toArray()));
        return all;
    }

    private static double[] figures(Volume volume) {
        assertThat(volume.completion()).isEqualTo(volume.tried() == 0 ? null : (Double) ((double) volume.completed() / volume.tried()));
        return new double[] {volume.count(), volume.accounts(), volume.tried(), volume.completed()};
    }

    private static double[] figures(Scores scores) {
        return new double[] {scores.ces().n(), value(scores.ces()), value(scores.easy()), scores.csat().n(), value(scores.csat()), scores.nps().n(), value(scores.nps()),
            scores.trs().n(), value(scores.trs()), scores.felt().n(), value(scores.felt()), scores.below(), scores.met(), scores.exceeded()};
    }

    private static double value(Estimate estimate) {
        return estimate.value() == null ? NOTHING : estimate.value();
    }
}
