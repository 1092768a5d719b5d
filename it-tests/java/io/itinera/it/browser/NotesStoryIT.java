package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An analyst notes what was said at an interview, and puts right what was noted wrong. */
@OnBothDatabases
@DisplayName("An analyst")
class NotesStoryIT {
    private static final String ANALYST = "cx@demo.example";
    private static final String MANAGER = "cuenta@demo.example";
    private static final String FIRST = "El precio cambió al confirmar, dijo Ana";
    private static final String ANEW = "El precio cambió al confirmar";

    private final Rows rows;

    NotesStoryIT(Portal portal) {
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("notes an interview from the touchpoint's page; it stands in the hospital's timeline, is corrected in one of two tabs, and withdrawn")
    void notesAnInterview(Browser browser) {
        String account = rows.text("select min(a.code) from accounts.account a join accounts.person p on p.id = a.account_manager_id where p.email = ?", MANAGER);
        Person analyst = Person.signsIn(browser, ANALYST);
        analyst.opens("/insight/touchpoint?type=ORDER_SUBMITTED");
        analyst.page().locator("a[href*='/insight/notes?touchpoint=']").click();
        NotesPage page = new NotesPage(analyst.page()).isAbout("ORDER_SUBMITTED").hospital(rows.text("select name from accounts.account where code = ?", account));
        page.on("2099-01-01").words(FIRST).notes().refuses("El momento está en el futuro").keeps(FIRST);
        page.on("").notes().tells("Anotada").lists(FIRST);

        String correction = page.correctionOf(FIRST);
        page.opens(correction);
        NotesPage second = new NotesPage(analyst.page().context().newPage());
        second.opens(analyst.page().url());
        page.keeps(FIRST).words(ANEW).saves().tells("Corregida").lists(ANEW).listsNo(FIRST);
        second.words("Otra cosa").saves().refuses("Otra persona lo ha cambiado mientras tanto").keeps("Otra cosa");

        Person manager = Person.signsIn(browser.another(), MANAGER);
        manager.opens("/insight/client?account=" + account);
        assertThat(manager.page().locator(".j-quote").filter(new Locator.FilterOptions().setHasText(Pattern.compile(ANEW))).count()).isEqualTo(1);

        page.withdraws(ANEW).tells("Retirada").listsNo(ANEW);
        assertThat(rows.number("select count(*) from insight.observation where words = ?", ANEW)).isZero();
    }

    @Test
    @DisplayName("changes in how many days a case should be closed, after having seen what that does to open ones; what makes no sense is kept and said")
    void changesTheDays(Browser browser) {
        Person analyst = Person.signsIn(browser, ANALYST);
        analyst.opens("/insight/friction-kind?kind=poor-page");
        DaysForm form = new DaysForm(analyst.page());
        form.days("400").saves().refuses("Indique un número entero de días").keeps("400");
        form.days("12").looks().shows("Casos abiertos");
        form.days("12").saves().tells("Cambiado").keeps("12");
        rows.change("delete from insight.friction_case_days where kind = ? and version_no > 1", "poor-page");
    }

    /** The form for the days of cases on the page of a kind. */
    private static final class DaysForm extends Screen {
        DaysForm(Page page) {
            super(page);
        }

        DaysForm days(String days) {
            page.locator("input[id$='caseDays:days']").fill(days);
            return this;
        }

        DaysForm saves() {
            button("Fijar los días").click();
            return this;
        }

        DaysForm looks() {
            page.locator("button[id$='caseDays:lookDays']").click();
            return this;
        }

        DaysForm tells(String text) {
            says(text);
            return this;
        }

        DaysForm refuses(String text) {
            PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
            return this;
        }

        DaysForm keeps(String days) {
            PlaywrightAssertions.assertThat(page.locator("input[id$='caseDays:days']")).hasValue(days);
            return this;
        }
    }
}
