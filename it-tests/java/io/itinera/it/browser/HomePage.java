package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What waits for the person who signed in. */
final class HomePage extends Screen {
    HomePage(Page page) {
        super(page);
    }

    HomePage greets(String givenName) {
        isTitled("Le damos la bienvenida, " + givenName);
        return this;
    }

    /** Something waits that names this. */
    HomePage waits(String thing) {
        assertThat(rowOf(thing)).isVisible();
        return this;
    }

    /** Takes up what waits. */
    void takes(String thing) {
        rowOf(thing).getByRole(AriaRole.LINK).click();
    }
}
