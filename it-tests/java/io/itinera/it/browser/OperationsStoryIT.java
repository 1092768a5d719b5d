package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Page;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Operations serves an order from the promise to the payment, and the buyer follows every step. */
@OnBothDatabases
@DisplayName("Operations")
class OperationsStoryIT {
    /** A hospital that somebody plays: the demo's own supplier leaves its orders alone. */
    private static final String BUYER = "iker.martinez@hospital-universitari-vall-d-hebron.example";
    private static final String OPERATIONS = "operaciones@demo.example";
    private static final BigDecimal VAT = new BigDecimal("0.10");

    private static final String LIST_PRICE = "select p.amount from contracts.price p join catalog.article a on a.id = p.article_id"
        + " where a.part_number = ? and p.contract_id is null and p.min_quantity = 1 and p.valid_from <= cast(? as date)"
        + " and (p.valid_to is null or p.valid_to >= cast(? as date))";

    private final Rows rows;
    private final long account;
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));

    OperationsStoryIT(Portal portal) {
        rows = new Rows(portal);
        account = rows.number("select account_id from accounts.person where email = ?", BUYER);
    }

    @Test
    @DisplayName("promises a part for another day, ships with lots, delivers, answers what the hospital disputes, invoices what was shipped and records the payment")
    void servesAnOrderFromPromiseToPayment(Browser browser) {
        List<String> parts = new Shelf(rows, 3).atListPrice(account, 5, 60, 2);
        String first = parts.get(0);
        String second = parts.get(1);
        LocalDate expiry = today.plusYears(2);
        Person buyer = Person.signsIn(browser.another(), BUYER);
        String number = buyer.orders(10, parts, "VH-OPS-3").stands("En el proveedor").number();
        Person operations = Person.signsIn(browser, OPERATIONS);

        ServePage serving = operations.serves(number).promises(first, 10, today.plusDays(9)).promises(second, 6, today.plusDays(4)).confirms();
        buyer.order(number).stands("Confirmado").line(first, 10, 10, 0, 0).line(second, 10, 6, 0, 0).lineSays(second, "Menos")
            .accepts("el proveedor ha cancelado 4").differenceSays("el proveedor ha cancelado 4", "Aceptada por Iker");

        serving.packs(first, 10, "L-7781", expiry).packs(second, 6, "L-9002", expiry).shipsWith("Transportes Norte");
        buyer.order(number).stands("Enviado").line(first, 10, 10, 10, 0).line(second, 10, 6, 6, 0).shows("Transportes Norte");

        operations.serves(number).recordsDelivery();
        buyer.order(number).counts(first, "L-7781", 9).counts(second, "L-9002", 6).confirmsReceipt()
            .line(first, 10, 10, 10, 9).line(second, 10, 6, 6, 6).shows("Incompleto");
        buyer.order(number).disputes("Faltan 1", "Una caja llegó rota.")
            .shows("Una cosa está reclamada y espera la respuesta del proveedor.");
        operations.serves(number).settles("Una caja llegó rota.", "La enviamos mañana.");
        buyer.order(number).differenceSays("Faltan 1", "La enviamos mañana.").accepts("Faltan 1");

        operations.serves(number).invoices();
        String invoice = rows.text("select i.number from billing.invoice i join ordering.purchase_order o on o.id = i.order_id"
            + " where o.number = ?", number);
        operations.receivables().looksFor(invoice).recordsPaymentOf(invoice, "TRF-55");
        buyer.order(number).shows(invoice);
        buyer.invoices().looksAt("Pagadas", rows.number("select count(*) from billing.invoice where account_id = ?"
            + " and paid = total", account)).looksFor(invoice).listsOnly(invoice).opens(invoice).stands("Pagada");

        theGoodsStandInTheDatabase(number, parts, expiry);
        theInvoiceStandsInTheDatabase(number, invoice);
        everyStepIsATouchpointOnce(buyer.page(), number, invoice);
    }

    @Test
    @DisplayName("changes what is in stock and what it costs, is asked about a slip of the comma, and the buyer sees both at once")
    void changesStockAndPrice(Browser browser) {
        String part = new Shelf(rows, 3).atListPrice(account, 5, 60, 3).get(2);
        LocalDate arrives = today.plusDays(12);
        BigDecimal before = rows.amount(LIST_PRICE, part, today.toString(), today.toString());
        Person operations = Person.signsIn(browser, OPERATIONS);

        operations.stock(part).saysStock(part, 175, 30, arrives);
        StockPage page = operations.stock(part).types("1.234,50").isRefused("hay un salto");
        assertThat(rows.amount(LIST_PRICE, part, today.toString(), today.toString())).isEqualByComparingTo(before);
        String dearer = inSpain(before.add(BigDecimal.ONE));
        page.types(dearer).needsNotice();
        LocalDate from = today.plusDays(40);
        page.from(from).announced(part);
        String cheaper = inSpain(before.subtract(new BigDecimal("0.50")));
        operations.stock(part).types(cheaper).savedPriceOf(part);

        Person buyer = Person.signsIn(browser.another(), BUYER);
        long reserved = rows.number("select s.reserved from catalog.stock s join catalog.article a on a.id = s.article_id"
            + " where a.part_number = ?", part);
        ProductPage article = buyer.article(part).offers(cheaper, "Precio de tarifa");
        article.shows(": " + dearer);
        article.shows(175 - reserved + " en nuestro almacén");
        assertThat(rows.row("select s.on_hand, s.incoming, cast(s.incoming_on as varchar(10)) from catalog.stock s"
            + " join catalog.article a on a.id = s.article_id where a.part_number = ?", part))
            .containsExactly("175", "30", arrives.toString());
        assertThat(rows.amount(LIST_PRICE, part, today.toString(), today.toString())).isEqualByComparingTo(before.subtract(new BigDecimal("0.50")));
        assertThat(rows.all("select cast(c.holds_from as varchar(10)), c.state from contracts.price_change c join catalog.article a on a.id = c.article_id"
            + " where a.part_number = ? order by c.holds_from", part)).containsExactly(List.of(today.toString(), "ANNOUNCED"), List.of(from.toString(), "ANNOUNCED"));
        assertThat(rows.touchpoints("PRODUCT", part)).contains(entry("STOCK_CHANGED", 1L), entry("PRICE_CHANGED", 2L));
        assertThat(rows.touchpoints("PRODUCT", part, "REJECTED")).contains(entry("PRICE_CHANGED", 2L));
    }

    @Test
    @DisplayName("ORD-27 ships to each site of the hospital what its buyer wants there, and no more")
    void shipsToEachSite(Browser browser) {
        String part = new Shelf(rows, 3).atListPrice(account, 5, 60, 4).get(3);
        LocalDate expiry = today.plusYears(2);
        Person buyer = Person.signsIn(browser.another(), BUYER);
        CartPage cart = buyer.cart().puts(part, 10).choosesDestination();
        String other = cart.splits(part, 4);
        String number = cart.submits().stands("En el proveedor").number();

        Person operations = Person.signsIn(browser, OPERATIONS);
        operations.serves(number).promises(part, 10, today.plusDays(9)).confirms().goesTo(other).packs(part, 5, "L-1", expiry)
            .isRefused("Transportes Norte", "Un envío va a un solo centro").packs(part, 4, "L-1", expiry).shipsWith("Transportes Norte");
        buyer.order(number).line(part, 10, 10, 4, 0).shows("enviado: 4");
        operations.serves(number).packs(part, 6, "L-2", expiry).shipsWith("Transportes Norte");
        buyer.order(number).stands("Enviado").line(part, 10, 10, 10, 0);

        assertThat(rows.all("select t.name, g.lot, g.quantity from delivery.shipment_line g join delivery.shipment s on s.id = g.shipment_id"
            + " join ordering.purchase_order o on o.id = s.order_id join accounts.site t on t.id = s.site_id where o.number = ? and t.id <> o.site_id", number))
            .containsExactly(List.of(other, "L-1", "4"));
        assertThat(rows.touchpoints("ORDER", number)).contains(entry("ORDER_SHIPPED", 2L));
        assertThat(rows.touchpoints("ORDER", number, "REJECTED")).contains(entry("ORDER_SHIPPED", 1L));
    }

    private static String inSpain(BigDecimal price) {
        return String.format(Locale.forLanguageTag("es-ES"), "%.2f", price);
    }

    private void theGoodsStandInTheDatabase(String number, List<String> parts, LocalDate expiry) {
        assertThat(rows.all("select l.part_number, l.quantity, l.confirmed, l.cancelled, l.shipped, l.received, l.invoiced,"
            + " cast(l.promised_on as varchar(10)) from ordering.order_line l join ordering.purchase_order o on o.id = l.order_id"
            + " where o.number = ? order by l.line_no", number)).containsExactly(
                List.of(parts.get(0), "10", "10", "0", "10", "9", "10", today.plusDays(9).toString()),
                List.of(parts.get(1), "10", "6", "4", "6", "6", "6", today.plusDays(4).toString()));
        assertThat(rows.all("select g.lot, g.quantity, g.received, cast(g.expires_on as varchar(10)) from delivery.shipment_line g"
            + " join delivery.shipment s on s.id = g.shipment_id join ordering.purchase_order o on o.id = s.order_id"
            + " where o.number = ? order by g.lot", number)).containsExactly(
                List.of("L-7781", "10", "9", expiry.toString()), List.of("L-9002", "6", "6", expiry.toString()));
        assertThat(rows.text("select p.email from delivery.shipment s join accounts.person p on p.id = s.received_by"
            + " join ordering.purchase_order o on o.id = s.order_id where o.number = ?", number)).isEqualTo(BUYER);
    }

    private void theInvoiceStandsInTheDatabase(String number, String invoice) {
        BigDecimal lines = rows.amount("select sum(round(l.invoiced * l.unit_price, 2)) from ordering.order_line l"
            + " join ordering.purchase_order o on o.id = l.order_id where o.number = ?", number);
        BigDecimal vat = lines.multiply(VAT).setScale(2, RoundingMode.HALF_UP);
        List<String> amounts = rows.row("select i.net, i.vat, i.total, i.paid, (select sum(n.net) from billing.invoice_line n"
            + " where n.invoice_id = i.id), (select sum(y.amount) from billing.payment y where y.invoice_id = i.id)"
            + " from billing.invoice i where i.number = ?", invoice);
        assertThat(amounts.stream().map(BigDecimal::new).map(amount -> amount.setScale(2))).containsExactly(lines.setScale(2), vat,
            lines.add(vat).setScale(2), lines.add(vat).setScale(2), lines.setScale(2), lines.add(vat).setScale(2));
    }

    private void everyStepIsATouchpointOnce(Page page, String number, String invoice) {
        page.waitForCondition(() -> rows.touchpoints("INVOICE", invoice).containsKey("INVOICE_VIEWED"));
        Map<String, Long> about = rows.touchpoints("ORDER", number);
        assertThat(about).contains(entry("DIFFERENCE_ACCEPTED", 2L), entry("DIFFERENCE_DISPUTED", 1L), entry("DISPUTE_SETTLED", 1L),
            entry("ORDER_SUBMITTED", 1L), entry("ORDER_CONFIRMED", 1L), entry("ORDER_SHIPPED", 1L),
            entry("ORDER_DELIVERED", 1L), entry("RECEIPT_CONFIRMED", 1L), entry("INVOICE_ISSUED", 1L));
        assertThat(rows.touchpoints("INVOICE", invoice)).contains(entry("INVOICE_ISSUED", 1L), entry("PAYMENT_RECORDED", 1L),
            entry("INVOICE_VIEWED", 1L));
        assertThat(rows.texts("select distinct t.account_id from journey.touchpoint t join journey.touchpoint_object x"
            + " on x.touchpoint_id = t.id where x.object_type = 'ORDER' and x.object_id = ? and t.type in ('ORDER_CONFIRMED',"
            + " 'ORDER_SHIPPED', 'ORDER_DELIVERED', 'RECEIPT_CONFIRMED', 'INVOICE_ISSUED')", number))
            .as("all on the hospital's timeline").containsExactly(Long.toString(account));
    }
}
