package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A hospital and its account manager negotiate until both agree. */
@OnBothDatabases
@DisplayName("A buyer and an account manager")
class QuoteStoryIT {
    private static final String BUYER = "ines.moreno@hospital-universitario-central-de-asturias.example";
    private static final String MANAGER = "cuenta@demo.example";

    private final Rows rows;
    private final long account;

    QuoteStoryIT(Portal portal) {
        rows = new Rows(portal);
        account = rows.number("select account_id from accounts.person where email = ?", BUYER);
    }

    @Test
    @DisplayName("ORD-20 negotiate in three versions and a last word: asked, answered, countered, agreed, and ordered at that price although the list rose; ORD-28 or concluded as a contract")
    void negotiate(Browser browser) {
        List<String> parts = new Shelf(rows, 6).atListPrice(account, 10, 50, 2);
        String until = LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(20).toString();
        Person buyer = Person.signsIn(browser, BUYER);
        buyer.cart().puts(parts.get(0), 20).puts(parts.get(1), 5);
        QuotePage hospital = new QuotePage(buyer.page()).asksForTheCart("Consumo anual", "8,50", "").turnOf("En manos del proveedor");
        String number = hospital.number();

        Person manager = Person.signsIn(browser.another(), MANAGER).opens("/ordering/client-quotes");
        QuotePage supplier = new QuotePage(manager.page());
        supplier.link(number).click();
        supplier.turnOf("Le toca responder").offers("0,50", "12").validUntil(until).sendsAnswer().said("muy lejos de la tarifa").keepsPrice(0, "0,50")
            .offers("9", "12").sendsAnswer().said("en manos del hospital");

        buyer.opens("/ordering/quote?number=" + number);
        hospital.turnOf("Le toca decidir").showsVersions("Versión 1", "Versión 2").compares(0, 1, "9,00 €").compares(0, 1, "+0,50 €")
            .counters(0, "8,75", "30").said("en manos del proveedor");
        manager.opens("/ordering/client-quote?number=" + number);
        supplier.showsVersions("Versión 1", "Versión 2", "Versión 3").compares(0, 2, "8,75 €").compares(0, 2, "otra cantidad").compares(1, 2, "De acuerdo")
            .offers("8,80", "12").sendsAnswer().said("en manos del hospital");

        buyer.opens("/ordering/quote?number=" + number);
        hospital.showsVersions("Versión 2", "Versión 3", "Versión 4").compares(0, 2, "+0,05 €");
        rows.change("update contracts.price set amount = amount * 2 where contract_id is null and article_id in (select id from catalog.article where part_number in (?, ?))",
            parts.get(0), parts.get(1));
        try {
            OrderPage order = hospital.orders("OF-HUCA").costs("324,00 €");
            theOrderStandsInTheDatabase(order.number(), number, parts);
        } finally {
            rows.change("update contracts.price set amount = amount / 2 where contract_id is null and article_id in (select id from catalog.article where part_number in (?, ?))",
                parts.get(0), parts.get(1));
        }
        buyer.opens("/ordering/quote?number=" + number);
        hospital.endedAs("Aceptada");
        agree(buyer, manager);
    }

    /** Another article, for a year: asked, answered, and concluded by the hospital alone. */
    private void agree(Person buyer, Person manager) {
        String part = new Shelf(rows, 1).atListPrice(account, 10, 50, 2).get(0);
        buyer.opens("/ordering/quote-new?article=" + part);
        QuotePage hospital = new QuotePage(buyer.page()).asks();
        String number = hospital.number();
        manager.opens("/ordering/client-quote?number=" + number);
        new QuotePage(manager.page()).offers("9,50").validUntil(LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(20).toString()).sendsAnswer()
            .said("en manos del hospital");
        buyer.opens("/ordering/quote?number=" + number);
        hospital.agreesForAYear("Acuerdo de prueba", "120", "1.140,00 €");
        String contract = hospital.number();
        assertThat(rows.all("select c.title, cast(c.commitment as numeric(9,2)), p.yearly_quantity, cast(p.amount as numeric(9,2)), q.status, q.number from contracts.contract c"
            + " join contracts.price p on p.contract_id = c.id join ordering.quote q on q.contract_id = c.id where c.number = ?", contract))
            .containsExactly(List.of("Acuerdo de prueba", "1140.00", "120", "9.50", "AGREED", number));
        assertThat(rows.touchpoints("CONTRACT", contract)).contains(entry("QUOTE_AGREED", 1L));
        assertThat(rows.texts("select message_key from alerts.alert where arguments like ? order by raised_at, id", "%" + number + "%"))
            .containsExactly("quote-asked", "quote-answered", "quote-agreed");
    }

    private void theOrderStandsInTheDatabase(String order, String quote, List<String> parts) {
        assertThat(rows.all("select l.part_number, l.quantity, cast(l.unit_price as numeric(9,2)) from ordering.order_line l join ordering.purchase_order o"
            + " on o.id = l.order_id where o.number = ? order by l.line_no", order)).containsExactly(List.of(parts.get(0), "30", "8.80"), List.of(parts.get(1), "5", "12.00"));
        assertThat(rows.amount("select total from ordering.purchase_order where number = ?", order)).isEqualByComparingTo(new BigDecimal("324"));
        assertThat(rows.all("select q.status, q.version_no, o.number, o.own_reference from ordering.quote q join ordering.purchase_order o on o.id = q.order_id"
            + " and o.quote_id = q.id where q.number = ?", quote)).containsExactly(List.of("ACCEPTED", "4", order, "OF-HUCA"));
        assertThat(rows.texts("select by_supplier from ordering.quote_version v join ordering.quote q on q.id = v.quote_id where q.number = ? order by v.version_no",
            quote)).hasSize(4);
        assertThat(rows.touchpoints("QUOTE", quote)).contains(entry("QUOTE_ASKED", 1L), entry("QUOTE_ANSWERED", 2L), entry("QUOTE_COUNTERED", 1L),
            entry("QUOTE_ACCEPTED", 1L));
        assertThat(rows.touchpoints("QUOTE", quote, "REJECTED")).containsExactly(entry("QUOTE_ANSWERED", 1L));
        assertThat(rows.touchpoints("ORDER", order)).contains(entry("QUOTE_ACCEPTED", 1L), entry("ORDER_SUBMITTED", 1L));
        assertThat(rows.texts("select message_key from alerts.alert where arguments like ? order by raised_at, id", "%" + quote + "%"))
            .containsExactly("quote-asked", "quote-answered", "quote-countered", "quote-answered", "quote-accepted");
    }
}
