package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Stock and list price of one article, as operations keeps them. */
final class StockPage extends Screen {
    StockPage(Page page) {
        super(page);
    }

    StockPage saysStock(String partNumber, int onHand, int incoming, LocalDate arrives) {
        field("En almacén").fill(Integer.toString(onHand));
        field("En camino, entrega 1").fill(Integer.toString(incoming));
        field("Llega el, entrega 1").fill(arrives.toString());
        field("En camino, entrega 2").fill("0");
        button("Guardar existencias").click();
        says("Existencias de " + partNumber + " guardadas.");
        return this;
    }

    /** Types a price as it is written in Spain. */
    StockPage types(String price) {
        Locator field = page.locator("main input[id$='newPrice_input']");
        field.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(price);
        page.keyboard().press("Tab");
        assertThat(field).hasValue(price);
        button("Guardar precio").click();
        return this;
    }

    StockPage isRefused(String why) {
        says(why);
        return this;
    }

    /** Says beside the day what a higher price needs. */
    StockPage needsNotice() {
        assertThat(page.locator("form[id='price'] .i-error").filter(new Locator.FilterOptions().setHasText("30 días antes"))).isVisible();
        return this;
    }

    /** The price that is typed, from a day to come. */
    StockPage from(LocalDate day) {
        field("Vigente desde").fill(day.toString());
        button("Guardar precio").click();
        return this;
    }

    StockPage announced(String partNumber) {
        says("Precio de tarifa de " + partNumber + " anunciado");
        return this;
    }

    StockPage savedPriceOf(String partNumber) {
        says("Tarifa de " + partNumber + " guardada.");
        return this;
    }
}
