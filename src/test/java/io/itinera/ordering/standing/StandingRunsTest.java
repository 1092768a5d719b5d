package io.itinera.ordering.standing;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.standing.StandingActs.MONDAYS;
import static io.itinera.ordering.standing.StandingActs.MONTHS_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.standing.boundary.AnswerRun.Answer;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.RunStandingOrder;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
class StandingRunsTest {
    private static final String GLOVES = "IT-100001";
    private static final String MONDAY = "2026-11-30";

    private Portal portal;
    private StandingActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        acts = new StandingActs(portal);
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-14.6 orders in its owner's name what is as agreed, some days before, by the system, and leaves their cart alone")
    void ordersWhatIsAsAgreed() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        OrderingFixture.put(portal, DIRECTOR, "IT-100005", 3);
        acts.round();
        acts.round();
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-11-30|SUBMITTED|1");
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|ORDERED");
        assertThat(acts.alerts()).containsExactly("standing-ordered|1");
        assertThat(portal.rows("select type, outcome, reason, initiator, channel, persona, account_id, amount from journey.touchpoint"
            + " where type in ('STANDING_ORDER_RUN', 'ORDER_SUBMITTED') order by type")).containsExactly(
            "ORDER_SUBMITTED|COMPLETED|null|SYSTEM|SYSTEM|PURCHASING_DIRECTOR|1|80.0000",
            "STANDING_ORDER_RUN|COMPLETED|ordered|SYSTEM|SYSTEM|PURCHASING_DIRECTOR|1|null");
        assertThat(portal.rows("select o.object_type, o.qualifier from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'STANDING_ORDER_RUN' order by 1")).containsExactly("ORDER|subject", "PRODUCT|related");
        assertThat(portal.rows("select l.article_id, l.quantity from ordering.cart c join ordering.cart_line l on l.cart_id = c.id where c.status = 'OPEN'"))
            .containsExactly(CatalogFixture.BANDAGE + "|3");
        assertThat(acts.read(DIRECTOR, id).row().next()).isEqualTo(LocalDate.parse("2026-12-07"));
    }

    @Test
    @DisplayName("ORD-14.6 what a requester's standing order orders waits for approval as any order of theirs")
    void waitsForApproval() {
        acts.make(REQUESTER, MONDAYS, GLOVES, 10);
        acts.round();
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-11-30|AWAITING_APPROVAL|2");
        assertThat(acts.alerts()).contains("standing-ordered|2", "approval-wanted|3").doesNotContain("standing-ordered|1");
    }

    @Test
    @DisplayName("ORD-14.8 instances that look at the same moment make a run once")
    void ordersOnce() throws Exception {
        acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        StandingActs.together(8, acts::round);
        assertThat(acts.orders()).hasSize(1);
        assertThat(acts.touchpoints()).containsExactly("COMPLETED|ordered");
    }

    @Test
    @DisplayName("ORD-14.8 a run cut off before its end has never been, and is made in the next round")
    void isMadeAfterAKill() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        assertThatThrownBy(() -> portal.inTransaction(em -> {
            portal.as(DIRECTOR, () -> portal.get(RunStandingOrder.class).run(id));
            throw new IllegalStateException("killed");
        })).hasStackTraceContaining("killed");
        assertThat(acts.orders()).isEmpty();
        assertThat(acts.runs(id)).isEmpty();
        acts.round();
        assertThat(acts.orders()).hasSize(1);
    }

    @Test
    @DisplayName("ORD-14.2 the 31st is the last day of February and the 31st again, each ordered once in its time")
    void goesOverTheMonthsEnd() {
        long id = acts.make(DIRECTOR, MONTHS_END, GLOVES, 10);
        acts.roundOn("2027-01-26");
        assertThat(acts.runs(id)).isEmpty();
        for (String day : List.of("2027-01-27", "2027-01-31", "2027-02-23", "2027-02-24", "2027-03-26", "2027-03-27")) {
            acts.roundOn(day);
        }
        assertThat(acts.runs(id)).containsExactly("2027-01-31|2027-01-31|ORDERED", "2027-02-28|2027-02-28|ORDERED", "2027-03-31|2027-03-31|ORDERED");
        assertThat(acts.orders()).containsExactly("10|8.0000|2027-02-01|SUBMITTED|1", "10|8.0000|2027-03-01|SUBMITTED|1", "10|8.0000|2027-03-31|SUBMITTED|1");
    }

    @Test
    @DisplayName("ORD-14.1 the day is the hospital's, not the server's")
    void countsDaysWhereTheHospitalIs() {
        long id = acts.make(DIRECTOR, MONTHS_END, GLOVES, 10);
        portal.clock().setTo(Instant.parse("2027-01-26T22:59:59Z"));
        acts.round();
        assertThat(acts.runs(id)).isEmpty();
        portal.clock().setTo(Instant.parse("2027-01-26T23:00:00Z"));
        acts.round();
        assertThat(acts.runs(id)).hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("ORD-14.7 whatever is not any more as agreed, the owner alone is asked, and nothing is ordered")
    @CsvSource(delimiter = ';', value = {
        "update catalog.article set status = 'WITHDRAWN' where id = 11; asked-withdrawn",
        "delete from contracts.price where article_id = 11; asked-no-price",
        "update contracts.contract set ends_on = date '2026-11-20' where id = 1; asked-contract-lapsed",
        "update contracts.price set amount = 8.17 where id = 1; asked-price-rose",
        "update catalog.article set order_multiple = 25 where id = 11; asked-pack-changed",
        "update catalog.stock set on_hand = 5, incoming = 0 where article_id = 11; asked-short",
        "update ordering.standing_order set site_id = 2; asked-site-gone",
        "update ordering.standing_order set cost_centre_id = 2; asked-cost-centre-gone"})
    void asksWhenSomethingChanged(String change, String reason) {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql(change);
        acts.round();
        acts.round();
        assertThat(acts.touchpoints()).containsExactly("COMPLETED|" + reason);
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|ASKED");
        assertThat(acts.alerts()).containsExactly("standing-asks|1");
        assertThat(acts.orders()).isEmpty();
        assertThat(portal.rows("select answer_by from ordering.standing_run")).containsExactly("2026-11-29");
    }

    @Test
    @DisplayName("ORD-14.7 a price within the tolerance, or a lower one, is no question; the tolerance is always against what was agreed")
    void ordersWithinTheTolerance() {
        acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 8.16 where id = 1");
        acts.roundOn("2026-11-26");
        portal.sql("update contracts.price set amount = 7.50 where id = 1");
        acts.roundOn("2026-12-03");
        portal.sql("update contracts.price set amount = 8.16 where id = 1");
        acts.roundOn("2026-12-10");
        portal.sql("update contracts.price set amount = 8.32 where id = 1");
        acts.roundOn("2026-12-17");
        assertThat(acts.orders()).extracting(line -> line.split("\\|")[1]).containsExactly("8.1600", "7.5000", "8.1600");
        assertThat(acts.touchpoints()).endsWith("COMPLETED|asked-price-rose");
    }

    @Test
    @DisplayName("ORD-14.11 after days of standing still one run is made, late, for as soon as possible, and the others are said to be missed")
    void makesOneLateRun() {
        long id = acts.make(DIRECTOR, new RhythmRow("WEEKS", 1, Set.of(DayOfWeek.MONDAY), null,
            LocalDate.parse("2026-11-27"), LocalDate.parse("2026-12-15"), null), GLOVES, 10);
        acts.roundOn("2026-12-20");
        acts.round();
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|MISSED", "2026-12-07|2026-12-07|MISSED", "2026-12-14|2026-12-14|ORDERED");
        assertThat(acts.orders()).containsExactly("10|8.0000|null|SUBMITTED|1");
        assertThat(acts.alerts()).containsExactly("standing-missed|1", "standing-ordered|1");
        assertThat(acts.read(DIRECTOR, id).row().status()).isEqualTo("FINISHED");
    }

    @Test
    @DisplayName("ORD-14.11 where the next run is to be made already, none of those that went by is")
    void makesNoLateRunBeforeTheNext() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        acts.roundOn("2026-12-11");
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|MISSED", "2026-12-07|2026-12-07|MISSED", "2026-12-14|2026-12-14|ORDERED");
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-12-14|SUBMITTED|1");
    }

    @Test
    @DisplayName("ORD-14.7 an order refused for a reason that no check knows asks too: the run is one touchpoint, and nothing of the order stays")
    void asksWhenTheOrderIsRefused() {
        long id = acts.make(REQUESTER, MONDAYS, GLOVES, 10);
        portal.sql("update accounts.person set approval_limit = 1 where persona = 'APPROVER'");
        acts.round();
        acts.round();
        assertThat(acts.touchpoints()).containsExactly("REJECTED|order-above-approval-limit");
        assertThat(acts.question(REQUESTER, id, MONDAY).run().refusal()).isEqualTo("order-above-approval-limit");
        assertThat(acts.alerts()).containsExactly("standing-asks|2");
        assertThat(portal.rows("select count(*) from ordering.cart")).containsExactly("0");
        portal.sql("update accounts.person set approval_limit = 500 where persona = 'APPROVER'");
        acts.answer(REQUESTER, id, MONDAY, Answer.AS_NOW);
        assertThat(acts.orders()).hasSize(1);
    }

    @Test
    @DisplayName("ORD-14.8 one that fails does not keep the others from it")
    void goesOn() {
        acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        acts.make(DIRECTOR, MONDAYS, "IT-100002", 2);
        portal.sql("delete from catalog.stock where article_id = " + CatalogFixture.GLOVES);
        acts.round();
        assertThat(acts.orders()).containsExactly("2|20.0000|2026-11-30|SUBMITTED|1");
    }
}
