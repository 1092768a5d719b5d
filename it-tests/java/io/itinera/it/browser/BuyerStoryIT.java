package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.browser.ContractsPage.ContractPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A purchasing director finds, orders, follows, reorders, pays and renews without a telephone. */
@OnBothDatabases
@DisplayName("A buyer")
class BuyerStoryIT {
    private static final String BUYER = "silvia.lopez@hospital-clinico-universitario-virgen-de-la-arrixaca.example";
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final String BOTTLE = "IT-862045";
    private static final String BOTTLE_GTIN = "18594199790037";
    private static final int DRAINAGE = 4;

    private final Rows rows;
    private final long account;
    private final LocalDate today = LocalDate.now(MADRID);

    BuyerStoryIT(Portal portal) {
        rows = new Rows(portal);
        account = rows.number("select account_id from accounts.person where email = ?", BUYER);
    }

    @Test
    @DisplayName("finds an article without its accents, with a typing error, in any order of words and by its numbers, at the contract's price")
    void findsAnArticleHoweverItIsTyped(Browser browser) {
        String searches = "select count(*) from journey.touchpoint where type = 'CATALOG_SEARCHED' and pseudonym ="
            + " (select pseudonym from accounts.person where email = ?)";
        long before = rows.number(searches, BUYER);
        Person buyer = Person.signsIn(browser, BUYER);
        List<String> price = rows.row("select p.amount, c.number from contracts.price p"
            + " join contracts.contract c on c.id = p.contract_id join catalog.article a on a.id = p.article_id"
            + " where a.part_number = ? and c.account_id = ? and c.starts_on <= ? and c.ends_on >= ? and p.min_quantity = 1",
            BOTTLE, account, today, today);
        String amount = Spanish.euros(new BigDecimal(price.get(0)));
        String contract = "Contrato " + price.get(1);

        buyer.searches("drenazni system podtlakova lahev hranata").finds(BOTTLE);
        buyer.searches("lahev hojeni DRENÁŽNÍ hranatá").finds(BOTTLE);
        buyer.searches("podtlakva lahev hranata").saysItCorrected("podtlakva lahev hranata").finds(BOTTLE);
        buyer.searches("podtlaková lahev hranatá").finds(BOTTLE).offers(BOTTLE, amount, contract);
        String name = rows.text("select name from catalog.article where part_number = ?", BOTTLE);
        buyer.searches(BOTTLE_GTIN);
        new ProductPage(buyer.page()).is(name, BOTTLE).offers(amount, contract);
        buyer.searches(BOTTLE);
        new ProductPage(buyer.page()).is(name, BOTTLE).offers(amount, contract);

        buyer.page().waitForCondition(() -> rows.number(searches, BUYER) - before >= 6);
        assertThat(rows.number(searches, BUYER) - before).isEqualTo(6);
    }

    @Test
    @DisplayName("scans a pack, reads its lot and last day beside the article, finds the quantity filled in and is warned of one that expired")
    void scansAPack(Browser browser) {
        Person buyer = Person.signsIn(browser, BUYER);
        List<String> pack = rows.row("select a.part_number, p.gtin, p.base_units from catalog.packaging p join catalog.article a"
            + " on a.id = p.article_id where a.status = 'ORDERABLE' and a.order_multiple = 1 and p.base_units > 1"
            + " and exists (select 1 from contracts.price c where c.article_id = a.id and c.contract_id is null) order by a.id fetch first 1 rows only");
        String part = pack.get(0);
        String gtin = pack.get(1);
        DateTimeFormatter printed = DateTimeFormatter.ofPattern("yyMMdd");
        buyer.searches("]d201" + gtin + "17" + today.plusYears(1).format(printed) + "10L-77|21S9");
        new ProductPage(buyer.page()).isScanned("L-77", "S9").begins(part, pack.get(2));
        buyer.searches("]d201" + gtin + "17" + today.minusDays(1).format(printed));
        new ProductPage(buyer.page()).saysExpired().begins(part, pack.get(2));
        String searched = "select o.object_id from journey.touchpoint_object o where o.object_type = 'SEARCH' and o.object_id like ?";
        buyer.page().waitForCondition(() -> rows.texts(searched, "%" + gtin + "%").size() >= 2);
        assertThat(rows.texts(searched, "%" + gtin + "%")).containsExactly(gtin, gtin);
    }

