package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The buyer's other carts, beside the one that the cart page shows. */
final class CartsPanel extends Screen {
    CartsPanel(Page page) {
        super(page);
    }

    CartsPanel setsAside(String name) {
        field("Nombre de este carrito").fill(name);
        button("Apartar").click();
        says("queda apartado");
        return this;
    }

    /** The cart lies aside with so much in it. */
    CartsPanel lists(String name, String articles) {
        assertThat(cart(name)).containsText(articles);
        return this;
    }

    CartsPanel goesTo(String name) {
        reading(cart(name).getByRole(AriaRole.BUTTON), "Ir a él").click();
        says("Ahora está en");
        return this;
    }

    CartsPanel goesToFirst() {
        button("Ir a él").first().click();
        says("Ahora está en");
        return this;
    }

    /** Copies all lines of the present cart to another one. */
    CartsPanel copiesAll(String name) {
        button("Mover líneas").click();
        button("Elegir todas las líneas").click();
        assertThat(page.locator("input[type=checkbox][id$=':chosen']").first()).isChecked();
        page.locator("select[id$='target']").selectOption(new SelectOption().setLabel(name));
        button("Copiar").click();
        says("copiada");
        return this;
    }

    CartsPanel removes() {
        page.locator("button[id$='removeThis']").click();
        says("Puede recuperarlo durante una semana");
        return this;
    }

    CartsPanel bringsBack() {
        button("Recuperar").click();
        says("vuelve a estar apartado");
        return this;
    }

    private Locator cart(String name) {
        return page.locator("form#others li").filter(new Locator.FilterOptions().setHasText(name));
    }
}
