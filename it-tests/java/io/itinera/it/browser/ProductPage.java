package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** One article. */
final class ProductPage extends Screen {
    ProductPage(Page page) {
        super(page);
    }

    ProductPage is(String name, String partNumber) {
        isTitled(name);
        assertThat(fact("Número de artículo")).hasText(partNumber);
        return this;
    }

    ProductPage offers(String price, String origin) {
        assertThat(page.locator("aside .i-pricetag")).containsText(price);
        assertThat(page.locator("aside .i-pricetag")).containsText(origin);
        return this;
    }

    /** The page tells of the pack that was scanned. */
    ProductPage isScanned(String lot, String serial) {
        shows("Lote " + lot + ". Número de serie " + serial + ". Caduca el ");
        return this;
    }

    ProductPage saysExpired() {
        shows("El envase escaneado caducó el ");
        return this;
    }

    /** So many stand in the field before anything is typed. */
    ProductPage begins(String partNumber, String quantity) {
        assertThat(field("Cantidad " + partNumber)).hasValue(quantity);
        return this;
    }

    ProductPage puts(String partNumber, int quantity) {
        field("Cantidad " + partNumber).fill(Integer.toString(quantity));
        button("Añadir al carrito").click();
        says("en el carrito; ahora contiene " + quantity);
        return this;
    }
}
