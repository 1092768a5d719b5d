package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** One term of the vocabulary with the form for its next version. */
final class TermPage extends Screen {
    TermPage(Page page) {
        super(page);
    }

    /** The address of a type of touchpoint. */
    static String of(String type) {
        return "/insight/vocabulary?term=TOUCHPOINT:" + type;
    }

    void opens(String url) {
        page.navigate(url);
    }

    TermPage names(String spanish) {
        field("Nombre en español").fill(spanish);
        return this;
    }

    TermPage says(String spanish, String english) {
        field("Mensaje en español").fill(spanish);
        field("Mensaje en inglés").fill(english);
        return this;
    }

    TermPage validFrom(String day) {
        field("Válida desde").fill(day);
        return this;
    }

    TermPage saves() {
        button("Guardar versión").click();
        return this;
    }

    TermPage tells(String text) {
        says(text);
        return this;
    }

    /** Above the form or beside the field at fault. */
    TermPage refuses(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    TermPage keeps(String spanish) {
        assertThat(field("Nombre en español")).hasValue(spanish);
        return this;
    }

    TermPage hasVersions(int number) {
        assertThat(page.locator("[id='versions'] tbody tr")).hasCount(number);
        return this;
    }
}
