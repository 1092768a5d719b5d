package io.itinera.insight.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.satisfaction.boundary.GroupRow;
import io.itinera.insight.satisfaction.boundary.InstrumentRow;
import io.itinera.insight.satisfaction.boundary.ReadSatisfaction;
import io.itinera.insight.satisfaction.boundary.SatisfactionReport;
import io.itinera.insight.satisfaction.control.AskingPolicy;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class SatisfactionTest {
    private static final Instant NOW = PlantedLog.NOW;

    private Portal portal;
    private long lastId;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        PlantedLog.in(portal);
        portal.sql("update accounts.account set segment = 'LARGE_PUBLIC' where id = 2");
        lastId = 0;
    }

    @Test
    @DisplayName("SAT-5.1 asked, seen, mailed, answered, put aside and without answer are counted apart; what is open is none of them")
    void countsFates() {
        asked(new Given(1, "CSAT", 40), "satisfaction = 5, answered_at = offered_at, seen_at = offered_at", 12);
        asked(new Given(1, "CSAT", 40), "dismissed_at = offered_at, seen_at = offered_at", 3);
        asked(new Given(1, "CSAT", 40), "mailed_at = offered_at", 4);
        asked(new Given(1, "CSAT", 2), "mailed_at = null", 5);
        InstrumentRow row = report().rows().get(0);
        assertThat(row.fate()).hasToString("Fate[asked=24, seen=15, mailed=4, answered=12, dismissed=3, silent=4]");
        assertThat(row.fate().open()).isEqualTo(5);
        assertThat(row.rate().value()).isCloseTo(12 / 19.0, within(1e-12));
        assertThat(row.touchpoint()).isNull();
        assertThat(report().rows()).as("one touchpoint needs no rows of its own").hasSize(1);
    }

    @Test
    @DisplayName("SAT-5.2 the weighted score stands beside the plain one, by kind of hospital, role and friction before")
    void weighs() {
        asked(new Given(2, "CSAT", 40), "satisfaction = 5, answered_at = offered_at", 15);
        asked(new Given(2, "CSAT", 40), "satisfaction = 3, answered_at = offered_at", 5);
        asked(new Given(2, "CSAT", 40), "dismissed_at = offered_at", 20);
        asked(new Given(1, "CSAT", 40), "satisfaction = 4, answered_at = offered_at", 4);
        asked(new Given(1, "CSAT", 40), "satisfaction = 1, answered_at = offered_at", 6);
        asked(new Given(1, "CSAT", 40), "mailed_at = offered_at", 50);
        InstrumentRow row = report().rows().get(0);
        assertThat(row.score().value()).isCloseTo(19 / 30.0, within(1e-12));
        assertThat(row.weighted().value()).isCloseTo(0.54, within(1e-12));
        assertThat(row.weighted().effective()).isCloseTo(10_000.0 / 440, within(1e-9));
        assertThat(row.weighted().isComplete()).isTrue();

        asked(new Given(1, "CSAT", 40), "friction = true, dismissed_at = offered_at", 7);
        assertThat(report().rows().get(0).weighted().uncovered()).isEqualTo(7);
        asked(new Given(1, "CSAT", 2), "friction = true, persona = 'APPROVER'", 9);
        assertThat(report().rows().get(0).weighted().uncovered()).as("those may still answer").isEqualTo(7);
    }

    @Test
    @DisplayName("SAT-5.3 each instrument is scored by its own rule, as a whole and after each touchpoint")
    void scoresEach() {
        asked(new Given(1, "NPS", 40), "touchpoint = 'SURVEY_ANSWERED', recommendation = 10, answered_at = offered_at", 10);
        asked(new Given(1, "NPS", 40), "touchpoint = 'SURVEY_ANSWERED', recommendation = 8, answered_at = offered_at", 5);
        asked(new Given(1, "NPS", 40), "touchpoint = 'SURVEY_ANSWERED', recommendation = 3, answered_at = offered_at", 5);
        asked(new Given(1, "TRS", 40), "touchpoint = 'SURVEY_ANSWERED', trust = 7, relevance = 4, simplicity = 4, answered_at = offered_at", 10);
        asked(new Given(1, "CES", 40), "effort = 6, answered_at = offered_at", 9);
        asked(new Given(1, "CSAT", 40), "satisfaction = 5, answered_at = offered_at", 10);
        asked(new Given(1, "CSAT", 40), "touchpoint = 'DISPUTE_SETTLED', satisfaction = 2, answered_at = offered_at", 10);
        SatisfactionReport report = report();
        assertThat(report.rows()).extracting(InstrumentRow::instrument).containsExactly("CES", "CSAT", "CSAT", "CSAT", "NPS", "TRS");
        assertThat(report.rows()).extracting(InstrumentRow::touchpoint).containsExactly(null, null, "DISPUTE_SETTLED", "RECEIPT_CONFIRMED", null, null);
        assertThat(report.rows().get(0).score().isEnough()).as("nine answers are counted, never scored").isFalse();
        assertThat(report.rows().get(1).score().value()).isEqualTo(0.5);
        assertThat(report.rows().get(2).score().value()).isEqualTo(0.0);
        assertThat(report.rows().get(4).score().value()).isEqualTo(25.0);
        assertThat(report.rows().get(4).score().low()).isCloseTo(-11.7161, within(5e-5));
        assertThat(report.rows().get(4).weighted().value()).isCloseTo(25.0, within(1e-9));
        assertThat(report.rows().get(5).score().value()).isCloseTo(200 / 3.0, within(1e-9));
    }

    @Test
    @DisplayName("SAT-5.4 those who answered are laid beside those who did not and those never asked, by what they did")
    void comparesGroups() {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        UUID quiet = LongStream.range(0, 5000).mapToObj(n -> new UUID(5, n)).filter(policy::isNeverAsked).findFirst().orElseThrow();
        Actor heldOut = Planted.person(portal, 30, 1, quiet);
        Planted.did(portal, heldOut, NOW.minus(Duration.ofDays(3)), "ORDER_SUBMITTED COMPLETED");
        for (int n = 0; n < 12; n++) {
            Actor answers = Planted.person(portal, 40 + n, 1, Planted.pseudonym(portal, 60, n, id -> true));
            asked(new Given(1, "CSAT", 40), "pseudonym = '" + answers.pseudonym() + "', satisfaction = 5, answered_at = offered_at", 1);
            Planted.did(portal, answers, NOW.minus(Duration.ofDays(2)), "ORDER_SUBMITTED COMPLETED");
            Planted.did(portal, answers, NOW.minus(Duration.ofDays(1)), n < 6 ? "ORDER_SUBMITTED COMPLETED" : "ORDER_SUBMITTED REJECTED");
            Actor silent = Planted.person(portal, 80 + n, 1, Planted.pseudonym(portal, 61, n, id -> true));
            asked(new Given(1, "CSAT", 40), "pseudonym = '" + silent.pseudonym() + "'", 1);
            Planted.did(portal, silent, NOW.minus(Duration.ofDays(2)), "CART_FILLED COMPLETED");
        }
        portal.get(Remembered.class).forget();
        assertThat(report().groups()).extracting(GroupRow::group).containsExactly("ANSWERED", "SILENT", "HELD_OUT");
        assertThat(report().groups()).extracting(GroupRow::people).containsExactly(12L, 12L, 1L);
        GroupRow answered = report().groups().get(0);
        assertThat(answered.orders().value()).isEqualTo(1.5);
        assertThat(answered.friction().value()).isEqualTo(0.5);
        assertThat(answered.visits().value()).isEqualTo(2.0);
        assertThat(report().groups().get(1).orders().value()).isZero();
        assertThat(report().groups().get(2).orders().isEnough()).isFalse();
    }

    @Test
    @DisplayName("SAT-5.5 what people wrote names nobody, and is for analysts alone")
    void namesNobody() {
        asked(new Given(1, "CSAT", 40), "pseudonym = '" + PlantedLog.BUYER + "', satisfaction = 2, answered_at = offered_at, remark = 'Llegó tarde.'", 1);
        assertThat(report().said()).hasSize(1);
        assertThat(report().said().get(0).who()).hasSize(8).isNotEqualTo(PlantedLog.BUYER.toString().substring(0, 8));
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadSatisfaction.class).report(Scope.lastDays(90))))
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("SAT-6.1 the map takes every instrument into the stage it was asked after, the relationship into the last")
    void feedsTheMap() {
        asked(new Given(1, "NPS", 40), "touchpoint = 'SURVEY_ANSWERED', recommendation = 10, answered_at = offered_at", 10);
        asked(new Given(1, "TRS", 40), "touchpoint = 'SURVEY_ANSWERED', trust = 4, relevance = 4, simplicity = 4, answered_at = offered_at", 10);
        asked(new Given(1, "CSAT", 40), "satisfaction = 3, answered_at = offered_at", 10);
        JourneyMap map = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadJourneyMap.class).map(Scope.lastDays(90), null));
        assertThat(map.overall().felt().n()).isEqualTo(30);
        assertThat(felt(map, "RENEW")).isEqualTo(75.0);
        assertThat(felt(map, "RECEIVE")).isEqualTo(50.0);
        assertThat(map.overall().nps().value()).isEqualTo(100.0);
        assertThat(map.overall().trs().value()).isEqualTo(50.0);
    }

    private static Double felt(JourneyMap map, String stage) {
        return map.stages().stream().filter(one -> one.code().equals(stage)).findFirst().orElseThrow().scores().felt().value();
    }

    /** Of whom, by which instrument and how many days ago something is asked. */
    private record Given(long account, String instrument, int daysAgo) {
    }

    private void asked(Given given, String then, int times) {
        for (int n = 0; n < times; n++) {
            long id = ++lastId;
            String at = NOW.minus(Duration.ofDays(given.daysAgo())).toString();
            portal.sql("insert into insight.survey (id, instrument, occasion, touchpoint, pseudonym, account_id, persona, object_type, object_id, offered_at, friction,"
                + " version) values (" + id + ", '" + given.instrument() + "', 'RECEIPT_CONFIRMED', 'RECEIPT_CONFIRMED', '" + new UUID(77, id) + "', " + given.account()
                + ", 'PURCHASING_DIRECTOR', 'ORDER', 'P-" + id + "', timestamp with time zone '" + at + "', false, 0);\nupdate insight.survey set " + then + " where id = " + id);
        }
    }

    private SatisfactionReport report() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadSatisfaction.class).report(Scope.lastDays(90)));
    }
}
