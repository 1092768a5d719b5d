package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** What somebody noted of contacts and interviews, with the form for an interview and the one that corrects a note. */
final class NotesPage extends Screen {
    NotesPage(Page page) {
        super(page);
    }

    void opens(String url) {
        page.navigate(url);
    }

    NotesPage hospital(String name) {
        field("Hospital").selectOption(new SelectOption().setLabel(name));
        return this;
    }

    NotesPage with(String role) {
        field("Con quién").selectOption(new SelectOption().setLabel(role));
        return this;
    }

    NotesPage on(String day) {
        field("Día").fill(day);
        return this;
    }

    /** The first note, or the one being corrected. */
    NotesPage words(String words) {
        page.locator("textarea[id$='words']").first().fill(words);
        return this;
    }

    NotesPage felt(String how) {
        field("Cómo fue").first().selectOption(new SelectOption().setLabel(how));
        return this;
    }

    /** Whether the first note is about the touchpoint already. */
    NotesPage isAbout(String type) {
        assertThat(field("Sobre").first()).hasValue(type);
        return this;
    }

    NotesPage notes() {
        button("Anotarla").click();
        return this;
    }

    NotesPage saves() {
        button("Guardar").click();
        return this;
    }

    NotesPage tells(String text) {
        says(text);
        return this;
    }

    NotesPage refuses(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    NotesPage keeps(String words) {
        assertThat(page.locator("textarea[id$='words']").first()).hasValue(words);
        return this;
    }

    NotesPage lists(String words) {
        assertThat(own(words)).hasCount(1);
        return this;
    }

    NotesPage listsNo(String words) {
        assertThat(own(words)).hasCount(0);
        return this;
    }

    /** The address of the form that corrects it. */
    String correctionOf(String words) {
        return own(words).locator("a[href*='notes?id=']").getAttribute("href");
    }

    NotesPage withdraws(String words) {
        own(words).locator("button[id$='withdraw']").click();
        page.locator("dialog[open] button[data-answer=yes]").click();
        return this;
    }

    private Locator own(String words) {
        return page.locator("form[id='own'] tbody tr").filter(new Locator.FilterOptions().setHasText(words));
    }
}
