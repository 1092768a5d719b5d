package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import io.itinera.insight.map.boundary.PainPoint;
import io.itinera.insight.map.boundary.PainPoint.Mark;
import io.itinera.insight.map.boundary.PainPoint.Why;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class MarksTest {
    private static final int DAY = 24 * 60;
    private static final MapChoice MONTH = new MapChoice(Scope.lastDays(30), null, null);

    @Test
    @DisplayName("MAP-2 a touchpoint hurts where it is harder than the rest, completed less than before, or fails most; what is like the rest does not")
    void marksWhatHurts(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 60; n++) {
            log.at(60 + n, "CART_VIEWED");
            log.at(60 + n, "CATALOG_SEARCHED" + (n % 12 == 0 ? " FAILED" : ""));
            log.at(60 + n, "ORDER_SUBMITTED" + (n % 2 == 0 ? " REJECTED" : ""));
            log.at(60 + n, "QUICK_ORDER_FILLED" + (n % 3 == 0 ? " REJECTED" : ""));
            log.at(60 + n, "INPUT_REFUSED REJECTED");
            log.at(40 * DAY + n, "ORDER_SUBMITTED" + (n % 2 == 0 ? " REJECTED" : ""));
            log.at(40 * DAY + n, "QUICK_ORDER_FILLED");
        }
        for (int n = 0; n < 40; n++) {
            answer(portal, n, 1, n % 2 == 0 ? "RECEIPT_CONFIRMED" : "ORDER_SUBMITTED", n % 2 == 0 ? 1 + n / 2 % 3 : 4 + n / 2 % 4);
        }

        List<PainPoint> pains = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).painPoints(MONTH));

        assertThat(pains).extracting(PainPoint::type).containsExactlyInAnyOrder("ORDER_SUBMITTED", "QUICK_ORDER_FILLED", "RECEIPT_CONFIRMED");
        assertThat(of(pains, "RECEIPT_CONFIRMED")).singleElement().satisfies(mark -> {
            assertThat(mark.why()).isEqualTo(Why.EFFORT);
            assertThat(mark.difference().value()).isCloseTo(Double.parseDouble(portal.rows("select avg(case when touchpoint = 'RECEIPT_CONFIRMED' then 1.0 * effort end)"
                + " - avg(case when touchpoint <> 'RECEIPT_CONFIRMED' then 1.0 * effort end) from insight.survey").get(0)), within(1e-6));
        });
        assertThat(of(pains, "QUICK_ORDER_FILLED")).singleElement().satisfies(mark -> {
            assertThat(mark.why()).isEqualTo(Why.FELL);
            assertThat(mark.difference().one().value()).isCloseTo(40 / 60.0, within(1e-9));
            assertThat(mark.difference().other().value()).isEqualTo(1);
        });
        assertThat(of(pains, "ORDER_SUBMITTED")).singleElement().satisfies(mark -> {
            assertThat(mark.why()).isEqualTo(Why.MOST_FRICTION);
            assertThat(mark.times()).isEqualTo(30);
            assertThat(mark.difference().other().value()).isCloseTo((60 + 55 + 40) / 180.0, within(1e-9));
        });
    }

    @Test
    @DisplayName("MAP-2 few touchpoints and answers mark nothing")
    void marksNothingOfFew(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int n = 0; n < 9; n++) {
            log.at(60 + n, "ORDER_SUBMITTED REJECTED");
            answer(portal, n, 1, "ORDER_SUBMITTED", 1);
            answer(portal, 100 + n, 1, "RECEIPT_CONFIRMED", 7);
        }
        for (int n = 0; n < 60; n++) {
            log.at(60 + n, "CART_VIEWED");
        }
        assertThat(portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).painPoints(MONTH))).isEmpty();
    }

    @Test
    @DisplayName("MAP-3.1 a driver is what a person met in the 30 days before answering, and its points are those of SQL over the touchpoints")
    void readsWhatWasMetBefore(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int hospital = 1; hospital <= 60; hospital++) {
            boolean met = hospital % 3 == 0;
            answer(portal, hospital, hospital, "ORDER_SUBMITTED", met ? 2 + hospital % 2 : 5 + hospital % 3 % 2 + hospital % 2);
            log.at(120 + (met ? 10 : 31) * DAY, "ORDER_SUBMITTED REJECTED account=" + hospital);
            log.at(118, "INVOICE_VIEWED FAILED account=" + hospital);
            log.at(120 + DAY * (hospital % 20 == 0 ? 1 : 40), "ORDER_DELIVERED reason=late account=" + hospital);
        }

        MomentsOfTruth read = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).momentsOfTruth(MONTH));

        assertThat(read.answers()).isEqualTo(60);
        assertThat(read.hospitals()).isEqualTo(60);
        assertThat(read.rare()).as("three late deliveries are too few").isEqualTo(1);
        Driver mishap = read.drivers().get(0);
        assertThat(read.drivers()).hasSize(1);
        assertThat(mishap.kind()).isEqualTo(Kind.MISHAP);
        assertThat(mishap.stage()).isEqualTo("ORDER");
        assertThat(mishap.met()).isEqualTo(20);
        String met = "exists (select 1 from journey.touchpoint t where t.pseudonym = s.pseudonym and t.outcome <> 'COMPLETED' and t.type = 'ORDER_SUBMITTED'"
            + " and t.occurred_at < s.answered_at and t.occurred_at >= s.answered_at - interval '30' day)";
        assertThat(mishap.effect().value()).isCloseTo(100 / 6.0 * Double.parseDouble(portal.rows("select avg(case when " + met + " then 1.0 * s.effort end)"
            + " - avg(case when not " + met + " then 1.0 * s.effort end) from insight.survey s").get(0)), within(1e-6));
        assertThat(mishap.weight().value()).isEqualTo(1);
        assertThat(mishap.truth()).isTrue();
        assertThat(mishap.effect().high()).isNegative();
    }

    @Test
    @DisplayName("MAP-3.5 what moves people is remembered for ten minutes and read anew then")
    void isRemembered(Portal portal) {
        PlantedLog.in(portal);
        ReadJourneyMap reading = portal.get(ReadJourneyMap.class);
        portal.as(PlantedLog.ANALYST, () -> reading.momentsOfTruth(MONTH));
        assertThat(portal.statements(() -> portal.as(PlantedLog.ANALYST, () -> reading.momentsOfTruth(MONTH)))).isLessThanOrEqualTo(1);
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofMinutes(11)));
        MomentsOfTruth later = portal.as(PlantedLog.ANALYST, () -> reading.momentsOfTruth(MONTH));
        assertThat(later.asOf()).isEqualTo(PlantedLog.NOW.plus(Duration.ofMinutes(11)));
    }

    private static List<Mark> of(List<PainPoint> pains, String type) {
        return pains.stream().filter(point -> point.type().equals(type)).findFirst().orElseThrow().marks();
    }

    /** Two hours before noon, by the one person of a hospital. */
    private static void answer(Portal portal, int n, int account, String touchpoint, int effort) {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values ("
            + n + ", 'CES', '" + touchpoint + "', '" + new UUID(0, account) + "', " + account + ", timestamp with time zone '2026-03-20 09:59:00Z',"
            + " timestamp with time zone '2026-03-20 10:00:00Z', " + effort + ", 1)");
    }
}
