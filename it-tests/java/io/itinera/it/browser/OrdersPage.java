package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The history of a hospital's orders. */
final class OrdersPage extends Screen {
    OrdersPage(Page page) {
        super(page);
    }

    OrdersPage looksFor(String words) {
        filter("Número, referencia o artículo", words);
        assertThat(page).hasURL(Pattern.compile("[?&]q=" + words));
        return this;
    }

    /** Exactly this order is listed. */
    OrdersPage listsOnly(String number) {
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(rowOf(number)).isVisible();
        return this;
    }

    CartPage repeats(String number) {
        rowOf(number).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Repetir el pedido " + number)).click();
        assertThat(page).hasURL(Pattern.compile("/ordering/cart"));
        return new CartPage(page);
    }
}
