package io.itinera.insight.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.satisfaction.boundary.AskPeople;
import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.OfferSurvey;
import io.itinera.insight.satisfaction.boundary.QuestionRow;
import io.itinera.insight.satisfaction.boundary.ShowWaitingSurvey;
import io.itinera.insight.satisfaction.boundary.SwitchOccasion;
import io.itinera.insight.satisfaction.control.AskingPolicy;
import io.itinera.insight.satisfaction.control.Occasions;
import io.itinera.insight.satisfaction.control.PendingQuestions;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class AskPeopleTest {
    private static final String LEDGER = "select instrument, occasion, touchpoint, object_type, object_id, persona, friction, seen_at is not null from insight.survey order by id";
    private static final Instant NOW = PlantedLog.NOW;

    private Portal portal;

    @BeforeEach
    void plant(Portal portal) {
        this.portal = portal;
        portal.sql("delete from alerts.letter;\ndelete from alerts.alert");
        PlantedLog.in(portal);
        portal.sql("update insight.survey_occasion set switched_on = true;\ndelete from insight.survey_letter_stop");
    }

    @Test
    @DisplayName("SAT-1.1 whoever confirmed a receipt is asked for satisfaction, sees it once they come, and nobody else does")
    void asksAfterAReceipt() {
        Actor eva = buyer(20, 0);
        Planted.did(portal, eva, NOW.minusSeconds(7200), "RECEIPT_CONFIRMED COMPLETED ORDER:P-00000007");
        ask();

        assertThat(portal.rows(LEDGER)).containsExactly("CSAT|RECEIPT_CONFIRMED|RECEIPT_CONFIRMED|ORDER|P-00000007|PURCHASING_DIRECTOR|false|false");
        assertThat(portal.rows("select type, pseudonym, account_id, initiator, channel from journey.touchpoint where type like 'SURVEY%'"))
            .containsExactly("SURVEY_OFFERED|" + eva.pseudonym() + "|1|SYSTEM|SYSTEM");
        assertThat(show(buyerOf(21, Planted.pseudonym(portal, 31, 0, id -> true)), null)).isEmpty();
        assertThat(show(eva, ObjectRef.subject(ObjectType.ORDER, "P-00000008"))).isEmpty();
        assertThat(show(eva, ObjectRef.subject(ObjectType.ORDER, "P-00000007"))).map(QuestionRow::marks).hasValue(List.of(1, 2, 3, 4, 5));
        assertThat(portal.rows(LEDGER)).allMatch(row -> row.endsWith("true"));
        portal.clock().setTo(NOW.plus(Duration.ofDays(8)));
        assertThat(show(eva, null)).as("let be for a week").isEmpty();
    }

    @Test
    @DisplayName("SAT-1.2 whoever disputed is asked when the supplier has settled it")
    void asksTheDisputant() {
        Actor eva = buyer(20, 0);
        Planted.did(portal, eva, NOW.minus(Duration.ofDays(9)), "DIFFERENCE_DISPUTED COMPLETED ORDER:P-00000007");
        Planted.did(portal, eva, NOW.minusSeconds(3600), "DISPUTE_SETTLED COMPLETED ORDER:P-00000007 SUPPLIER");
        ask();
        assertThat(portal.rows(LEDGER)).containsExactly("CSAT|DISPUTE_SETTLED|DISPUTE_SETTLED|ORDER|P-00000007|PURCHASING_DIRECTOR|false|false");
    }

    @Test
    @DisplayName("SAT-1.3 after a friction that ended well the same day, never while something is unresolved")
    void asksAfterFriction() {
        Actor eva = buyer(20, 0);
        Planted.did(portal, eva, NOW.minusSeconds(7200), "ORDER_SUBMITTED FAILED");
        ask();
        assertThat(portal.rows(LEDGER)).as("not ended").isEmpty();
        Planted.did(portal, eva, NOW.minusSeconds(5400), "ORDER_SUBMITTED COMPLETED");
        Planted.did(portal, eva, NOW.minusSeconds(3600), "CART_FILLED FAILED");
        ask();
        assertThat(portal.rows(LEDGER)).as("another is open").isEmpty();
        Planted.did(portal, eva, NOW.minusSeconds(1800), "CART_FILLED COMPLETED");
        ask();
        assertThat(portal.rows(LEDGER)).hasSize(1).allMatch(row -> row.startsWith("CSAT|FRICTION_OVERCOME|") && row.endsWith("PURCHASING_DIRECTOR|true|false"));
    }

    @Test
    @DisplayName("SAT-1.4 of two that are due the one about the relationship is put, and each is put in the person's own fortnight, half a year apart")
    void relationshipComesFirst() {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        LocalDate today = LocalDate.of(2026, 3, 20);
        Actor eva = buyerOf(20, Planted.pseudonym(portal, 41, 0, id -> policy.isTimeFor(Instrument.NPS, id, today)));
        Planted.did(portal, eva, NOW.minus(Duration.ofDays(40)), "HOME_VIEWED COMPLETED");
        Planted.did(portal, eva, NOW.minusSeconds(7200), "RECEIPT_CONFIRMED COMPLETED ORDER:P-00000007");
        ask();
        assertThat(portal.rows(LEDGER)).containsExactly("NPS|RELATIONSHIP_NPS|SURVEY_ANSWERED|null|null|PURCHASING_DIRECTOR|false|false");
        assertThat(IntStream.range(0, 360).mapToObj(today::plusDays).filter(day -> policy.isTimeFor(Instrument.NPS, eva.pseudonym(), day))).hasSize(14);
        assertThat(IntStream.range(0, 360).mapToObj(today::plusDays).filter(day -> policy.isTimeFor(Instrument.TRS, eva.pseudonym(), day)))
            .hasSize(14).allMatch(day -> policy.isTimeFor(Instrument.NPS, eva.pseudonym(), day.plusDays(180)));
    }

    @Test
    @DisplayName("SAT-1.4 nobody is asked about the relationship within a month of having come first")
    void doesNotAskStrangers() {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        Actor eva = buyerOf(20, Planted.pseudonym(portal, 41, 0, id -> policy.isTimeFor(Instrument.NPS, id, LocalDate.of(2026, 3, 20))));
        Planted.did(portal, eva, NOW.minus(Duration.ofDays(5)), "HOME_VIEWED COMPLETED");
        ask();
        assertThat(portal.rows(LEDGER)).isEmpty();
    }

    @Test
    @DisplayName("SAT-1.5 an analyst switches an occasion off and on again; what was put before can still be answered")
    void switchesOff() {
        Actor eva = buyer(20, 0);
        Planted.did(portal, eva, NOW.minusSeconds(7200), "RECEIPT_CONFIRMED COMPLETED ORDER:P-00000007");
        SwitchOccasion switching = portal.get(SwitchOccasion.class);
        portal.as(PlantedLog.ANALYST, () -> switching.turn("RECEIPT_CONFIRMED", false));
        assertThatThrownBy(() -> portal.as(PlantedLog.ANALYST, () -> switching.turn("RECEIPT_CONFIRMED", false))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'SURVEY_OCCASION_SWITCHED' order by id"))
            .containsExactly("COMPLETED|not-asked:receipt-confirmed", "REJECTED|changed-meanwhile");
        ask();
        assertThat(portal.rows(LEDGER)).isEmpty();
        portal.as(PlantedLog.ANALYST, () -> switching.turn("RECEIPT_CONFIRMED", true));
        ask();
        portal.as(PlantedLog.ANALYST, () -> switching.turn("RECEIPT_CONFIRMED", false));
        QuestionRow question = show(eva, null).orElseThrow();
        portal.as(eva, () -> portal.get(AnswerSurvey.class).answer(new AnswerSurvey.Request(question.id(), List.of(5), "EXCEEDED", null, Channel.WEB)));
        assertThat(portal.rows("select satisfaction, expectation from insight.survey")).containsExactly("5|EXCEEDED");
    }

    @Test
    @DisplayName("SAT-1.6 pages that everybody sees cost no statement where nothing waits")
    void costsNothing() {
        Actor eva = buyer(20, 0);
        assertThat(portal.statements(() -> portal.as(eva, () -> {
            assertThat(portal.get(ShowWaitingSurvey.class).show(null)).isEmpty();
        }))).isZero();
        portal.get(Occasions.class).look();
        assertThat(portal.statements(() -> order(eva, "P-1"))).as("ledger, log, number and row, and the touchpoint that it was put").isLessThanOrEqualTo(7);
        assertThat(portal.statements(() -> order(eva, "P-2"))).as("asked lately").isEqualTo(1);
    }

    @Test
    @DisplayName("SAT-1.7 an answer fits its instrument")
    void refusesMarksBeyondTheScale() {
        Actor eva = buyer(20, 0);
        Planted.did(portal, eva, NOW.minusSeconds(7200), "RECEIPT_CONFIRMED COMPLETED ORDER:P-00000007");
        ask();
        long id = show(eva, null).orElseThrow().id();
        for (List<Integer> marks : List.of(List.of(6), List.of(0), List.of(1, 2, 3), List.<Integer>of())) {
            assertThatThrownBy(() -> portal.as(eva, () -> portal.get(AnswerSurvey.class).answer(
                new AnswerSurvey.Request(id, marks, null, null, Channel.WEB)))).isInstanceOf(RuntimeException.class);
        }
        assertThat(portal.rows("select answered_at from insight.survey")).containsExactly("null");
    }

    @Test
    @DisplayName("SAT-2.1 whatever happens, nobody is asked too often: 14 days, 90 or 180 by instrument, a fifth of a hospital, never the held out")
    void keepsTheRules() {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        Random random = new Random(20261129);
        List<Actor> people = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            people.add(Planted.person(portal, 100 + n, 1 + n % 2, new UUID(51, random.nextLong())));
        }
        Instant start = NOW;
        people.forEach(person -> Planted.did(portal, person, start.minus(Duration.ofDays(50)), "HOME_VIEWED COMPLETED"));
        Instant at = start;
        for (int day = 0; day < 180; day++) {
            at = at.plus(Duration.ofHours(20 + random.nextInt(9)));
            portal.clock().setTo(at);
            Actor person = people.get(random.nextInt(people.size()));
            String order = "P-" + day;
            Planted.did(portal, person, at.minusSeconds(600), (random.nextBoolean() ? "ORDER_SUBMITTED " : "RECEIPT_CONFIRMED ")
                + (random.nextInt(9) == 0 ? "FAILED" : "COMPLETED") + " ORDER:" + order);
            if (random.nextInt(3) > 0) {
                portal.as(person, () -> portal.get(OfferSurvey.class).offer(PortalTouchpoint.ORDER_SUBMITTED, ObjectRef.subject(ObjectType.ORDER, order)));
            }
            if (random.nextInt(2) == 0) {
                ask();
            }
        }
        assertRulesKept(policy);
    }

    private void assertRulesKept(AskingPolicy policy) {
        Map<String, Instant> last = new HashMap<>();
        Map<String, Map<String, Instant>> hospitals = new HashMap<>();
        List<String> asked = portal.rows("select pseudonym, instrument, account_id, extract(epoch from offered_at) from insight.survey order by offered_at, id");
        assertThat(asked).hasSizeGreaterThan(12);
        assertThat(asked.stream().map(row -> row.split("\\|")[1]).distinct()).contains("CES", "CSAT", "NPS");
        for (String row : asked) {
            String[] cells = row.split("\\|");
            Instant at = Instant.ofEpochMilli((long) (Double.parseDouble(cells[3]) * 1000));
            assertThat(policy.isNeverAsked(UUID.fromString(cells[0]))).isFalse();
            assertApart(last, cells[0], at, Duration.ofDays(14));
            assertApart(last, cells[0] + cells[1], at, Duration.ofDays(cells[1].equals("NPS") || cells[1].equals("TRS") ? 180 : 90));
            Map<String, Instant> hospital = hospitals.computeIfAbsent(cells[2], none -> new HashMap<>());
            hospital.put(cells[0], at);
            assertThat(hospital.values().stream().filter(one -> one.isAfter(at.minus(Duration.ofDays(30))))).as("of 12 people").hasSizeLessThanOrEqualTo(2);
        }
    }

    private static void assertApart(Map<String, Instant> last, String what, Instant at, Duration least) {
        Instant before = last.put(what, at);
        assertThat(before == null || Duration.between(before, at).compareTo(least) >= 0).as(what + " at " + at + " after " + before).isTrue();
    }

    @Test
    @DisplayName("SAT-2.2 many orders at the same moment bring one question to the person and one to the hospital")
    void asksOnceAtOnce() {
        List<Actor> people = List.of(buyer(20, 0), buyer(21, 1), buyer(22, 2));
        List<CompletableFuture<Optional<QuestionRow>>> all = IntStream.range(0, 9).mapToObj(n -> CompletableFuture.supplyAsync(() ->
            portal.as(people.get(n % 3), () -> portal.get(OfferSurvey.class).offer(PortalTouchpoint.ORDER_SUBMITTED,
                ObjectRef.subject(ObjectType.ORDER, "P-" + n))))).toList();
        assertThat(all.stream().map(CompletableFuture::join).filter(Optional::isPresent)).hasSize(1);
        assertThat(portal.rows("select count(*) from insight.survey")).containsExactly("1");
    }

    private Actor buyer(long id, int nth) {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        LocalDate today = LocalDate.of(2026, 3, 20);
        return buyerOf(id, Planted.pseudonym(portal, 30, nth,
            one -> !policy.isTimeFor(Instrument.NPS, one, today) && !policy.isTimeFor(Instrument.TRS, one, today)));
    }

    private Actor buyerOf(long id, UUID pseudonym) {
        return Planted.person(portal, id, 1, pseudonym);
    }

    private void ask() {
        portal.get(AskPeople.class).ask();
    }

    private void order(Actor person, String number) {
        portal.as(person, () -> {
            portal.get(OfferSurvey.class).offer(PortalTouchpoint.ORDER_SUBMITTED, ObjectRef.subject(ObjectType.ORDER, number));
        });
    }

    private Optional<QuestionRow> show(Actor person, ObjectRef about) {
        portal.get(PendingQuestions.class).look();
        return portal.as(person, () -> portal.get(ShowWaitingSurvey.class).show(about));
    }
}
