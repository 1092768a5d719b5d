package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The catalogue: what a search found. */
final class CatalogPage extends Screen {
    CatalogPage(Page page) {
        super(page);
    }

    private Locator hit(String partNumber) {
        return page.locator("li.i-result").filter(new Locator.FilterOptions().setHasText(partNumber));
    }

    /** The article is among what is shown first. */
    CatalogPage finds(String partNumber) {
        assertThat(hit(partNumber)).isVisible();
        return this;
    }

    /** The portal says that it shows results of other words than those typed. */
    CatalogPage saysItCorrected(String typed) {
        shows("No hay nada para «" + typed + "» tal como está escrito.");
        return this;
    }

    /** The price and where it comes from. */
    CatalogPage offers(String partNumber, String price, String origin) {
        assertThat(hit(partNumber).locator(".i-pricetag")).containsText(price);
        assertThat(hit(partNumber).locator(".i-pricetag")).containsText(origin);
        return this;
    }

    /** The part number beside a field for a quantity. */
    static String articleOf(Locator quantity) {
        return quantity.getAttribute("aria-label").replaceFirst("^Cantidad ", "");
    }

    CatalogPage puts(String partNumber, int quantity) {
        hit(partNumber).getByLabel("Cantidad " + partNumber).fill(Integer.toString(quantity));
        hit(partNumber).getByRole(AriaRole.BUTTON).click();
        says("en el carrito; ahora contiene " + quantity);
        return this;
    }

    ProductPage opens(String partNumber) {
        hit(partNumber).getByRole(AriaRole.LINK).first().click();
        return new ProductPage(page);
    }
}
