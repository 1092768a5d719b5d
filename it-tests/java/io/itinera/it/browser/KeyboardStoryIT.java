package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer whose hands never leave the keyboard. */
@OnBothDatabases
@DisplayName("A buyer without a mouse")
class KeyboardStoryIT {
    private static final String BUYER = "alvaro.sanz@hospital-general-universitario-de-albacete.example";
    /** None of the first directors, who compete for the last pieces elsewhere. */
    private static final String SEARCHER = "teresa.gallego@hospital-vithas-granada.example";
    private static final int MOST_STOPS = 120;

    private final Rows rows;

    KeyboardStoryIT(Portal portal) {
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("signs in, searches, puts into the cart and submits by keys alone, and always sees where the focus is")
    void ordersByKeysAlone(Browser browser) {
        long account = rows.number("select account_id from accounts.person where email = ?", BUYER);
        String part = new Shelf(rows, 6).atListPrice(account, 2, 60, 1).get(0);
        Page page = browser.page();
        Keyboard keys = page.keyboard();
        browser.open("/accounts/sign-in");
        tabTo(page, "door:email");
        keys.type(BUYER);
        tabTo(page, "door:password");
        keys.type("Itinera-2026-demo");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/workspace/home$"));
        page.waitForLoadState();

        keys.press("/");
        assertThat(page.locator("#search")).isFocused();
        keys.type(rows.text("select name from catalog.article where part_number = ?", part));
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/catalog/catalog\\?q="));
        tabToArticle(page, part);
        keys.press("ControlOrMeta+a");
        keys.type("4");
        keys.press("Enter");
        assertThat(page.locator(".i-messages")).containsText("en el carrito; ahora contiene 4");

        browser.open("/ordering/cart");
        tabTo(page, "order:reference");
        keys.type("TECLADO-1");
        choosesFirst(page, "order:costCentre");
        choosesFirst(page, "order:site");
        tabTo(page, "order:submit");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/ordering/order\\?.*number="));

        String number = new OrderPage(page).number();
        assertThat(rows.all("select o.own_reference, l.part_number, l.quantity from ordering.purchase_order o"
            + " join ordering.order_line l on l.order_id = o.id where o.number = ?", number))
            .containsExactly(List.of("TECLADO-1", part, "4"));
        assertThat(rows.touchpoints("ORDER", number)).contains(entry("ORDER_SUBMITTED", 1L));
    }

    @Test
    @DisplayName("puts the article whose quantity was typed and no other of the list, and takes a possible quantity instead of the refused one")
    void putsWhatWasTyped(Browser browser) {
        Page page = Person.signsIn(browser, SEARCHER).page();
        browser.open("/catalog/catalog?category=1&size=100");
        Locator field = page.locator("li.i-result:nth-child(n+2) input[type=number]:not([min='1'])").first();
        String part = CatalogPage.articleOf(field);
        int pack = Integer.parseInt(field.getAttribute("min"));
        field.fill(Integer.toString(pack + 1));
        field.press("Enter");
        Locator row = page.locator("li.i-result").filter(new Locator.FilterOptions().setHasText(part));
        assertThat(row.getByRole(AriaRole.ALERT)).containsText(part + " se pide en múltiplos de " + pack);
        assertThat(row.getByRole(AriaRole.SPINBUTTON)).hasValue(Integer.toString(pack + 1));
        assertThat(row.getByRole(AriaRole.SPINBUTTON)).hasAttribute("aria-invalid", "true");
        tabTo(page, "nearest1");
        page.keyboard().press("Enter");
        new CatalogPage(page).says("en el carrito; ahora contiene " + 2 * pack);
        assertThat(row).not().containsText("se pide en múltiplos de");
        assertThat(rows.inCart(SEARCHER)).containsExactly(List.of(part, Integer.toString(2 * pack)));
    }

    /** Takes the first real choice of a list that has none yet. */
    private static void choosesFirst(Page page, String id) {
        tabTo(page, id);
        if (page.locator("[id='" + id + "']").inputValue().isEmpty()) {
            page.keyboard().press("ArrowDown");
        }
    }

    private static void tabTo(Page page, String id) {
        tabUntil(page, "e => e.id === '" + id + "' || e.id.endsWith(':" + id + "')", id);
    }

    private static void tabToArticle(Page page, String part) {
        tabUntil(page, "e => e.matches('input[type=number]') && (e.ariaLabel || '').endsWith(' " + part + "')", part);
    }

    /**
     * Presses Tab until the focus is there; at every stop on the way the focus must be visible. Within a date the browser
     * itself marks day, month, year and calendar, which no script can see.
     */
    private static void tabUntil(Page page, String condition, String goal) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object unseen = page.evaluate("() => { const e = document.activeElement, s = getComputedStyle(e);"
                + " return e === document.body || e.type === 'date' || s.outlineStyle !== 'none' || s.boxShadow !== 'none' ? '' : e.outerHTML.slice(0, 160); }");
            assertThat(unseen).as("an element with the focus that cannot be seen").isEqualTo("");
            if (Boolean.TRUE.equals(page.evaluate("() => (" + condition + ")(document.activeElement)"))) {
                return;
            }
        }
        throw new AssertionError(goal + " cannot be reached by Tab at " + page.url());
    }
}
