package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What is the same on every page: the title, the notices, fields and buttons by the names that people read. */
abstract class Screen {
    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    final Page page;

    Screen(Page page) {
        this.page = page;
        page.setDefaultTimeout(PATIENCE);
        page.setDefaultNavigationTimeout(PATIENCE);
    }

    /** The page is this one: it has that heading. */
    final void isTitled(String title) {
        assertThat(page.locator("h1")).hasText(title);
    }

    /** The page says something: a notice, a refusal. */
    final void says(String text) {
        assertThat(page.locator(".i-messages")).containsText(text);
    }

    /** The page shows this somewhere in its content. */
    final void shows(String text) {
        assertThat(page.locator("main").getByText(text).first()).isVisible();
    }

    /** The field with this label, required or not. */
    final Locator field(String label) {
        return page.locator("main").getByLabel(Pattern.compile("^" + literally(label) + "\\s*\\*?$"));
    }

    final Locator button(String text) {
        return reading(page.locator("main").getByRole(AriaRole.BUTTON), text);
    }

    final Locator link(String text) {
        return reading(page.locator("main").getByRole(AriaRole.LINK), text);
    }

    /** Those of some elements that read exactly so: unlike their names, their texts are without the signs of the icon font. */
    static Locator reading(Locator elements, String text) {
        return elements.filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + literally(text) + "\\s*$")));
    }

    private static String literally(String text) {
        return text.replaceAll("[.()?+]", "\\\\$0");
    }

    /** The table row that contains a text. */
    final Locator rowOf(String text) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The value beside a label in a list of facts. */
    final Locator fact(String label) {
        return page.locator("main .i-fact").filter(new Locator.FilterOptions().setHas(
            page.locator("dt", new Page.LocatorOptions()).getByText(label, new Locator.GetByTextOptions().setExact(true)))).locator("dd");
    }

    /** Fills a filter of the list and applies it. */
    final void filter(String label, String value) {
        Locator form = page.locator("form#filters");
        form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(value);
        form.locator("button[type=submit]").first().click();
    }
}
