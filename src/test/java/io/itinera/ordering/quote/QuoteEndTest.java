package io.itinera.ordering.quote;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.quote.QuoteActs.MANAGER;
import static io.itinera.ordering.quote.QuoteActs.PLACE;
import static io.itinera.ordering.quote.QuoteActs.counter;
import static io.itinera.ordering.quote.QuoteActs.offer;
import static io.itinera.ordering.quote.QuoteActs.take;
import static io.itinera.ordering.quote.QuoteActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.NotEnoughStock;
import io.itinera.ordering.boundary.SubmitResult.AlreadySubmitted;
import io.itinera.ordering.boundary.SubmitResult.AwaitingApproval;
import io.itinera.ordering.boundary.SubmitResult.Submitted;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.ordering.budget.boundary.BudgetOverrunUnsaid;
import io.itinera.ordering.budget.boundary.KeepBudget;
import io.itinera.ordering.quote.boundary.DeclineQuote;
import io.itinera.ordering.quote.boundary.OrderQuote;
import io.itinera.ordering.quote.boundary.QuoteExpired;
import io.itinera.ordering.quote.boundary.QuoteImpossible;
import io.itinera.ordering.quote.boundary.QuoteNotInTurn;
import io.itinera.ordering.quote.boundary.QuotedLineImpossible;
import io.itinera.ordering.quote.boundary.ReadQuotes;
import io.itinera.ordering.quote.boundary.WithdrawQuote;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class QuoteEndTest {
    private static final String LINES = "select l.part_number, l.quantity, l.unit_price, l.contract_id from ordering.order_line l join ordering.purchase_order o"
        + " on o.id = l.order_id where o.quote_id is not null order by l.line_no";

    private Portal portal;
    private QuoteActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        acts = new QuoteActs(portal);
        QuoteActs.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        QuoteActs.clear(portal);
    }

    private String offered(io.itinera.shared.Actor asker) {
        String number = acts.ask(asker);
        acts.answer(number);
        return number;
    }

    @Test
    @DisplayName("ORD-20.6 what is offered is ordered at the price offered whatever the list says, counts towards the contract, and each step is told once")
    void ordersAtTheQuotedPrice() {
        String number = offered(DIRECTOR);
        portal.sql("update contracts.price set amount = amount * 3");
        SubmitResult result = acts.order(DIRECTOR, number, take(1, 20, "7.80"), take(2, 2, "18"));
        assertThat(result).isInstanceOf(Submitted.class);
        assertThat(portal.rows(LINES)).containsExactly("IT-100001|20|7.8000|1", "IT-100002|2|18.0000|null");
        assertThat(portal.rows("select total, status, own_reference from ordering.purchase_order")).containsExactly("192.0000|SUBMITTED|OR-7");
        assertThat(portal.rows("select contract_id, amount from contracts.consumption")).containsExactly("1|156.0000");
        assertThat(acts.quotes()).containsExactly("ACCEPTED|2|192.0000|2026-12-31|true");
        assertThat(acts.touchpoints()).containsExactly("QUOTE_ASKED|COMPLETED|null|CUSTOMER|null", "QUOTE_ANSWERED|COMPLETED|null|SUPPLIER|210.0000",
            "ORDER_SUBMITTED|COMPLETED|null|CUSTOMER|192.0000", "QUOTE_ACCEPTED|COMPLETED|null|CUSTOMER|192.0000");
        assertThat(portal.rows("select o.object_type, o.object_id from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'QUOTE_ACCEPTED' order by 1")).containsExactly("ORDER|" + result.number(), "QUOTE|" + number);
        assertThat(acts.alerts()).endsWith("quote-accepted|7");
        assertThat(acts.read(DIRECTOR, number).row().orderNumber()).isEqualTo(result.number());
        assertThat(portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(result.number())).order().quoteNumber()).isEqualTo(number);
    }

    @Test
    @DisplayName("ORD-20.6 a requester's acceptance waits for approval like any of their orders, at the price offered")
    void asksForApproval() {
        assertThat(acts.order(REQUESTER, offered(REQUESTER), take(1, 10, "7.80"))).isInstanceOf(AwaitingApproval.class);
        assertThat(portal.rows(LINES)).containsExactly("IT-100001|10|7.8000|1");
        assertThat(portal.rows("select status from ordering.purchase_order")).containsExactly("AWAITING_APPROVAL");
    }

    @Test
    @DisplayName("ORD-20.6 within what was offered: other prices, other quantities, nothing, no place and too little stock are refused, and the quote stands as it was")
    void refusesOtherThanOffered() {
        String number = offered(DIRECTOR);
        refuses(QuotedLineImpossible.class, () -> acts.order(DIRECTOR, number, take(1, 20, "7.70")));
        refuses(QuotedLineImpossible.class, () -> acts.order(DIRECTOR, number, take(1, 30, "7.80")));
        refuses(QuotedLineImpossible.class, () -> acts.order(DIRECTOR, number, take(1, 9, "7.80")));
        refuses(QuoteImpossible.class, () -> acts.order(DIRECTOR, number));
        int seen = acts.read(DIRECTOR, number).seen();
        refuses(QuoteImpossible.class, () -> acts.order(DIRECTOR, new OrderQuote.Request(number, seen, List.of(take(1, 20, "7.80")),
            new OrderQuote.Place(null, null, 1L, null, false))));
        refuses(ChangedMeanwhile.class, () -> acts.order(DIRECTOR, new OrderQuote.Request(number, seen - 1, List.of(take(1, 20, "7.80")), PLACE)));
        portal.sql("update catalog.stock set on_hand = 0, incoming = 0, reserved = 0");
        refuses(NotEnoughStock.class, () -> acts.order(DIRECTOR, number, take(1, 20, "7.80")));
        assertThat(acts.quotes()).containsExactly("WITH_HOSPITAL|2|210.0000|2026-12-31|true");
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'QUOTE_ACCEPTED' order by id")).containsExactly("quoted-other-price",
            "quoted-quantity", "quoted-quantity", "quote-nothing-taken", "quote-place-missing", "changed-meanwhile", "not-enough-stock");
        assertThat(portal.rows("select count(*) from ordering.cart")).containsExactly("0");
    }

    @Test
    @DisplayName("ORD-20.6 the same acceptance sent six times at once is one order and one touchpoint of each kind")
    void ordersOnce() throws Exception {
        String number = offered(DIRECTOR);
        OrderQuote.Request wanted = new OrderQuote.Request(number, acts.read(DIRECTOR, number).seen(), List.of(take(1, 20, "7.80")), PLACE);
        List<SubmitResult> results = new ArrayList<>();
        ExecutorService tabs = Executors.newFixedThreadPool(6);
        try {
            for (Future<SubmitResult> one : tabs.invokeAll(IntStream.range(0, 6).mapToObj(n -> (Callable<SubmitResult>) () -> acts.order(DIRECTOR, wanted)).toList())) {
                results.add(one.get());
            }
        } finally {
            tabs.shutdownNow();
        }
        assertThat(results).extracting(SubmitResult::number).containsOnly(results.get(0).number());
        assertThat(results).filteredOn(AlreadySubmitted.class::isInstance).hasSize(5);
        assertThat(portal.rows("select count(*) from ordering.purchase_order")).containsExactly("1");
        assertThat(portal.rows("select type, count(*) from journey.touchpoint where type in ('QUOTE_ACCEPTED', 'ORDER_SUBMITTED') group by type order by type"))
            .containsExactly("ORDER_SUBMITTED|1", "QUOTE_ACCEPTED|1");
    }

    @Test
    @DisplayName("ORD-20.6 when the supplier answers while the hospital looks at an older answer, nothing is ordered at the older price")
    void ordersWhatIsOffered() {
        String number = offered(DIRECTOR);
        int seen = acts.read(DIRECTOR, number).seen();
        acts.counter(DIRECTOR, number, counter(1, "7.00", 20), counter(2, "18.00", 3));
        acts.answer(number, offer(1, "7.70", 10), offer(2, "18", 1));
        refuses(ChangedMeanwhile.class, () -> acts.order(DIRECTOR, new OrderQuote.Request(number, seen, List.of(take(1, 20, "7.80")), PLACE)));
        acts.order(DIRECTOR, number, take(1, 20, "7.70"));
        assertThat(portal.rows(LINES)).containsExactly("IT-100001|20|7.7000|1");
    }

    @Test
    @DisplayName("ORD-20.7 prices end with their last day: warned of three days before and once, then expired and told, and ordered no more")
    void expires() {
        String number = offered(DIRECTOR);
        acts.roundOn("2026-12-27");
        assertThat(acts.alerts()).doesNotContain("quote-expiry-warned|1");
        acts.roundOn("2026-12-28");
        acts.roundOn("2026-12-29");
        acts.roundOn("2026-12-31");
        assertThat(acts.quotes()).containsExactly("WITH_HOSPITAL|2|210.0000|2026-12-31|true");
        portal.clock().setTo(Instant.parse("2027-01-01T00:30:00Z"));
        refuses(QuoteExpired.class, () -> acts.order(DIRECTOR, number, take(1, 20, "7.80")));
        refuses(QuoteExpired.class, () -> acts.counter(DIRECTOR, number, counter(1, "7", 20), counter(2, "17", 3)));
        acts.roundOn("2027-01-01");
        acts.roundOn("2027-01-02");
        assertThat(acts.quotes()).containsExactly("EXPIRED|2|210.0000|2026-12-31|true");
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-answered|1", "quote-expiry-warned|1", "quote-expired|1", "client-quote-expired|7");
        assertThat(acts.touchpoints()).contains("QUOTE_EXPIRY_WARNED|COMPLETED|null|SYSTEM|210.0000", "QUOTE_EXPIRED|COMPLETED|null|SYSTEM|210.0000");
        refuses(QuoteNotInTurn.class, () -> acts.order(DIRECTOR, number, take(1, 20, "7.80")));
    }

    @Test
    @DisplayName("ORD-20.10 an overdue answer is told to the account manager once a turn, whatever the number of instances, and the hospital sees that it was")
    void tellsOverdue() throws Exception {
        String number = acts.ask(DIRECTOR);
        Instant due = acts.read(DIRECTOR, number).row().due().dueAt();
        acts.roundAt(due);
        assertThat(acts.alerts()).containsExactly("quote-asked|7");
        Instant late = due.plusSeconds(1);
        int seen = acts.read(MANAGER, number).seen();
        acts.atOnce(6, () -> acts.roundAt(late));
        acts.roundAt(late.plusSeconds(86_400));
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-overdue|7");
        assertThat(acts.touchpoints()).endsWith("QUOTE_OVERDUE|COMPLETED|null|SYSTEM|null").hasSize(2);
        assertThat(portal.rows("select l.subject, l.body like '%' || q.number || '%' from alerts.letter l join alerts.alert a on a.id = l.alert_id, ordering.quote q"
            + " where a.message_key = 'quote-overdue'")).containsExactly("Oferta " + number + ": la respuesta se retrasa|true");
        assertThat(acts.read(DIRECTOR, number).row().due().toldAt()).isEqualTo(late);
        acts.answer(number, seen, QuoteActs.UNTIL, offer(1, "7.80", 10), offer(2, "18", null));
        acts.counter(DIRECTOR, number, counter(1, "7.00", 20), counter(2, "18.00", 3));
        assertThat(acts.read(DIRECTOR, number).row().due().toldAt()).isNull();
        acts.roundAt(acts.read(DIRECTOR, number).row().due().dueAt().plusSeconds(1));
        assertThat(acts.alerts()).endsWith("quote-countered|7", "quote-overdue|7").hasSize(5);
    }

    @Test
    @DisplayName("ORD-20.10 where nobody looks after the hospital an overdue answer waits until somebody does")
    void tellsWhoeverComes() {
        String number = acts.ask(DIRECTOR);
        portal.sql("update accounts.account set account_manager_id = null where id = 1");
        Instant late = acts.read(DIRECTOR, number).row().due().dueAt().plusSeconds(1);
        acts.roundAt(late);
        assertThat(acts.read(DIRECTOR, number).row().due().toldAt()).isNull();
        portal.sql("update accounts.account set account_manager_id = 7 where id = 1");
        acts.roundAt(late);
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-overdue|7");
    }

    @Test
    @DisplayName("ORD-20.7 the hospital withdraws whoever's turn it is, the supplier declines in its turn and says why; both once")
    void ends() {
        String first = acts.ask(DIRECTOR);
        portal.as(DIRECTOR, () -> portal.get(WithdrawQuote.class).withdraw(first, " "));
        refuses(QuoteNotInTurn.class, () -> portal.as(DIRECTOR, () -> portal.get(WithdrawQuote.class).withdraw(first, null)));
        refuses(QuoteNotInTurn.class, () -> acts.answer(first));
        String second = acts.ask(DIRECTOR, "another", wish(CatalogFixture.GLOVES, 10, null));
        int seen = acts.read(MANAGER, second).seen();
        refuses(QuoteImpossible.class, () -> portal.as(MANAGER, () -> portal.get(DeclineQuote.class).decline(second, seen, " ")));
        portal.as(MANAGER, () -> portal.get(DeclineQuote.class).decline(second, seen, "No llegamos"));
        assertThat(acts.quotes()).containsExactly("WITHDRAWN|1|null|null|true", "DECLINED|1|null|null|true");
        assertThat(portal.rows("select close_reason, closed_by from ordering.quote order by id")).containsExactly("null|1", "No llegamos|7");
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-withdrawn|7", "quote-asked|7", "quote-declined|1");
    }

    private static void refuses(Class<? extends Throwable> why, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(why);
    }

    @Test
    @DisplayName("ORD-25.7 what is offered is held against the budget at the price offered, as the page foretells, and stays open when it is refused")
    void isHeldAgainstBudgets() {
        String number = offered(DIRECTOR);
        portal.as(DIRECTOR, () -> portal.get(KeepBudget.class).keep(new KeepBudget.Request(null, 0, new KeepBudget.Wish(OrderingFixture.COST_CENTRE,
            LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"), new BigDecimal("191.99"), "WARN"))));
        assertThat(portal.as(DIRECTOR, () -> portal.get(ReadQuotes.class).terms(acts.read(DIRECTOR, number), OrderingFixture.COST_CENTRE)).budgets())
            .singleElement().satisfies(budget -> assertThat(budget.isWarning()).isTrue());
        assertThatThrownBy(() -> acts.order(DIRECTOR, number, take(1, 20, "7.80"), take(2, 2, "18"))).isInstanceOf(BudgetOverrunUnsaid.class);
        assertThat(acts.read(DIRECTOR, number).row().isWithHospital()).isTrue();
        OrderQuote.Place over = new OrderQuote.Place("OR-7", OrderingFixture.COST_CENTRE, OrderingFixture.SITE, null, true);
        assertThat(acts.order(DIRECTOR, new OrderQuote.Request(number, acts.read(DIRECTOR, number).seen(),
            List.of(take(1, 20, "7.80"), take(2, 2, "18")), over))).isInstanceOf(Submitted.class);
    }
}
