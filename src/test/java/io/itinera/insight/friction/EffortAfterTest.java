package io.itinera.insight.friction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.friction.boundary.FrictionCost;
import io.itinera.insight.friction.boundary.ReadFriction;
import io.itinera.insight.statistics.control.MatchedMeans;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What effort is rated after a friction, and which answers are those. */
@WithDatabase
class EffortAfterTest {
    private static final int DAY = 1440;
    private static final int HOSPITALS = 12;
    private static int surveys = 5_000;

    @Test
    @DisplayName("FRI-8 an answer counts after the friction for thirty days, and not before it; what was met before the period touches its first answers, too")
    void countsWhatWasAnsweredAfterwards(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            log.at(40 * DAY, "CART_FILLED FAILED account=" + hospital);
            answer(portal, hospital, 41 * DAY, 7);
            answer(portal, hospital, 39 * DAY, 2);
            answer(portal, hospital, 11 * DAY, 3);
            answer(portal, hospital, 9 * DAY, 6);
        }

        MatchedMeans year = costs(portal, 365).get("failure").effort();
        assertThat(year.touched().n()).isEqualTo(2 * HOSPITALS);
        assertThat(year.touched().value()).isCloseTo(2.5, within(1e-9));
        assertThat(year.others().value()).isCloseTo(6.5, within(1e-9));
        assertThat(year.difference().value()).isCloseTo(-4, within(1e-9));

        MatchedMeans month = costs(portal, 30).get("failure").effort();
        assertThat(month.touched().value()).as("met ten days before the period").isCloseTo(3, within(1e-9));
        assertThat(month.others().value()).isCloseTo(6, within(1e-9));
        assertThat(costs(portal, 30).get("failure").count()).isZero();
    }

    @Test
    @DisplayName("FRI-8 what is felt after an order touches the answers of the whole hospital, what a person met those of the person alone; about the same kind of touchpoint")
    void touchesTheHospitalOrThePerson(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int hospital = 1; hospital <= HOSPITALS; hospital++) {
            UUID colleague = new UUID(7, hospital);
            if (hospital % 2 == 0) {
                log.at(10 * DAY, "ORDER_DELIVERED reason=late supplier account=" + hospital);
                log.at(10 * DAY, "PRODUCT_VIEWED server=2501 account=" + hospital);
            }
            answer(portal, hospital, new UUID(0, hospital), 5 * DAY, 3);
            answer(portal, hospital, colleague, 4 * DAY, 5);
            portal.sql("update insight.survey set touchpoint = 'ORDER_SUBMITTED' where id = " + surveys + " and account_id = 1");
        }

        MatchedMeans late = costs(portal, 30).get("late-delivery").effort();
        assertThat(late.touched().n()).isEqualTo(HOSPITALS);
        assertThat(late.touched().value()).isCloseTo(4, within(1e-9));
        assertThat(late.others().n()).as("the one about an order has nothing to be compared with").isEqualTo(HOSPITALS - 1);
        assertThat(late.clustersTouched()).isEqualTo(HOSPITALS / 2);
        MatchedMeans slow = costs(portal, 30).get("slow-page").effort();
        assertThat(slow.touched().n()).as("ten answers are needed").isEqualTo(HOSPITALS / 2);
        assertThat(slow.isTold()).isFalse();
    }

    private static void answer(Portal portal, int hospital, int minutes, int effort) {
        answer(portal, hospital, new UUID(0, hospital), minutes, effort);
    }

    private static void answer(Portal portal, int hospital, UUID who, int minutes, int effort) {
        Instant at = PlantedLog.NOW.minus(Duration.ofMinutes(minutes));
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, version) values (" + ++surveys
            + ", 'CES', 'RECEIPT_CONFIRMED', '" + who + "', " + hospital + ", timestamp with time zone '" + at + "', timestamp with time zone '" + at + "', " + effort + ", 1)");
    }

    private static Map<String, FrictionCost> costs(Portal portal, int days) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadFriction.class).costs(Scope.lastDays(days)));
    }
}
