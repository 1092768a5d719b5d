package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** One order as operations serves it. */
final class ServePage extends Screen {
    ServePage(Page page) {
        super(page);
    }

    /** Promises so many for a day; nothing is sent yet. */
    ServePage promises(String partNumber, int quantity, LocalDate day) {
        field("Confirmado " + partNumber).fill(Integer.toString(quantity));
        field("Prometido para " + partNumber).fill(day.toString());
        return this;
    }

    ServePage confirms() {
        button("Confirmar lo indicado").click();
        says("Pedido confirmado.");
        return this;
    }

    /** Packs so many of one lot; nothing is sent yet. */
    ServePage packs(String partNumber, int quantity, String lot, LocalDate expiry) {
        field("Cantidad " + partNumber).fill(Integer.toString(quantity));
        field("Lote " + partNumber).fill(lot);
        field("Caducidad " + partNumber).fill(expiry.toString());
        return this;
    }

    ServePage shipsWith(String carrier) {
        field("Transportista").fill(carrier);
        button("Enviar este material").click();
        says("está en camino.");
        return this;
    }

    /** Takes up what goes to another site of the hospital. */
    ServePage goesTo(String site) {
        page.locator(".i-tabs").getByText(site).click();
        assertThat(page.locator("form[id$='ship'] .i-alert")).containsText(site);
        return this;
    }

    ServePage isRefused(String carrier, String why) {
        field("Transportista").fill(carrier);
        button("Enviar este material").click();
        says(why);
        return this;
    }

    ServePage recordsDelivery() {
        button("Registrar entrega").click();
        says("registrada.");
        return this;
    }

    ServePage invoices() {
        button("Facturar este envío").click();
        says("emitida.");
        return this;
    }

    ServePage settles(String dispute, String answer) {
        Locator disputed = page.locator(".i-difference").filter(new Locator.FilterOptions().setHasText(dispute));
        disputed.getByLabel("Respuesta al hospital").fill(answer);
        reading(disputed.getByRole(AriaRole.BUTTON), "Responder y resolver").click();
        says("Se ha avisado al hospital.");
        return this;
    }

    ServePage stands(String status) {
        assertThat(fact("Estado").first()).containsText(status);
        return this;
    }
}
