package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a hospital has to pay and has paid. */
final class InvoicesPage extends Screen {
    InvoicesPage(Page page) {
        super(page);
    }

    /** Looks at the invoices in one state, and there are so many. */
    InvoicesPage looksAt(String state, long howMany) {
        Locator tab = page.locator("main .i-tab").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + state)));
        assertThat(tab).hasText(Pattern.compile("^" + state + "\\s*" + howMany + "$"));
        tab.click();
        assertThat(tab).hasAttribute("aria-current", "page");
        return this;
    }

    InvoicesPage looksFor(String words) {
        filter("Factura, pedido o su referencia", words);
        assertThat(page).hasURL(Pattern.compile("[?&]q=" + words));
        return this;
    }

    InvoicesPage listsOnly(String number) {
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(rowOf(number)).isVisible();
        return this;
    }

    InvoicePage opens(String number) {
        rowOf(number).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(number).setExact(true)).click();
        return new InvoicePage(page);
    }
}
