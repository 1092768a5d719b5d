package io.itinera.insight.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.insight.PlantedLog;
import io.itinera.insight.clients.boundary.BuyingCentre;
import io.itinera.insight.clients.boundary.BuyingCentre.Person;
import io.itinera.insight.clients.boundary.Deed;
import io.itinera.insight.clients.boundary.MeetingBrief;
import io.itinera.insight.clients.boundary.MeetingBrief.Count;
import io.itinera.insight.clients.boundary.PrepareMeeting;
import io.itinera.insight.clients.boundary.ReadBuyingCentre;
import io.itinera.insight.clients.boundary.TimelineRow;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class MeetingBriefTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final int DAY = 1440;
    private static final List<String> WORDS = List.of("ORDER_SUBMITTED amount=100.50", "ORDER_SUBMITTED REJECTED reason=not-enough-stock", "ORDER_CANCELLED",
        "ORDER_DELIVERED supplier", "ORDER_DELIVERED supplier reason=late-delivery", "RECEIPT_CONFIRMED reason=short-delivery", "GOODS_RETURNED",
        "DIFFERENCE_DISPUTED", "ORDER_REJECTED", "CATALOG_SEARCHED reason=no-result", "INPUT_REFUSED REJECTED reason=site:required", "ORDER_SUBMITTED amount=7 account=2");

    @Test
    @DisplayName("CLI-1.1 another manager's hospital does not exist, neither its brief nor its people")
    void keepsOthersHospitalsOut(Portal portal) {
        PlantedLog.in(portal);

        assertThatThrownBy(() -> as(portal, () -> portal.get(PrepareMeeting.class).brief("H2", null, SPANISH))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(portal, () -> portal.get(ReadBuyingCentre.class).centre("H2", SPANISH))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> as(portal, () -> portal.get(PrepareMeeting.class).brief("H9", null, SPANISH))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("CLI-1.2 the brief reckons from the last visit or a call of ours a week ago, from a chosen day, or from 90 days where there was none")
    void knowsSinceWhen(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        assertThat(brief(portal, null).since().day()).isEqualTo(LocalDate.of(2025, 12, 20));

        log.at(40 * DAY, "VISIT_HELD channel=VISIT supplier");
        log.at(10 * DAY, "CLIENT_CALLED channel=PHONE supplier");
        log.at(5 * DAY, "SUPPORT_CALLED channel=PHONE");
        log.at(2 * DAY, "VISIT_HELD channel=VISIT supplier account=2");
        MeetingBrief last = brief(portal, null);

        assertThat(last.since().from()).isEqualTo(PlantedLog.NOW.minusSeconds(10 * DAY * 60L));
        assertThat(last.contacts()).extracting(MeetingBrief.Contact::day).containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 2, 8));
        assertThat(brief(portal, LocalDate.of(2026, 2, 8)).since().day()).isEqualTo(LocalDate.of(2026, 2, 8));
        assertThat(brief(portal, LocalDate.of(2020, 1, 1)).since().day()).as("half of the log at most").isEqualTo(LocalDate.of(2025, 9, 11));
    }

    @Test
    @DisplayName("CLI-1.2 a call of this week fixes the date of the visit: the brief reckons from the visit before, however often was called")
    void doesNotReckonFromTheCallThatFixedTheDate(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(40 * DAY, "WORKSHOP_HELD channel=VISIT supplier");
        for (int call = 1; call <= 8; call++) {
            log.at(call * 60, "CLIENT_CALLED channel=PHONE supplier");
        }
        MeetingBrief brief = brief(portal, null);

        assertThat(brief.since().day()).isEqualTo(LocalDate.of(2026, 2, 8));
        assertThat(brief.contacts()).hasSize(7).filteredOn(MeetingBrief.Contact::meeting).hasSize(1);

        log.at(7 * DAY + 1, "CLIENT_CALLED channel=PHONE supplier");
        assertThat(brief(portal, null).since().day()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    @DisplayName("CLI-1.3 every figure since then and in the same time before is that of a query of its own")
    void countsAsAQueryDoes(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        Random dice = new Random(7);
        for (int i = 0; i < 200; i++) {
            log.at(1 + dice.nextInt(60 * DAY), WORDS.get(dice.nextInt(WORDS.size())));
        }
        log.at(20 * DAY, "VISIT_HELD channel=VISIT supplier");
        MeetingBrief brief = brief(portal, null);
        MeetingBrief.Business business = brief.business();

        assertThat(business.orders()).isEqualTo(counted(portal, "t.type = 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED'"));
        assertThat(business.value()).isEqualByComparingTo(portal.rows("select sum(t.amount) from journey.touchpoint t where t.account_id = 1 and t.type ="
            + " 'ORDER_SUBMITTED' and t.outcome = 'COMPLETED' and t.occurred_at > timestamp with time zone '2026-02-28 12:00:00Z'").get(0));
        assertThat(business.cancelled()).isEqualTo(counted(portal, "t.type = 'ORDER_CANCELLED'"));
        assertThat(business.declined()).isEqualTo(counted(portal, "t.type = 'ORDER_REJECTED'"));
        assertThat(business.delivered()).isEqualTo(counted(portal, "t.type = 'ORDER_DELIVERED'"));
        assertThat(business.late()).isEqualTo(counted(portal, "t.type = 'ORDER_DELIVERED' and t.reason = 'late-delivery'"));
        assertThat(business.shortOf()).isEqualTo(counted(portal, "t.type = 'RECEIPT_CONFIRMED' and t.reason = 'short-delivery'"));
        assertThat(business.returned()).isEqualTo(counted(portal, "t.type = 'GOODS_RETURNED'"));
        assertThat(business.disputed()).isEqualTo(counted(portal, "t.type = 'DIFFERENCE_DISPUTED'"));
        assertThat(brief.frictions()).extracting(MeetingBrief.Friction::times).containsExactlyInAnyOrder(
            counted(portal, "t.type = 'ORDER_SUBMITTED' and t.outcome = 'REJECTED'").times(), counted(portal, "t.reason = 'no-result'").times());
    }

    @Test
    @DisplayName("CLI-1.4 calls come with what had gone wrong before them, contracts with what was decided, answers since then alone")
    void tellsWhatWasSaid(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(30 * DAY, "CONTRACT_RENEWED object=CONTRACT:C-1");
        log.at(20 * DAY, "VISIT_HELD channel=VISIT supplier");
        log.at(2 * DAY, "ORDER_SUBMITTED FAILED reason=error");
        log.at(2 * DAY - 30, "SUPPORT_CALLED channel=PHONE");
        log.at(DAY, "CONTRACT_RENEWED object=CONTRACT:C-2");
        answer(portal, 1, "2026-02-20T10:00:00Z", "antes");
        answer(portal, 2, "2026-03-10T10:00:00Z", "después");

        MeetingBrief brief = brief(portal, null);

        assertThat(brief.calls()).singleElement().extracting(call -> call.mishap().sentence()).asString().startsWith("Envía un pedido");
        assertThat(brief.contracts()).extracting(TimelineRow::sentence).singleElement().asString().contains("C-2");
        assertThat(brief.answers()).extracting(said -> said.answer().remark()).containsExactly("después");
        assertThat(portal.rows("select what from insight.look where accounts = ',1,' order by id desc fetch first 1 rows only")).containsExactly("PEOPLE");
    }

    @Test
    @DisplayName("CLI-2.1 the buying centre tells what each person decided and when last, by the log alone")
    void tellsWhoDecides(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        log.at(9 * DAY, "ORDER_SUBMITTED");
        log.at(3 * DAY, "ORDER_SUBMITTED");
        log.at(2 * DAY, "ORDER_APPROVED REJECTED reason=not-yours");
        log.at(400.0 * DAY, "CONTRACT_RENEWED");
        portal.sql("insert into accounts.person (id, account_id, given_name, family_name, email, password_hash, persona, pseudonym, language, time_zone,"
            + " active, version) values (7, 1, 'Luz', 'Sol', 'luz@example.org', 'x', 'APPROVER', '" + new UUID(0, 7) + "', 'es', 'Europe/Madrid', true, 1)");

        BuyingCentre centre = as(portal, () -> portal.get(ReadBuyingCentre.class).centre("H1", SPANISH));

        assertThat(centre.people()).extracting(Person::name).containsExactly("Ana Ruiz 1", "Luz Sol");
        assertThat(centre.people().get(0).did()).containsOnlyKeys(Deed.ORDERS).containsEntry(Deed.ORDERS, LocalDate.of(2026, 3, 17));
        assertThat(centre.people().get(0).lastSeen()).isEqualTo(PlantedLog.NOW.minusSeconds(2 * DAY * 60L));
        assertThat(centre.people().get(1).isSeen()).isFalse();
        assertThat(centre.whoDid(Deed.APPROVES)).isEmpty();
    }

    @Test
    @DisplayName("CLI-2.2 whoever is away for longer than three times their own interval, and 30 days, fell silent; whoever came first since the visit is new")
    void knowsWhoFellSilent(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int day = 100; day >= 40; day -= 10) {
            log.at(day * DAY, "HOME_VIEWED");
        }
        assertThat(brief(portal, LocalDate.of(2026, 3, 1)).people().silent()).singleElement()
            .satisfies(person -> assertThat(person.quietDays()).isEqualTo(40), person -> assertThat(person.usualDays()).isEqualTo(10));
        assertThat(brief(portal, LocalDate.of(2026, 3, 1)).people().newcomers()).isEmpty();
        assertThat(brief(portal, LocalDate.of(2025, 12, 1)).people().newcomers()).extracting(Person::name).containsExactly("Ana Ruiz 1");

        log.at(29 * DAY, "HOME_VIEWED");
        assertThat(brief(portal, LocalDate.of(2026, 3, 1)).people().isNothing()).isTrue();
    }

    @Test
    @DisplayName("CLI-2.2 whoever objected to being recorded is neither silent nor new nor seen: they look like somebody of whom nothing stands in the log")
    void tellsNothingOfWhoeverObjected(Portal portal) {
        PlantedLog log = PlantedLog.in(portal);
        for (int day = 60; day >= 31; day--) {
            log.at(day * DAY, "ORDER_SUBMITTED");
        }
        assertThat(brief(portal, null).people().silent()).as("as long as they did not").hasSize(1);
        portal.sql("update accounts.person set objected_at = timestamp with time zone '2026-02-17 12:00:00Z' where id = 1");

        assertThat(brief(portal, null).people().isNothing()).isTrue();
        BuyingCentre centre = as(portal, () -> portal.get(ReadBuyingCentre.class).centre("H1", SPANISH));
        assertThat(centre.silent()).isEmpty();
        assertThat(centre.people()).singleElement().satisfies(person -> assertThat(person.isSeen()).isFalse(), person -> assertThat(person.did()).isEmpty(),
            person -> assertThat(person.usualDays()).isNull(), person -> assertThat(person.active()).isTrue());
        assertThat(centre.whoDid(Deed.ORDERS)).isEmpty();
    }

    private static Count counted(Portal portal, String condition) {
        String from = "select count(*) from journey.touchpoint t where t.account_id = 1 and " + condition + " and t.occurred_at ";
        return new Count(Long.parseLong(portal.rows(from + "> timestamp with time zone '2026-02-28 12:00:00Z'").get(0)),
            Long.parseLong(portal.rows(from + "> timestamp with time zone '2026-02-08 12:00:00Z' and t.occurred_at <="
                + " timestamp with time zone '2026-02-28 12:00:00Z'").get(0)));
    }

    private static void answer(Portal portal, int id, String at, String remark) {
        portal.sql("insert into insight.survey (id, instrument, touchpoint, pseudonym, account_id, offered_at, answered_at, effort, remark, version) values ("
            + id + ", 'CES', 'ORDER_SUBMITTED', '" + PlantedLog.BUYER + "', 1, timestamp with time zone '" + at + "', timestamp with time zone '" + at
            + "', 2, '" + remark + "', 1)");
    }

    private static MeetingBrief brief(Portal portal, LocalDate since) {
        return as(portal, () -> portal.get(PrepareMeeting.class).brief("H1", since, SPANISH));
    }

    private static <T> T as(Portal portal, Callable<T> work) {
        return portal.as(PlantedLog.MANAGER, work);
    }
}
