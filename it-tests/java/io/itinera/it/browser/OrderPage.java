package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One order as its hospital sees it. */
final class OrderPage extends Screen {
    private static final Pattern NUMBER = Pattern.compile("number=([^&#]+)");
    /** As it is shown, with a break between two lines. */
    private static final LocatorAssertions.HasTextOptions LINE_BY_LINE = new LocatorAssertions.HasTextOptions().setUseInnerText(true);

    OrderPage(Page page) {
        super(page);
    }

    String number() {
        Matcher matcher = NUMBER.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no order at " + page.url());
        }
        return matcher.group(1);
    }

    OrderPage stands(String status) {
        assertThat(fact("Estado").first()).containsText(status);
        return this;
    }

    OrderPage costs(String total) {
        assertThat(fact("Total sin IVA")).hasText(total);
        return this;
    }

    private Locator line(String partNumber) {
        return page.locator("table").filter(new Locator.FilterOptions().setHas(page.locator("caption").getByText("Líneas")))
            .locator("tbody tr").filter(new Locator.FilterOptions().setHasText(partNumber));
    }

    OrderPage holdsLines(int lines) {
        assertThat(line("IT-")).hasCount(lines);
        return this;
    }

    /** How many of a line were ordered, confirmed, shipped and received. */
    OrderPage line(String partNumber, int ordered, int confirmed, int shipped, int received) {
        Locator columns = line(partNumber).locator("td");
        assertThat(columns.nth(1)).hasText(Pattern.compile("^\\s*" + ordered + "\\D"));
        assertThat(columns.nth(2)).hasText(Pattern.compile("^\\s*" + (confirmed == 0 ? "–" : confirmed) + "(\\D|$)"));
        assertThat(columns.nth(3)).hasText(Pattern.compile("^\\s*" + (shipped == 0 ? "–" : "enviado:\\s" + shipped)
            + (received == 0 ? "(?!\\d)(?![\\s\\S]*recibido:)" : "\\s+recibido:\\s" + received + "(?!\\d)")), LINE_BY_LINE);
        return this;
    }

    /** A line says something: that a part was cancelled, the day promised. */
    OrderPage lineSays(String partNumber, String text) {
        assertThat(line(partNumber)).containsText(text);
        return this;
    }

    private Locator question() {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Una pregunta breve"));
    }

    OrderPage isAsked() {
        assertThat(question()).containsText("El portal me ha facilitado hacer este pedido.");
        assertThat(question()).containsText("Su gestor de cuenta verá su respuesta, o que no la dio, con su nombre");
        return this;
    }

    /** Answers how easy it was, from 1 to 7. */
    OrderPage answers(int effort, String expectation, String remark) {
        question().getByLabel(Integer.toString(effort), new Locator.GetByLabelOptions().setExact(true)).check();
        question().getByLabel(expectation).check();
        question().getByLabel("¿Algo que añadir?").fill(remark);
        question().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enviar respuesta")).click();
        assertThat(question()).containsText("Gracias. Su respuesta llega directamente");
        return this;
    }

    /** Says how many of a lot came. */
    OrderPage counts(String partNumber, String lot, int received) {
        field("Recibido " + partNumber + " " + lot).fill(Integer.toString(received));
        return this;
    }

    OrderPage confirmsReceipt() {
        button("Confirmar recepción").click();
        says("Recepción de");
        return this;
    }

    private Locator difference(String text) {
        return page.locator(".i-difference").filter(new Locator.FilterOptions().setHasText(text));
    }

    OrderPage accepts(String difference) {
        reading(difference(difference).getByRole(AriaRole.BUTTON), "Aceptar").click();
        says("La diferencia queda aceptada.");
        return this;
    }

    OrderPage disputes(String difference, String reason) {
        difference(difference).locator("summary").last().click();
        difference(difference).getByLabel("Qué debe corregirse").fill(reason);
        reading(difference(difference).getByRole(AriaRole.BUTTON), "Enviar la reclamación").click();
        says("El proveedor tiene su reclamación");
        return this;
    }

    /** A difference says something: who decided, what the supplier answered. */
    OrderPage differenceSays(String difference, String text) {
        assertThat(difference(difference)).containsText(text);
        return this;
    }

    CartPage repeats() {
        button("Repetir pedido").click();
        assertThat(page).hasURL(Pattern.compile("/ordering/cart"));
        return new CartPage(page);
    }
}
