package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What hospitals still have to pay. */
final class ReceivablesPage extends Screen {
    ReceivablesPage(Page page) {
        super(page);
    }

    ReceivablesPage looksFor(String words) {
        filter("Factura, pedido u hospital", words);
        assertThat(page).hasURL(Pattern.compile("[?&]q=" + words));
        return this;
    }

    /** Records that the whole of an invoice was paid today. */
    ReceivablesPage recordsPaymentOf(String invoice, String reference) {
        rowOf(invoice).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Registrar pago")).click();
        field("Referencia").fill(reference);
        button("Registrar").click();
        says("registrados para " + invoice);
        return this;
    }
}
