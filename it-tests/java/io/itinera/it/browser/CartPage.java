package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** The cart: what a buyer is about to order, on which terms. */
final class CartPage extends Screen {
    CartPage(Page page) {
        super(page);
    }

    /** Puts an article in by its number. */
    CartPage puts(String number, int quantity) {
        types(number);
        page.locator("form[id$='quick']").getByLabel("Cantidad").fill(Integer.toString(quantity));
        button("Añadir al carrito").click();
        assertThat(field("Número de artículo o GTIN")).hasValue("");
        holds(number, quantity);
        return this;
    }

    /** Types a number into the quick order field without sending it. */
    CartPage types(String number) {
        page.locator("form[id$='quick']").getByLabel("Número de artículo o GTIN").fill(number);
        return this;
    }

    private Locator quantity(String partNumber) {
        return field("Cantidad " + partNumber);
    }

    /** Changes a quantity by keys alone; leaving the field is enough. */
    CartPage typesOver(String partNumber, int quantity) {
        quantity(partNumber).focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(Integer.toString(quantity));
        page.keyboard().press("Tab");
        return this;
    }

    /** The article is in the cart, so many. */
    CartPage holds(String partNumber, int quantity) {
        assertThat(quantity(partNumber)).hasValue(Integer.toString(quantity));
        return this;
    }

    /** So many articles are in the cart, no more. */
    CartPage holdsLines(int lines) {
        assertThat(page.locator("form[id$='lines'] tbody tr")).hasCount(lines);
        return this;
    }

    /** What the whole cart costs now. */
    CartPage costs(String total) {
        assertThat(page.locator("[id$='cartSums'] .i-fact").first()).containsText(total);
        return this;
    }

    /** Opens the editor of where the line goes; nothing is kept yet. */
    CartPage beginsToSplit(String partNumber) {
        button("Dividir la entrega de " + partNumber).press("Enter");
        assertThat(field("Cantidad 1")).isFocused();
        return this;
    }

    /** Has so many of a line brought to another site than the order's, with the keyboard. @return that site's name */
    String splits(String partNumber, int quantity) {
        beginsToSplit(partNumber);
        field("Cantidad 1").fill(Integer.toString(quantity));
        String usual = page.locator("select").and(page.getByLabel("Entregar en")).locator("option:checked").innerText();
        Locator sites = page.locator("select").and(page.getByLabel("Centro 1")).locator("option[value]:not([value=''])")
            .filter(new Locator.FilterOptions().setHasNotText(usual));
        String site = sites.first().innerText();
        page.locator("select").and(page.getByLabel("Centro 1")).selectOption(new SelectOption().setLabel(site));
        button("Guardar el reparto").press("Enter");
        says("La entrega de " + partNumber + " queda dividida.");
        assertThat(button("Dividir la entrega de " + partNumber)).isFocused();
        return site.substring(0, site.indexOf(" · "));
    }

    /** Types in two shares who pays for a line, by keys; nothing is kept yet. */
    CartPage typesShares(String partNumber, String first, String second) {
        button("Quién paga " + partNumber).press("Enter");
        Locator group = page.locator("[data-opened='payers of " + partNumber + "']");
        button("Otro centro de coste").press("Enter");
        assertThat(group.locator("select")).hasCount(2);
        for (int i = 0; i < 2; i++) {
            group.locator("select").nth(i).selectOption(new SelectOption().setIndex(i + 1));
            typesShare(i, i == 0 ? first : second);
        }
        return this;
    }

    /** @param share from 0 */
    CartPage typesShare(int share, String percent) {
        Locator field = page.locator("[data-opened^='payers of'] input[id$='percent_input']").nth(share);
        field.fill(percent);
        field.press("Tab");
        return this;
    }

    /** Sends the shares that are typed. */
    CartPage keepsShares(String says) {
        button("Cargarlo así").press("Enter");
        says(says);
        return this;
    }

    CartPage cancels() {
        button("Cancelar").press("Enter");
        assertThat(page.locator("[data-opened]")).hasCount(0);
        return this;
    }

    CartPage writesReference(String reference) {
        field("Su referencia").fill(reference);
        return this;
    }

    /** What was typed is still there. */
    CartPage keepsReference(String reference) {
        assertThat(field("Su referencia")).hasValue(reference);
        return this;
    }

    /** Keeps the usual cost centre and site, or takes the first one offered. */
    CartPage choosesDestination() {
        chooses("Centro de coste");
        chooses("Entregar en");
        return this;
    }

    private void chooses(String label) {
        Locator list = page.locator("select").and(page.getByLabel(label));
        if (list.inputValue().isEmpty()) {
            list.selectOption(new SelectOption().setIndex(1));
        }
    }

    CartPage wishes(String isoDay) {
        field("Fecha deseada").fill(isoDay);
        return this;
    }

    /** Submits and is refused: the page stays and says why. */
    CartPage isRefused(String why) {
        page.locator("button[id$='order:submit']").click();
        says(why);
        return this;
    }

    /** Submits and arrives at the order. */
    OrderPage submits() {
        page.locator("button[id$='order:submit']").click();
        assertThat(page).hasURL(Pattern.compile("/ordering/order\\?.*number="));
        return new OrderPage(page);
    }
}
