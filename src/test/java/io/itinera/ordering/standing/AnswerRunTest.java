package io.itinera.ordering.standing;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.standing.StandingActs.MONDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.PricesChanged;
import io.itinera.ordering.budget.boundary.BudgetExceeded;
import io.itinera.ordering.budget.boundary.BudgetOverrunUnsaid;
import io.itinera.ordering.budget.boundary.KeepBudget;
import io.itinera.ordering.standing.boundary.AnswerRun;
import io.itinera.ordering.standing.boundary.AnswerRun.Answer;
import io.itinera.ordering.standing.boundary.NotYourStandingOrder;
import io.itinera.ordering.standing.boundary.RunAlreadySettled;
import io.itinera.ordering.standing.boundary.RunNotPossible;
import io.itinera.ordering.standing.boundary.RunQuestionRow;
import io.itinera.ordering.standing.boundary.TakeOverStandingOrder;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class AnswerRunTest {
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
    @DisplayName("ORD-14.9 ordered as it is now: at the new price, in the new packs, without what is sold no longer, and agreed to from then on")
    void ordersAsItIsNow() {
        OrderingFixture.put(portal, DIRECTOR, "IT-100005", 3);
        OrderingFixture.put(portal, DIRECTOR, "IT-100002", 2);
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1;\nupdate catalog.article set status = 'WITHDRAWN' where id = " + CatalogFixture.BANDAGE
            + ";\nupdate catalog.article set order_multiple = 5 where id = " + CatalogFixture.STERILE_GLOVES);
        acts.round();
        String number = acts.answer(DIRECTOR, id, MONDAY, Answer.AS_NOW);
        assertThat(portal.rows("select l.quantity, l.unit_price from ordering.order_line l join ordering.purchase_order o on o.id = l.order_id where o.number = '"
            + number + "' order by l.line_no")).containsExactly("5|20.0000", "10|9.0000");
        assertThat(portal.rows("select outcome, reason, initiator, channel from journey.touchpoint where type in ('STANDING_RUN_ANSWERED', 'ORDER_SUBMITTED') order by type"))
            .containsExactly("COMPLETED|null|CUSTOMER|WEB", "COMPLETED|as-now|CUSTOMER|WEB");
        portal.sql("update catalog.stock set on_hand = 50 where article_id = " + CatalogFixture.STERILE_GLOVES);
        acts.roundOn("2026-12-03");
        assertThat(acts.touchpoints()).endsWith("COMPLETED|ordered");
        assertThat(acts.read(DIRECTOR, id).check().lines()).extracting(line -> line.article().partNumber() + " " + line.quantity())
            .containsExactly("IT-100002 5", "IT-100001 10");
    }

    @Test
    @DisplayName("ORD-14.9 ordered without what changed: the rest this time, and the next run asks again")
    void ordersWithoutWhatChanged() {
        OrderingFixture.put(portal, DIRECTOR, "IT-100002", 2);
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        acts.round();
        acts.answer(DIRECTOR, id, MONDAY, Answer.WITHOUT);
        assertThat(acts.orders()).containsExactly("2|20.0000|2026-11-30|SUBMITTED|1");
        acts.roundOn("2026-12-03");
        assertThat(acts.touchpoints()).endsWith("COMPLETED|asked-price-rose");
    }

    @Test
    @DisplayName("ORD-14.9 an order is what was shown: at another price, twice, by a colleague or without anything left it is refused")
    void refusesWhatWasNotShown() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        acts.round();
        AnswerRun.Request old = new AnswerRun.Request(id, LocalDate.parse(MONDAY), Answer.AS_NOW, new BigDecimal("80.00"));
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(AnswerRun.class).answer(old))).isInstanceOf(PricesChanged.class);
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.WITHOUT)).isInstanceOf(RunNotPossible.class);
        portal.sql("update ordering.standing_order set cost_centre_id = 2");
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.AS_NOW)).isInstanceOf(RunNotPossible.class);
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|ASKED");
        assertThat(acts.answer(DIRECTOR, id, MONDAY, Answer.SKIP)).isNull();
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.SKIP)).isInstanceOf(RunAlreadySettled.class);
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|SKIPPED");
        assertThat(acts.orders()).isEmpty();
    }

    @Test
    @DisplayName("ORD-14.9 of two answers at the same moment one is taken")
    void takesOneAnswer() throws Exception {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        acts.round();
        AnswerRun.Request seen = new AnswerRun.Request(id, LocalDate.parse(MONDAY), Answer.AS_NOW, new BigDecimal("90.00"));
        AtomicInteger refused = new AtomicInteger();
        StandingActs.together(6, () -> {
            try {
                portal.as(DIRECTOR, () -> portal.get(AnswerRun.class).answer(seen));
            } catch (BusinessRuleViolation late) {
                refused.incrementAndGet();
            }
        });
        assertThat(acts.orders()).hasSize(1);
        assertThat(refused).hasValue(5);
    }

    @Test
    @DisplayName("ORD-14.10 a question that nobody answers ends when the day begins: nothing is ordered, and that is said once")
    void lapsesUnanswered() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        portal.sql("update contracts.price set amount = 9 where id = 1");
        acts.roundOn("2026-11-26");
        acts.roundOn("2026-11-29");
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|ASKED");
        acts.roundOn("2026-11-30");
        acts.roundOn("2026-11-30");
        assertThat(acts.runs(id)).containsExactly("2026-11-30|2026-11-30|UNANSWERED");
        assertThat(acts.touchpoints()).containsExactly("COMPLETED|asked-price-rose", "COMPLETED|unanswered");
        assertThat(acts.alerts()).containsExactly("standing-asks|1", "standing-unanswered|1");
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.SKIP)).isInstanceOf(RunAlreadySettled.class);
        assertThat(acts.orders()).isEmpty();
    }

    @Test
    @DisplayName("ORD-14.12 when the owner may not order any more the purchasing directors are asked; one takes it over and answers")
    void asksTheDirectorWhenTheOwnerIsGone() {
        long id = acts.make(REQUESTER, MONDAYS, GLOVES, 10);
        portal.sql("update accounts.person set active = false where id = 2");
        acts.round();
        assertThat(acts.touchpoints()).containsExactly("COMPLETED|asked-owner-gone");
        assertThat(acts.alerts()).containsExactly("standing-asks|1");
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.AS_NOW)).isInstanceOf(NotYourStandingOrder.class);
        portal.as(DIRECTOR, () -> portal.get(TakeOverStandingOrder.class).takeOver(id));
        acts.answer(DIRECTOR, id, MONDAY, Answer.AS_NOW);
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-11-30|SUBMITTED|1");
    }

    @Test
    @DisplayName("ORD-25.7 a run over a budget that blocks asks its owner, who orders once there is more; one that warns wants to hear so")
    void isHeldAgainstBudgets() {
        long id = acts.make(DIRECTOR, MONDAYS, GLOVES, 10);
        budget("79", "BLOCK");
        acts.round();
        acts.round();
        assertThat(acts.touchpoints()).containsExactly("REJECTED|budget-exceeded");
        assertThat(acts.alerts()).containsExactly("standing-asks|1");
        RunQuestionRow asked = acts.question(DIRECTOR, id, MONDAY);
        assertThat(asked.run().refusal()).isEqualTo("budget-exceeded");
        assertThat(asked.budgets()).singleElement().satisfies(budget -> assertThat(budget.isBlocking()).isTrue());
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.AS_NOW)).isInstanceOf(BudgetExceeded.class);
        portal.sql("update ordering.budget set on_overrun = 'WARN'");
        assertThatThrownBy(() -> acts.answer(DIRECTOR, id, MONDAY, Answer.AS_NOW)).isInstanceOf(BudgetOverrunUnsaid.class);
        portal.as(DIRECTOR, () -> portal.get(AnswerRun.class).answer(new AnswerRun.Request(id, LocalDate.parse(MONDAY), Answer.AS_NOW,
            asked.check().totalNow(), true)));
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-11-30|SUBMITTED|1");
        assertThat(acts.alerts()).as("ORD-25.10").contains("budget-overrun|1");
        portal.sql("update ordering.budget set on_overrun = 'ASK'");
        acts.roundOn("2026-12-03");
        assertThat(acts.orders()).containsExactly("10|8.0000|2026-11-30|SUBMITTED|1", "10|8.0000|2026-12-07|AWAITING_APPROVAL|1");
    }

    private void budget(String amount, String onOverrun) {
        portal.as(DIRECTOR, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(null, 0, new KeepBudget.Wish(OrderingFixture.COST_CENTRE,
            LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), new BigDecimal(amount), onOverrun))));
    }
}
