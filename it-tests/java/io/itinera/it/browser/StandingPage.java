package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;

/** A standing order, from the order it is made of to its end. */
final class StandingPage extends Screen {
    StandingPage(Page page) {
        super(page);
    }

    /** Of the order shown, every month on a day. */
    StandingPage makes(String name, int dayOfMonth, LocalDate begins) {
        link("Pedir periódicamente").click();
        page.waitForURL("**/ordering/standing-new?*");
        field("Llega").selectOption("MONTH_DAY");
        field("Día del mes").fill(Integer.toString(dayOfMonth));
        field("Comienza").fill(begins.toString());
        field("Nombre").fill(name);
        button("Crear pedido periódico").click();
        says("«" + name + "» está creado");
        return this;
    }

    private Locator days() {
        return page.locator("form#days tbody tr");
    }

    StandingPage comesOn(List<String> days) {
        for (int i = 0; i < days.size(); i++) {
            assertThat(days().nth(i)).containsText(days.get(i));
        }
        return this;
    }

    StandingPage skips(String day) {
        reading(rowOf(day).locator("button"), "Omitir").click();
        says("Se omite la entrega");
        assertThat(rowOf(day)).containsText("Omitido");
        return this;
    }

    void ends() {
        button("Terminar").click();
        page.locator("dialog [data-answer=yes]").click();
        says("ha terminado");
    }
}