    @Test
    @DisplayName("orders five articles, is asked how easy it was, follows the order line by line and orders the same again")
    void ordersFiveArticlesAndFollowsThem(Browser browser) {
        List<String> parts = new ArrayList<>(new Shelf(rows, 0).atContractPrice(account, 25, DRAINAGE));
        parts.add(new Shelf(rows, 0).atListPrice(account, 1, 25, 1).get(0));
        String reference = "HCUVA-2026-118";
        rows.change("delete from insight.survey where account_id = ? and offered_at > ?", account,
            today.minusDays(31).atStartOfDay(MADRID).toOffsetDateTime());
        LocalDate wished = today.plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        Person buyer = Person.signsIn(browser, BUYER);
        buyer.home().greets("Silvia");
        buyer.article(parts.get(0)).puts(parts.get(0), 2);
        buyer.searches(rows.text("select name from catalog.article where part_number = ?", parts.get(1))).puts(parts.get(1), 3);
        CartPage cart = buyer.cart().puts(parts.get(2), 4).puts(parts.get(3), 5).puts(parts.get(4), 6).holdsLines(parts.size());

        cart.typesOver(parts.get(0), 7).costs(Spanish.euros(totalOf(parts, 7, 3, 4, 5, 6))).holds(parts.get(0), 7);

        cart.writesReference(reference).choosesDestination()
            .wishes(today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY)).toString()).isRefused("no se entrega");
        OrderPage order = cart.keepsReference(reference).wishes(wished.toString()).submits();

        String number = order.number();
        order.isAsked().answers(6, "mejor de lo esperado", "Todo a la primera.");
        buyer.order(number).stands("En el proveedor").holdsLines(parts.size())
            .costs(Spanish.euros(totalOf(parts, 7, 3, 4, 5, 6))).line(parts.get(0), 7, 0, 0, 0).line(parts.get(4), 6, 0, 0, 0);
        buyer.orders().looksFor(reference).listsOnly(number).repeats(number).holdsLines(parts.size()).holds(parts.get(0), 7);

        buyer.page().waitForCondition(() -> rows.touchpoints("ORDER", number).getOrDefault("ORDER_VIEWED", 0L) >= 2);
        theOrderStandsInTheDatabase(number, reference, wished, parts);
        theAnswerStandsInTheDatabase(number);
    }

    private BigDecimal totalOf(List<String> parts, int... quantities) {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < quantities.length; i++) {
            BigDecimal price = rows.amount("select p.amount from contracts.price p join catalog.article a on a.id = p.article_id"
                + " left join contracts.contract c on c.id = p.contract_id where a.part_number = ? and p.min_quantity <= ?"
                + " and (c.account_id = ? and c.starts_on <= ? and c.ends_on >= ? or c.id is null and p.valid_to is null)"
                + " order by case when c.id is null then 1 else 0 end, p.min_quantity desc fetch first 1 rows only",
                parts.get(i), quantities[i], account, today, today);
            total = total.add(price.multiply(BigDecimal.valueOf(quantities[i])).setScale(2, RoundingMode.HALF_UP));
        }
        return total;
    }

    private void theOrderStandsInTheDatabase(String number, String reference, LocalDate wished, List<String> parts) {
        BigDecimal total = totalOf(parts, 7, 3, 4, 5, 6);
        assertThat(rows.all("select o.own_reference, o.status, o.account_id, cast(o.wished_on as varchar(10)), p.email"
            + " from ordering.purchase_order o join accounts.person p on p.id = o.person_id where o.number = ?", number))
            .containsExactly(List.of(reference, "SUBMITTED", Long.toString(account), wished.toString(), BUYER));
        assertThat(rows.all("select l.part_number, l.quantity from ordering.order_line l join ordering.purchase_order o"
            + " on o.id = l.order_id where o.number = ? order by l.line_no", number)).containsExactly(
                List.of(parts.get(0), "7"), List.of(parts.get(1), "3"), List.of(parts.get(2), "4"),
                List.of(parts.get(3), "5"), List.of(parts.get(4), "6"));
        assertThat(rows.amount("select total from ordering.purchase_order where number = ?", number)).isEqualByComparingTo(total);
        assertThat(rows.amount("select sum(l.quantity * l.unit_price) from ordering.order_line l join ordering.purchase_order o"
            + " on o.id = l.order_id where o.number = ?", number).setScale(2, RoundingMode.HALF_UP))
            .isEqualByComparingTo(total);
        assertThat(rows.touchpoints("ORDER", number)).contains(entry("ORDER_SUBMITTED", 1L), entry("SURVEY_OFFERED", 1L),
            entry("SURVEY_ANSWERED", 1L), entry("ORDER_REPEATED", 1L), entry("ORDER_VIEWED", 2L))
            .doesNotContainKeys("APPROVAL_REQUESTED", "ORDER_CONFIRMED");
        assertThat(rows.number("select count(*) from journey.touchpoint t join journey.touchpoint_object c on"
            + " c.touchpoint_id = t.id and c.object_type = 'CART' where t.type = 'ORDER_SUBMITTED' and t.outcome = 'REJECTED'"
            + " and t.reason like '%weekend%' and c.object_id = (select cast(cart_id as varchar(20))"
            + " from ordering.purchase_order where number = ?)", number)).isEqualTo(1);
    }

    private void theAnswerStandsInTheDatabase(String number) {
        assertThat(rows.all("select s.instrument, s.touchpoint, s.effort, s.expectation, s.remark, s.account_id"
            + " from insight.survey s join accounts.person p on p.pseudonym = s.pseudonym"
            + " where s.object_type = 'ORDER' and s.object_id = ? and p.email = ? and s.answered_at is not null", number, BUYER))
            .containsExactly(List.of("CES", "ORDER_SUBMITTED", "6", "EXCEEDED", "Todo a la primera.", Long.toString(account)));
    }

    @Test
    @DisplayName("makes a standing order across a month's end, sees the last day of each month, skips one and ends it")
    void ordersAcrossTheMonthsEnd(Browser browser) {
        String number = rows.text("select max(number) from ordering.purchase_order where account_id = ? and status = 'RECEIVED'", account);
        LocalDate begins = today.plusMonths(1).withDayOfMonth(1);
        List<String> days = Stream.of(0, 1, 2, 3).map(later -> Spanish.day(begins.plusMonths(later).with(TemporalAdjusters.lastDayOfMonth()))).toList();
        Person buyer = Person.signsIn(browser, BUYER);
        buyer.order(number);

        new StandingPage(buyer.page()).makes("Fin de mes", 31, begins).comesOn(days).skips(days.get(1)).comesOn(days).ends();

        assertThat(rows.all("select s.status, s.day_of_month, r.state from ordering.standing_order s join ordering.standing_run r"
            + " on r.standing_order_id = s.id where s.account_id = ? and s.name = 'Fin de mes'", account)).containsExactly(List.of("ENDED", "31", "SKIPPED"));
    }

    @Test
    @DisplayName("filters the invoices, opens one and downloads a PDF that says what the database says")
    void readsAnInvoice(Browser browser) {
        List<String> invoice = rows.all("select number, total from billing.invoice where account_id = ? and paid = total"
            + " order by issued_on desc, id desc fetch first 1 rows only", account).get(0);
        String number = invoice.get(0);
        String total = Spanish.euros(new BigDecimal(invoice.get(1)));
        Person buyer = Person.signsIn(browser, BUYER);

        InvoicePage page = buyer.invoices()
            .looksAt("Pagadas", rows.number("select count(*) from billing.invoice where account_id = ? and paid = total", account))
            .looksFor(number).listsOnly(number).opens(number).is(number, total).stands("Pagada");

        String paper = page.downloads().replaceAll("[\\s\u00a0]+", " ");
        assertThat(paper).contains(number).contains(total);
        buyer.page().waitForCondition(() -> rows.touchpoints("INVOICE", number).containsKey("INVOICE_VIEWED"));
        assertThat(rows.touchpoints("INVOICE", number)).contains(entry("INVOICE_DOWNLOADED", 1L), entry("INVOICE_VIEWED", 1L));
    }

    @Test
    @DisplayName("sees what is left of each contract, opens the alert about one that ends and renews it")
    void renewsAContractFromItsAlert(Browser browser) {
        List<String> contract = rows.row("select c.number, c.title, c.ends_on, c.commitment from contracts.contract c"
            + " where c.account_id = ? and c.decision is null and c.ends_on > ? and c.title like 'Apósitos%'", account, today);
        String number = contract.get(0);
        Person buyer = Person.signsIn(browser, BUYER);
        buyer.page().waitForCondition(() -> rows.number("select count(*) from alerts.alert a join accounts.person p"
            + " on p.id = a.person_id where p.email = ? and a.fact like ?", BUYER, "renewal-due:" + number + ":%") == 1);

        BigDecimal consumed = rows.amount("select coalesce(sum(amount), 0) from contracts.consumption x"
            + " join contracts.contract c on c.id = x.contract_id where c.number = ?", number);
        String share = Spanish.percent(consumed.divide(new BigDecimal(contract.get(3)), 4, RoundingMode.HALF_UP));
        buyer.contracts().lists(number, Spanish.daysLeft(today, LocalDate.parse(contract.get(2))), share);
        ContractPage page = buyer.alerts().opensRenewalOf(number).is(contract.get(1)).bought(Spanish.euros(consumed));
        page.renews();

        assertThat(rows.all("select c.decision, p.email from contracts.contract c join accounts.person p on p.id = c.decided_by"
            + " where c.number = ?", number)).containsExactly(List.of("RENEW", BUYER));
        assertThat(rows.touchpoints("CONTRACT", number)).contains(entry("RENEWAL_ALERT_SENT", 1L), entry("CONTRACT_RENEWED", 1L));
        assertThat(rows.number("select count(*) from alerts.alert a join accounts.person p on p.id = a.person_id"
            + " where p.email = ? and a.fact like ? and a.opened_at is not null", BUYER, "renewal-due:" + number + ":%")).isEqualTo(1);
    }
}
