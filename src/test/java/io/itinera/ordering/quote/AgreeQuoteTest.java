package io.itinera.ordering.quote;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.quote.QuoteActs.MANAGER;
import static io.itinera.ordering.quote.QuoteActs.counter;
import static io.itinera.ordering.quote.QuoteActs.offer;
import static io.itinera.ordering.quote.QuoteActs.take;
import static io.itinera.ordering.quote.QuoteActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.ContractTermNotPossible;
import io.itinera.contracts.boundary.FindContracts;
import io.itinera.contracts.boundary.PriceArticles;
import io.itinera.contracts.boundary.PriceOverlapRow;
import io.itinera.contracts.boundary.PriceRow;
import io.itinera.contracts.control.WarnOfRenewal;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.quote.boundary.AgreeQuote;
import io.itinera.ordering.quote.boundary.AgreeQuote.AlreadyAgreed;
import io.itinera.ordering.quote.boundary.AgreeQuote.Take;
import io.itinera.ordering.quote.boundary.AgreeQuote.Terms;
import io.itinera.ordering.quote.boundary.ForeseeContract;
import io.itinera.ordering.quote.boundary.PredecessorRow;
import io.itinera.ordering.quote.boundary.QuoteExpired;
import io.itinera.ordering.quote.boundary.QuoteImpossible;
import io.itinera.ordering.quote.boundary.QuoteNotInTurn;
import io.itinera.ordering.quote.boundary.QuotedLineImpossible;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class AgreeQuoteTest {
    private static final LocalDate BEGIN = LocalDate.parse("2026-12-10");
    private static final Terms YEAR = new Terms("Guantes 2027", BEGIN, 12, null, null);
    private static final Take GLOVES = new Take(1, new BigDecimal("7.80"), 240);
    private static final Take STERILE = new Take(2, new BigDecimal("18"), 36);
    private static final String CONTRACT = "select title, account_id, starts_on, ends_on, notice_days, commitment, decision, follows_id from contracts.contract where id > 0";
    private static final String PRICES = "select p.article_id, p.min_quantity, p.amount, p.valid_from, p.valid_to, p.yearly_quantity from contracts.price p"
        + " where p.contract_id > 0 order by p.article_id";

    /** What there is gets ids of its own, apart from those that the sequences give out. */
    private static final String APART = "update contracts.price set contract_id = null;\nupdate contracts.contract set id = -1;\n"
        + "update contracts.price set contract_id = -1 where id = 1;\nupdate contracts.price set id = -id";

    private Portal portal;
    private QuoteActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        acts = new QuoteActs(portal);
        QuoteActs.layOut(portal);
        portal.sql(APART);
    }

    @AfterEach
    void clear(Portal portal) {
        QuoteActs.clear(portal);
    }

    private String offered(Actor asker) {
        String number = acts.ask(asker);
        acts.answer(number);
        return number;
    }

    private String price(long article, int quantity) {
        return paid(article, prices -> prices.prices(DIRECTOR.account(), Map.of(article, quantity)));
    }

    private String paid(long article, Function<PriceArticles, Map<Long, PriceRow>> question) {
        Map<Long, PriceRow> paid = new HashMap<>();
        portal.as(DIRECTOR, () -> portal.inTransaction(em -> paid.putAll(question.apply(portal.get(PriceArticles.class)))));
        return paid.get(article).unitPrice().setScale(2) + " " + paid.get(article).contractNumber();
    }

    private void at(String day) {
        portal.clock().setTo(Instant.parse(day + "T09:00:00Z"));
    }

    private static void refuses(Class<? extends Throwable> why, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(why);
    }

    @Test
    @DisplayName("ORD-28.1 what is offered becomes a contract at exactly these prices for its term, linked both ways, and the account manager is told once, also after a double click")
    void agrees() {
        String number = offered(DIRECTOR);
        AgreeQuote.Request wanted = acts.told(acts.contract(number, YEAR, GLOVES, STERILE));
        String contract = acts.agree(DIRECTOR, wanted).number();
        assertThat(contract).matches("C-2026-\\d{6}");
        assertThat(acts.agree(DIRECTOR, wanted)).isEqualTo(new AlreadyAgreed(contract));
        assertThat(portal.rows(CONTRACT)).containsExactly("Guantes 2027|1|2026-12-10|2027-12-09|60|2520.0000|null|null");
        assertThat(portal.rows(PRICES)).containsExactly(CatalogFixture.GLOVES + "|10|7.8000|2026-12-10|2027-12-09|240",
            CatalogFixture.STERILE_GLOVES + "|1|18.0000|2026-12-10|2027-12-09|36");
        assertThat(acts.quotes()).containsExactly("AGREED|2|2520.0000|2026-12-31|true");
        assertThat(acts.touchpoints()).endsWith("QUOTE_AGREED|COMPLETED|null|CUSTOMER|2520.0000");
        assertThat(portal.rows("select o.object_type, o.object_id from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
            + " where t.type = 'QUOTE_AGREED' order by 1")).containsExactly("CONTRACT|" + contract, "QUOTE|" + number);
        assertThat(acts.alerts()).containsExactly("quote-asked|7", "quote-answered|1", "quote-agreed|7");
        assertThat(List.of(DIRECTOR, MANAGER)).allSatisfy(reader -> assertThat(acts.read(reader, number).row().contract())
            .hasToString("QuoteContractRow[number=" + contract + ", startsOn=2026-12-10, endsOn=2027-12-09]"));
        ContractRow row = portal.as(DIRECTOR, () -> portal.get(FindContracts.class).contract(contract));
        assertThat(row.quoteNumber()).isEqualTo(number);
        assertThat(row.agreedAt()).isEqualTo(OrderingFixture.NOW);
        assertThat(row.state(LocalDate.parse("2026-11-26"))).isEqualTo("UPCOMING");
        assertThat(portal.as(DIRECTOR, () -> portal.get(FindContracts.class).prices(row, "", 1, 20)).rows()).extracting(one -> one.yearly()).containsExactlyInAnyOrder(240, 36);
    }

    @Test
    @DisplayName("ORD-28.1 the prices hold from the first day to the last, for whoever orders so many; before and after those that hold without it")
    void pricesHoldInTheTerm() {
        String contract = acts.agree(DIRECTOR, acts.told(acts.contract(offered(DIRECTOR), YEAR, GLOVES, STERILE))).number();
        at("2026-12-09");
        assertThat(price(CatalogFixture.GLOVES, 10)).isEqualTo("8.00 C-1");
        assertThat(price(CatalogFixture.STERILE_GLOVES, 1)).isEqualTo("20.00 null");
        at("2026-12-10");
        assertThat(price(CatalogFixture.GLOVES, 10)).isEqualTo("7.80 " + contract);
        assertThat(price(CatalogFixture.GLOVES, 9)).isEqualTo("8.00 C-1");
        assertThat(price(CatalogFixture.STERILE_GLOVES, 1)).isEqualTo("18.00 " + contract);
        at("2027-12-09");
        assertThat(price(CatalogFixture.GLOVES, 10)).isEqualTo("7.80 " + contract);
        at("2027-12-10");
        assertThat(price(CatalogFixture.GLOVES, 10)).isEqualTo("8.00 C-1");
        assertThat(price(CatalogFixture.STERILE_GLOVES, 1)).isEqualTo("20.00 null");
    }

    @Test
    @DisplayName("ORD-28.1 a price that was shown before the contract is forgotten when it begins today")
    void pricesHoldAtOnce() {
        String number = offered(DIRECTOR);
        Function<PriceArticles, Map<Long, PriceRow>> shown = prices -> prices.justShown(DIRECTOR.account(), Map.of(CatalogFixture.STERILE_GLOVES, 1));
        assertThat(paid(CatalogFixture.STERILE_GLOVES, shown)).isEqualTo("20.00 null");
        String contract = acts.agree(DIRECTOR, acts.contract(number, new Terms("Estériles", LocalDate.parse("2026-11-26"), 24, null, null), STERILE)).number();
        assertThat(paid(CatalogFixture.STERILE_GLOVES, shown)).isEqualTo("18.00 " + contract);
    }

    @Test
    @DisplayName("ORD-28.2 an order in its term counts towards it, and its end is warned of like that of any other contract")
    void countsAndWarns() {
        String contract = acts.agree(DIRECTOR, acts.told(acts.contract(offered(DIRECTOR), YEAR, GLOVES, STERILE))).number();
        at("2026-12-10");
        OrderingFixture.put(portal, DIRECTOR, "IT-100001", 10);
        OrderingFixture.put(portal, DIRECTOR, "IT-100002", 1);
        OrderingFixture.submit(portal, DIRECTOR);
        assertThat(portal.rows("select c.number, x.amount from contracts.consumption x join contracts.contract c on c.id = x.contract_id")).containsExactly(contract + "|96.0000");
        assertThat(portal.as(DIRECTOR, () -> portal.get(FindContracts.class).contract(contract)).consumed()).isEqualByComparingTo("96");
        portal.sql("update contracts.contract set decision = 'LAPSE' where id = -1");
        at("2027-06-12");
        portal.get(WarnOfRenewal.class).warn();
        assertThat(portal.rows("select w.step_days from contracts.renewal_warning w join contracts.contract c on c.id = w.contract_id where c.number = '" + contract + "'"))
            .containsExactly("180");
    }

    @Test
    @DisplayName("ORD-28.3 where another contract has a price for the same days, it is agreed only after it was shown which of both is paid")
    void tellsOfOverlaps() {
        String number = offered(DIRECTOR);
        AgreeQuote.Request wanted = acts.contract(number, YEAR, GLOVES, STERILE);
        refuses(QuoteImpossible.class, () -> acts.agree(DIRECTOR, wanted));
        var outlook = portal.as(DIRECTOR, () -> portal.get(ForeseeContract.class).outlook(wanted));
        assertThat(outlook.overlaps()).extracting(one -> one.articleId() + " " + one.fromQuantity() + " " + one.contractNumber() + " " + one.other().setScale(2) + " "
            + one.from() + " " + one.to() + " " + one.agreedHolds()).containsExactly(CatalogFixture.GLOVES + " 10 C-1 8.00 2026-12-10 2027-12-09 true");
        assertThat(outlook.commitment()).isEqualByComparingTo("2520");
        AgreeQuote.Request shown = acts.told(wanted);
        portal.sql("update contracts.price set amount = 7.5 where contract_id = -1");
        refuses(QuoteImpossible.class, () -> acts.agree(DIRECTOR, shown));
        assertThat(portal.as(DIRECTOR, () -> portal.get(ForeseeContract.class).outlook(wanted)).overlaps()).extracting(PriceOverlapRow::agreedHolds).containsExactly(false);
        acts.agree(DIRECTOR, acts.told(wanted));
        at("2026-12-10");
        assertThat(price(CatalogFixture.GLOVES, 10)).isEqualTo("7.50 C-1");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'QUOTE_AGREED' order by id")).containsExactly(
            "REJECTED|quote-overlaps-untold", "REJECTED|quote-overlaps-untold", "COMPLETED|null");
    }

    @Test
    @DisplayName("ORD-28.4 it goes on from a contract of the hospital the day after it, which answers what is to become of that one; any other is none")
    void follows() {
        String number = offered(DIRECTOR);
        assertThat(portal.as(DIRECTOR, () -> portal.get(ForeseeContract.class).predecessors())).containsExactly(
            new PredecessorRow("C-1", "Guantes", LocalDate.parse("2027-12-31")));
        portal.sql("insert into contracts.contract (id, number, account_id, title, starts_on, ends_on, notice_days, commitment, currency, version)"
            + " values (-2, 'C-2', 2, 'Suyo', date '2026-01-01', date '2027-12-31', 90, 10000, 'EUR', 1)");
        LocalDate next = LocalDate.parse("2028-01-01");
        refuses(NoSuchRecord.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("Guantes", BEGIN, 12, null, "C-2"), STERILE)));
        refuses(NoSuchRecord.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("Guantes", BEGIN, 12, null, "C-9"), STERILE)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("Guantes", next, 12, null, null), GLOVES)));
        String contract = acts.agree(DIRECTOR, acts.contract(number, new Terms("Guantes", next, 12, null, "C-1"), GLOVES)).number();
        assertThat(portal.rows("select starts_on, ends_on, notice_days, follows_id from contracts.contract where number = '" + contract + "'"))
            .containsExactly("2028-01-01|2028-12-31|90|-1");
        assertThat(portal.rows("select decision, decided_by from contracts.contract where id = -1")).containsExactly("RENEW|1");
        assertThat(portal.as(DIRECTOR, () -> portal.get(FindContracts.class).contract(contract)).follows()).isEqualTo("C-1");
        at("2027-12-30");
        portal.get(WarnOfRenewal.class).warn();
        assertThat(portal.rows("select contract_id from contracts.renewal_warning where contract_id = -1")).isEmpty();
    }

    @Test
    @DisplayName("ORD-28.5 other prices, other lines, impossible days, volumes and names are refused, with their reason in the log, and the quote stands as it was")
    void refusesOtherThanOffered() {
        String number = offered(DIRECTOR);
        LocalDate today = LocalDate.parse("2026-11-26");
        refuses(QuotedLineImpossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, YEAR, new Take(1, new BigDecimal("7.79"), 1))));
        refuses(QuotedLineImpossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, YEAR, new Take(2, new BigDecimal("18"), 0))));
        refuses(QuotedLineImpossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, YEAR, new Take(2, new BigDecimal("18"), null))));
        refuses(NoSuchRecord.class, () -> acts.agree(DIRECTOR, acts.contract(number, YEAR, new Take(3, new BigDecimal("18"), 1))));
        refuses(QuoteImpossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, YEAR)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("x", today.minusDays(1), 12, null, null), STERILE)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("x", today.plusYears(1).plusDays(1), 12, null, null), STERILE)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("x", today, null, null, null), STERILE)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("x", today, null, today.plusDays(28), null), STERILE)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("x", today, 61, null, null), STERILE)));
        refuses(ContractTermNotPossible.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms(" ", today, 12, null, null), STERILE)));
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'QUOTE_AGREED' order by id")).containsExactly("quoted-other-price", "quoted-yearly",
            "quoted-yearly", "no-such-record", "quote-nothing-taken", "contract-begin", "contract-begin", "contract-end", "contract-end", "contract-end", "contract-title");
        assertThat(acts.quotes()).containsExactly("WITH_HOSPITAL|2|210.0000|2026-12-31|true");
        assertThat(portal.rows(CONTRACT)).isEmpty();
        assertThat(portal.rows(PRICES)).isEmpty();
        acts.agree(DIRECTOR, acts.contract(number, new Terms("x", today, null, today.plusDays(29), null), STERILE));
        assertThat(portal.rows(CONTRACT)).containsExactly("x|1|2026-11-26|2026-12-25|14|54.0000|null|null");
    }

    @Test
    @DisplayName("ORD-28.5 only the purchasing director agrees; a requester may not, another hospital's quote is none, and nothing is told of it")
    void keepsTheWall() {
        String number = offered(REQUESTER);
        AgreeQuote.Request wanted = acts.contract(number, YEAR, STERILE);
        refuses(NotPermitted.class, () -> acts.agree(REQUESTER, wanted));
        refuses(NotPermitted.class, () -> portal.as(REQUESTER, () -> portal.get(ForeseeContract.class).detail(number)));
        refuses(NoSuchRecord.class, () -> acts.agree(STRANGER, wanted));
        refuses(NoSuchRecord.class, () -> portal.as(STRANGER, () -> portal.get(ForeseeContract.class).outlook(wanted)));
        assertThat(acts.agree(DIRECTOR, wanted).number()).startsWith("C-2026-");
    }

    @Test
    @DisplayName("ORD-28.5 what was counteroffered meanwhile, or has ended, is not agreed at the older price")
    void refusesWhatIsOver() {
        String number = offered(DIRECTOR);
        AgreeQuote.Request old = acts.contract(number, YEAR, STERILE);
        acts.counter(DIRECTOR, number, counter(1, "7.00", 20), counter(2, "17.00", 3));
        refuses(QuoteNotInTurn.class, () -> acts.agree(DIRECTOR, acts.contract(number, YEAR, STERILE)));
        acts.answer(number, offer(1, "7.70", 10), offer(2, "17.50", 1));
        refuses(ChangedMeanwhile.class, () -> acts.agree(DIRECTOR, old));
        portal.clock().setTo(Instant.parse("2027-01-01T00:30:00Z"));
        refuses(QuoteExpired.class, () -> acts.agree(DIRECTOR, acts.contract(number, new Terms("x", LocalDate.parse("2027-01-01"), 12, null, null),
            new Take(2, new BigDecimal("17.50"), 3))));
        assertThat(portal.rows(CONTRACT)).isEmpty();
    }

    @Test
    @DisplayName("ORD-28.5 sent four times at once, while others order the same quote, it becomes one contract or one order, and the others are told")
    void becomesOneThing() throws Exception {
        for (int round = 0; round < 4; round++) {
            String number = acts.ask(DIRECTOR, "k" + round, wish(CatalogFixture.GLOVES, 20, null), wish(CatalogFixture.STERILE_GLOVES, 3, null));
            acts.answer(number);
            AgreeQuote.Request wanted = acts.contract(number, YEAR, STERILE);
            List<Callable<String>> tabs = new ArrayList<>();
            for (int n = 0; n < 4; n++) {
                tabs.add(() -> QuoteActs.attempt(() -> acts.agree(DIRECTOR, acts.told(wanted)).getClass().getSimpleName()));
                tabs.add(() -> QuoteActs.attempt(() -> acts.order(DIRECTOR, number, take(1, 20, "7.80")).getClass().getSimpleName()));
            }
            ExecutorService people = Executors.newFixedThreadPool(8);
            try {
                for (Future<String> one : people.invokeAll(tabs)) {
                    assertThat(one.get()).isIn("Agreed", "AlreadyAgreed", "Submitted", "AlreadySubmitted", "ChangedMeanwhile", "QuoteNotInTurn");
                }
            } finally {
                people.shutdownNow();
            }
            assertThat(portal.rows("select (select count(*) from contracts.contract c where c.quote_number = q.number)"
                + " + (select count(*) from ordering.purchase_order o where o.quote_id = q.id) from ordering.quote q where q.number = '" + number + "'")).containsExactly("1");
        }
        assertThat(portal.rows("select count(*) from journey.touchpoint where type in ('QUOTE_AGREED', 'QUOTE_ACCEPTED') and outcome = 'COMPLETED'")).containsExactly("4");
    }
}
