package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Difference;
import io.itinera.insight.boundary.Difference.Verdict;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.Against;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MapComparison;
import io.itinera.insight.map.boundary.MapComparison.Measure;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.shared.Persona;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class CompareMapsTest {
    private static final int HOSPITALS = 24;
    private static final Scope MONTH = Scope.lastDays(30);
    private static final Against REST = new Against(Against.Kind.HOSPITALS, MONTH);

    @Test
    @DisplayName("MAP-1.2 a region beside all others: each figure is the one that SQL over the touchpoints gives, and what was planted is found")
    void comparesARegion(Portal portal) {
        PlantedLog log = land(portal);
        for (int n = 0; n < 10 * HOSPITALS; n++) {
            int hospital = 1 + n % HOSPITALS;
            boolean south = isSouth(hospital);
            log.at(60 + n, "ORDER_SUBMITTED account=" + hospital + " took=" + (south ? 4000 : 1000) * (1 + n % 7) + (n % (south ? 2 : 10) == (south ? n / HOSPITALS % 2 : 0) ? " REJECTED" : ""));
            log.at(60 + n, "CART_VIEWED account=" + hospital + " took=" + 100 * (1 + n * 31 % 17) + (n % 5 == 0 ? " FAILED" : ""));
        }
        log.at(30, "ORDER_SUBMITTED account=2 took=1000");
        for (int n = 0; n < 60; n++) {
            answer(portal, n, 1 + n % HOSPITALS, isSouth(1 + n % HOSPITALS) ? 2 + n / 4 % 3 : 5 + n / 4 % 3);
        }

        MapComparison comparison = compare(portal, south(), REST).orElseThrow();

        assertThat(comparison.hospitals()).isEqualTo(new MapComparison.Pair(HOSPITALS / 2, HOSPITALS / 2));
        Difference completion = of(comparison, "ORDER_SUBMITTED", Measure.COMPLETION);
        assertThat(completion.one().value()).isCloseTo(number(portal, "avg(case when outcome = 'COMPLETED' then 1.0 else 0.0 end)", "ORDER_SUBMITTED", 1), within(1e-9));
        assertThat(completion.other().value()).isCloseTo(number(portal, "avg(case when outcome = 'COMPLETED' then 1.0 else 0.0 end)", "ORDER_SUBMITTED", 0), within(1e-9));
        assertThat(completion.verdict()).isEqualTo(Verdict.LOWER);
        Difference volume = of(comparison, "ORDER_SUBMITTED", Measure.VOLUME);
        assertThat(volume.other().value()).isCloseTo(number(portal, "count(*)", "ORDER_SUBMITTED", 0) / 12, within(1e-9));
        assertThat(volume.one().n()).isEqualTo(12);
        Difference time = of(comparison, "ORDER_SUBMITTED", Measure.TIME);
        assertThat(time.one().value()).isCloseTo(number(portal, "percentile_cont(0.5) within group (order by duration_ms)", "ORDER_SUBMITTED", 1), within(1e-6));
        assertThat(time.value()).isCloseTo(Math.exp(number(portal, "avg(ln(cast(duration_ms as double precision)))", "ORDER_SUBMITTED", 1)
            - number(portal, "avg(ln(cast(duration_ms as double precision)))", "ORDER_SUBMITTED", 0)) - 1, within(1e-9));
        assertThat(time.verdict()).isEqualTo(Verdict.HIGHER);
        Difference effort = of(comparison, "ORDER_SUBMITTED", Measure.EFFORT);
        assertThat(effort.value()).isCloseTo(Double.parseDouble(portal.rows("select avg(case when mod(account_id, 2) = 1 then 1.0 * effort end)"
            + " - avg(case when mod(account_id, 2) = 0 then 1.0 * effort end) from insight.survey").get(0)), within(1e-6));
        assertThat(effort.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(of(comparison, "CART_VIEWED", Measure.COMPLETION).verdict()).isEqualTo(Verdict.LEVEL);
        assertThat(of(comparison, "CART_VIEWED", Measure.TIME).verdict()).isEqualTo(Verdict.LEVEL);
        assertThat(comparison.one()).as("the same map as alone").isEqualTo(map(portal, new MapChoice(south(), null, null)));
        assertThat(comparison.stages().stream().map(stage -> stage.stage().of(Measure.FELT)).filter(felt -> felt.one().n() > 0)).singleElement()
            .satisfies(felt -> assertThat(felt.value()).isCloseTo(effort.value() * 100 / 6, within(1e-6)));
    }

    @Test
    @DisplayName("MAP-1.1 a hospital stands on one side alone: what names none is what the other leaves, and nobody is compared with themselves")
    void neverOverlaps(Portal portal) {
        PlantedLog log = land(portal);
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            log.at(30 + hospital, "CART_VIEWED account=" + hospital);
        }
        MapComparison all = compare(portal, MONTH, new Against(Against.Kind.HOSPITALS, south())).orElseThrow();
        assertThat(all.one().touchpoints()).isEqualTo(12);
        assertThat(all.other().touchpoints()).isEqualTo(12);
        assertThat(compare(portal, south(), new Against(Against.Kind.HOSPITALS, south())).orElseThrow().other().touchpoints()).isZero();
        Scope one = new Scope(30, null, null, null, "H3", null, null, null, null, null);
        assertThat(compare(portal, one, new Against(Against.Kind.HOSPITALS, south())).orElseThrow().other().touchpoints()).isEqualTo(11);
        assertThat(compare(portal, MONTH, REST)).isEmpty();
    }

    @Test
    @DisplayName("MAP-1.1 the days before and the same days a year before, whole days in Madrid also across a change of the clock")
    void comparesDays(Portal portal) {
        PlantedLog log = land(portal);
        log.at(minutesUntil(LocalDate.of(2025, 10, 12)), "CART_VIEWED account=1");
        log.at(minutesUntil(LocalDate.of(2025, 10, 11)) + 1, "CART_VIEWED account=1");
        log.at(minutesUntil(LocalDate.of(2024, 11, 10)), "CART_VIEWED account=2");
        Scope autumn = new Scope(30, null, null, null, null, null, null, LocalDate.of(2025, 10, 12), LocalDate.of(2025, 11, 10), null);

        JourneyMap before = compare(portal, autumn, Against.days(Against.Kind.BEFORE)).orElseThrow().other();
        assertThat(before.period()).isEqualTo(Period.between(LocalDate.of(2025, 9, 12), LocalDate.of(2025, 10, 11)));
        assertThat(before.touchpoints()).isEqualTo(1);
        JourneyMap year = compare(portal, autumn, Against.days(Against.Kind.YEAR)).orElseThrow().other();
        assertThat(year.period()).isEqualTo(Period.between(LocalDate.of(2024, 10, 12), LocalDate.of(2024, 11, 10)));
        assertThat(year.touchpoints()).isEqualTo(1);
    }

    @Test
    @DisplayName("MAP-1.5 one persona's steps and answers alone; all personas together are everybody")
    void looksAtAPersona(Portal portal) {
        PlantedLog log = land(portal);
        for (int n = 0; n < 6; n++) {
            log.at(30 + n, "ORDER_SUBMITTED account=1 took=" + 1000 * (n + 1));
        }
        portal.sql("update journey.touchpoint set persona = 'REQUESTER' where duration_ms > 2000");
        answer(portal, 1, 1, 7);
        answer(portal, 2, 1, 3);
        portal.sql("update insight.survey set pseudonym = '" + PlantedLog.BUYER + "' where id = 1");

        JourneyMap requesters = map(portal, new MapChoice(MONTH, null, Persona.REQUESTER));
        JourneyMap directors = map(portal, new MapChoice(MONTH, null, Persona.PURCHASING_DIRECTOR));

        assertThat(requesters.touchpoints()).isEqualTo(4);
        assertThat(requesters.stages().stream().flatMap(stage -> stage.touchpoints().stream()).filter(t -> t.medianMs() != null)).singleElement()
            .satisfies(t -> assertThat(t.medianMs()).isEqualTo(4500));
        assertThat(requesters.overall().n()).isZero();
        assertThat(requesters.asked().offered()).isZero();
        assertThat(directors.touchpoints()).isEqualTo(2);
        assertThat(directors.overall().ces().value()).isEqualTo(7);
        assertThat(directors.asked().answered()).isEqualTo(1);
    }

    /** 24 hospitals, those with odd numbers in the south. */
    private static PlantedLog land(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 3; n <= HOSPITALS; n++) {
            portal.sql("insert into accounts.account (id, code, name, segment, municipality, province, region, currency, played, version) values ("
                + n + ", 'H" + n + "', 'Hospital " + n + "', 'PRIVATE', 'x', 'x', 'x', 'EUR', false, 1)");
        }
        portal.sql("update accounts.account set region = case when mod(id, 2) = 1 then 'South' else 'North' end");
        return log;
    }

    private static boolean isSouth(int hospital) {
        return hospital % 2 == 1;
    }

    private static Scope south() {
        return new Scope(30, null, "South", null, null, null, null, null, null, null);
    }

    private static double minutesUntil(LocalDate day) {
        return (PlantedLog.NOW.getEpochSecond() - day.atStartOfDay(Period.ZONE).toEpochSecond()) / 60.0;
    }

    private static double number(Portal portal, String figure, String type, int remainder) {
        return Double.parseDouble(portal.rows("select " + figure + " from journey.touchpoint where type = '" + type + "' and mod(account_id, 2) = " + remainder).get(0));
    }

    private static void answer(Portal portal, int n, int account, int effort) {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values ("
            + n + ", 'CES', 'ORDER_SUBMITTED', '" + new UUID(1, n) + "', " + account + ", timestamp with time zone '2026-03-20 10:00:00Z',"
            + " timestamp with time zone '2026-03-20 10:01:00Z', " + effort + ", 1)");
    }

    private static Optional<MapComparison> compare(Portal portal, Scope scope, Against against) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).compare(new MapChoice(scope, null, null), against));
    }

    private static JourneyMap map(Portal portal, MapChoice choice) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(choice));
    }

    private static Difference of(MapComparison comparison, String type, Measure measure) {
        return comparison.touchpoint(type).orElseThrow().of(measure);
    }
}
