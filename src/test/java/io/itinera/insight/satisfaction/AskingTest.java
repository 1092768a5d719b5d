package io.itinera.insight.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.satisfaction.boundary.AnswerSurvey;
import io.itinera.insight.satisfaction.boundary.DismissSurvey;
import io.itinera.insight.satisfaction.boundary.OfferSurvey;
import io.itinera.insight.satisfaction.boundary.QuestionRow;
import io.itinera.insight.satisfaction.boundary.SurveyAlreadyAnswered;
import io.itinera.insight.satisfaction.control.AskingPolicy;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.PersonId;
import io.itinera.shared.Persona;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class AskingTest {
    @Test
    @DisplayName("INS-1.1 the question is put once, the same again on a second look, and leaves one touchpoint")
    void putsTheQuestionOnce(Portal portal) {
        PlantedLog.in(portal);
        Actor buyer = asked(portal, 0);

        Optional<QuestionRow> first = offer(portal, buyer, "P-1");
        Optional<QuestionRow> second = offer(portal, buyer, "P-1");

        assertThat(first).isPresent().isEqualTo(second);
        assertThat(portal.rows("select type, account_id, initiator from journey.touchpoint"))
            .containsExactly("SURVEY_OFFERED|1|SYSTEM");
    }

    @Test
    @DisplayName("INS-1.2 nobody is asked again by the same instrument within 90 days")
    void waitsNinetyDays(Portal portal) {
        PlantedLog.in(portal);
        Actor buyer = asked(portal, 0);
        offer(portal, buyer, "P-1");

        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofDays(89)));
        assertThat(offer(portal, buyer, "P-2")).isEmpty();
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofDays(91)));
        assertThat(offer(portal, buyer, "P-3")).isPresent();
    }

    @Test
    @DisplayName("INS-1.3 nobody is asked within 14 days of any other question")
    void waitsFourteenDaysAfterAnyQuestion(Portal portal) {
        PlantedLog.in(portal);
        Actor buyer = asked(portal, 0);
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, version) values"
            + " (1, 'NPS', 'HOME_VIEWED', '" + buyer.pseudonym() + "', 1, timestamp with time zone '2026-03-10 12:00:00Z', 1)");

        assertThat(offer(portal, buyer, "P-1")).isEmpty();
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofDays(5)));
        assertThat(offer(portal, buyer, "P-1")).isEmpty();
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofDays(21)));
        assertThat(offer(portal, buyer, "P-1")).isPresent();
    }

    @Test
    @DisplayName("INS-1.4 a hospital is asked through one person at least and a fifth of its active people at most")
    void asksAFifthOfAHospital(Portal portal) {
        PlantedLog.in(portal);
        assertThat(offer(portal, asked(portal, 0), "P-1")).isPresent();
        assertThat(offer(portal, asked(portal, 1), "P-2")).isEmpty();
    }

    @Test
    @DisplayName("INS-1.5 nobody is asked within a day of an error of ours")
    void keepsQuietAfterAnError(Portal portal) {
        PlantedLog.in(portal);
        Actor buyer = asked(portal, 0);
        portal.sql("insert into journey.touchpoint (id, occurred_at, type, pseudonym, account_id, channel, initiator, outcome)"
            + " values (900001, timestamp with time zone '2026-03-20 00:00:00Z', 'CART_FILLED', '" + buyer.pseudonym()
            + "', 1, 'WEB', 'CUSTOMER', 'FAILED')");

        assertThat(offer(portal, buyer, "P-1")).isEmpty();
        portal.clock().setTo(PlantedLog.NOW.plus(Duration.ofHours(13)));
        assertThat(offer(portal, buyer, "P-1")).isPresent();
    }

    @Test
    @DisplayName("INS-1.9 whoever objected to being recorded is asked nothing")
    void asksNobodyWhoObjected(Portal portal) {
        PlantedLog.in(portal);
        assertThat(offer(portal, buyer(null), "P-1")).isEmpty();
        assertThat(portal.rows("select count(*) from insight.survey")).containsExactly("0");
    }

    @Test
    @DisplayName("INS-1.6 a fifth of all people, always the same, is never asked")
    void holdsAFifthOut(Portal portal) {
        PlantedLog.in(portal);
        AskingPolicy policy = portal.get(AskingPolicy.class);
        long heldOut = LongStream.range(0, 5000).filter(n -> policy.isNeverAsked(new UUID(5, n))).count();
        UUID quiet = LongStream.range(0, 5000).mapToObj(n -> new UUID(5, n)).filter(policy::isNeverAsked).findFirst().orElseThrow();

        assertThat(heldOut).isBetween(900L, 1100L);
        assertThat(offer(portal, buyer(quiet), "P-1")).isEmpty();
    }

    @Test
    @DisplayName("INS-1.7 an answer counts once, and only the person asked can give it")
    void takesOneAnswerOfThePersonAsked(Portal portal) {
        PlantedLog.in(portal);
        Actor buyer = asked(portal, 0);
        long question = offer(portal, buyer, "P-1").orElseThrow().id();
        AnswerSurvey answer = portal.get(AnswerSurvey.class);
        var request = new AnswerSurvey.Request(question, List.of(6), "MET", " gracias ", Channel.WEB);

        assertThatThrownBy(() -> portal.as(asked(portal, 1), () -> answer.answer(request))).isInstanceOf(NoSuchRecord.class);
        portal.as(buyer, () -> answer.answer(request));
        assertThatThrownBy(() -> portal.as(buyer, () -> answer.answer(request))).isInstanceOf(SurveyAlreadyAnswered.class);
        assertThatThrownBy(() -> portal.as(buyer, () -> portal.get(DismissSurvey.class).dismiss(question)))
            .isInstanceOf(SurveyAlreadyAnswered.class);

        assertThat(portal.rows("select effort, expectation, remark from insight.survey")).containsExactly("6|MET|gracias");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'SURVEY_ANSWERED' order by id"))
            .containsExactly("REJECTED|no-such-record", "COMPLETED|null", "REJECTED|survey-already-answered");
    }

    @Test
    @DisplayName("INS-1.8 a question put aside does not come back")
    void doesNotComeBack(Portal portal) {
        PlantedLog.in(portal);
        Actor buyer = asked(portal, 0);
        long question = offer(portal, buyer, "P-1").orElseThrow().id();

        portal.as(buyer, () -> portal.get(DismissSurvey.class).dismiss(question));

        assertThat(offer(portal, buyer, "P-1")).isEmpty();
    }

    @Test
    @DisplayName("SAT-1.8 whoever has just confirmed goods is asked about that at once, and has seen it")
    void asksAboutAReceiptAtOnce(Portal portal) {
        PlantedLog.in(portal);

        assertThat(offer(portal, asked(portal, 0), PortalTouchpoint.RECEIPT_CONFIRMED, "P-1")).isPresent();

        assertThat(portal.rows("select occasion, instrument, object_id, case when seen_at is null then 'waits' else 'seen' end from insight.survey"))
            .containsExactly("RECEIPT_CONFIRMED|CSAT|P-1|seen");
    }

    private static Optional<QuestionRow> offer(Portal portal, Actor person, String order) {
        return offer(portal, person, PortalTouchpoint.ORDER_SUBMITTED, order);
    }

    private static Optional<QuestionRow> offer(Portal portal, Actor person, PortalTouchpoint step, String order) {
        return portal.as(person, () -> portal.get(OfferSurvey.class).offer(step, ObjectRef.subject(ObjectType.ORDER, order)));
    }

    /** The nth person who is not held out. */
    private static Actor asked(Portal portal, int nth) {
        AskingPolicy policy = portal.get(AskingPolicy.class);
        return buyer(LongStream.range(0, 100).mapToObj(n -> new UUID(7, n)).filter(id -> !policy.isNeverAsked(id)).skip(nth)
            .findFirst().orElseThrow());
    }

    private static Actor buyer(UUID pseudonym) {
        return new Actor(Actor.Kind.PERSON, new PersonId(1), pseudonym, new AccountId(1), Persona.PURCHASING_DIRECTOR, Set.of());
    }
}
