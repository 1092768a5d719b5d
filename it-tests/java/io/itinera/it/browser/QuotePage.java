package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A quote, as either side sees it. */
final class QuotePage extends Screen {
    QuotePage(Page page) {
        super(page);
    }

    /** Of what lies in the cart; the prices aimed at by their places in it. */
    QuotePage asksForTheCart(String note, String... wishes) {
        link("Pedir oferta").click();
        page.waitForURL("**/ordering/quote-new");
        for (int i = 0; i < wishes.length; i++) {
            types("ask:" + i, "price_input", wishes[i]);
        }
        field("Nota").fill(note);
        return asks();
    }

    /** What the page has by itself. */
    QuotePage asks() {
        button("Pedir oferta").click();
        says("está pedida");
        return this;
    }

    String number() {
        return page.url().replaceAll(".*number=", "");
    }

    private Locator input(String row, String name) {
        String[] parts = row.split(":");
        return page.locator("form#" + parts[0] + " tbody tr").nth(Integer.parseInt(parts[1])).locator("input[id$='" + name + "']");
    }

    private void types(String row, String name, String text) {
        if (!text.isEmpty()) {
            input(row, name).fill(text);
            input(row, name).press("Tab");
        }
    }

    /** A price for each line, in the order of the lines; nothing for a line that is not offered. */
    QuotePage offers(String... prices) {
        for (int i = 0; i < prices.length; i++) {
            if (prices[i].isEmpty()) {
                input("turn:" + i, "out").check();
                input("turn:" + i, "remark").fill("No lo tenemos");
            } else {
                types("turn:" + i, "price_input", prices[i]);
            }
        }
        return this;
    }

    QuotePage validUntil(String isoDay) {
        field("Precios válidos hasta").fill(isoDay);
        return this;
    }

    QuotePage sendsAnswer() {
        button("Enviar respuesta").click();
        return this;
    }

    /** Types another price for a line and sends it. */
    QuotePage counters(int line, String price, String quantity) {
        types("turn:" + line, "price_input", price);
        types("turn:" + line, "quantity", quantity);
        button("Enviar contrapropuesta").click();
        return this;
    }

    QuotePage said(String text) {
        says(text);
        return this;
    }

    /** What the price typed for a line still is. */
    QuotePage keepsPrice(int line, String price) {
        assertThat(input("turn:" + line, "price_input")).hasValue(Pattern.compile(price + ".*"));
        return this;
    }

    /** A line of the comparison: what a version says of it, by the versions shown, from 0. */
    QuotePage compares(int line, int version, String text) {
        assertThat(page.locator("[id$='said'] table tbody tr").nth(line).locator("td").nth(2 + version)).containsText(text);
        return this;
    }

    QuotePage showsVersions(String... names) {
        assertThat(page.locator("[id$='said'] table thead th")).hasText(Stream.concat(
            Stream.of("Artículo", "Precio de hoy"), Stream.of(names)).toArray(String[]::new));
        return this;
    }

    QuotePage turnOf(String text) {
        assertThat(fact("A quién le toca")).containsText(text);
        return this;
    }

    /** Nobody's turn any more: how it ended. */
    QuotePage endedAs(String text) {
        assertThat(fact("Estado")).containsText(text);
        return this;
    }

    /** Takes all that is offered for a year from today; the sum over the term as the page says it. */
    QuotePage agreesForAYear(String name, String yearly, String sum) {
        link("Acordar como contrato").click();
        page.waitForURL("**/ordering/quote-contract?**");
        field("Nombre del contrato").fill(name);
        types("agree:0", "yearly", yearly);
        assertThat(page.locator("[id='agree:outlook']")).containsText(sum);
        button("Acordar el contrato").click();
        page.locator("dialog [data-answer=yes]").click();
        says("está acordado");
        return this;
    }

    /** Orders all that is offered, at the usual place or the first one. */
    OrderPage orders(String reference) {
        for (String label : new String[] {"Centro de coste", "Entregar en"}) {
            Locator list = page.locator("select").and(page.getByLabel(label));
            if (list.inputValue().isEmpty()) {
                list.selectOption(new SelectOption().setIndex(1));
            }
        }
        field("Su referencia").fill(reference);
        page.locator("button[id$='turn:order']").click();
        assertThat(page).hasURL(Pattern.compile("/ordering/order\\?.*number="));
        return new OrderPage(page);
    }
}
