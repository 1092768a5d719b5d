package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import io.itinera.it.Browser;
import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page for everybody who may open it: it opens without an error in the console, in three languages and in words, fits a
 * telephone and a small desk, and has no barrier, light and dark. What a page looks like does not come from the database: it is
 * looked at on one of them.
 */
@OnDatabase(Database.POSTGRESQL)
@Tag(Portal.ALONE)
@DisplayName("Every page")
class EveryPageIT {
    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "fr", "Français", "es", "Español");
    /** A key without its text, a text with a gap, a code or a day as the database writes it. */
    private static final Pattern NO_WORDS = Pattern.compile("\\?\\?\\?[^?]*\\?\\?\\?|\\{\\d[^}]*}|\\b[A-Z]{3,}_[A-Z_]{2,}\\b"
        + "|\\b20\\d\\d-\\d\\d-\\d\\d\\b|(?<![\\w@.])(?:work|brief|status|insight|ordering|delivery|billing|catalog|contracts|common"
        + "|workspace|layout|nav|alert|alerts|refusal|reason|persona|accounts)\\.[a-z][\\w.-]+");
    /** Asked in one go: a locator loads a script of its own into every page it looks at. */
    private static final String SAID = """
        () => ({ language: document.documentElement.lang, words: document.body.innerText,
          lacks: document.documentElement.outerHTML.includes('???') })""";
    /** The innermost thing that makes a page scroll sideways. */
    private static final String STICKS_OUT = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          const clipped = e => { for (let p = e.parentElement; p; p = p.parentElement) if (p !== document.documentElement && getComputedStyle(p).overflowX !== 'visible') return true; return false; };
          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1 && !clipped(e));
          return document.documentElement.scrollWidth - width + ' ' + (wide.pop() || document.body).outerHTML.slice(0, 200);
        }""";
    /** A table whose last column is out of sight. */
    private static final String CUT_OFF = """
        () => [...document.querySelectorAll('.i-table-wrap')].filter(wrap => wrap.querySelector('table').offsetWidth > wrap.clientWidth + 1)
          .map(wrap => wrap.getAttribute('aria-label') + ' by ' + (wrap.querySelector('table').offsetWidth - wrap.clientWidth)).join(', ')""";
    private static final Page.NavigateOptions AS_SOON_AS_READ = new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final int OK = 200;

    private final EveryPage pages;
    private final List<String> faults = new ArrayList<>();

    EveryPageIT(Portal portal) {
        this.pages = new EveryPage(portal);
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @EnumSource(Persona.class)
    @DisplayName("opens for whoever may open it, whole, readable and without barriers")
    void opens(Persona persona, Browser browser) {
        Person person = Person.signsIn(browser, EveryPage.person(persona));
        if (Permission.FILL_CARTS.isGrantedTo(persona)) {
            emptyCart(person);
            person.cart().puts(pages.longNamed(), 20_000);
        }
        try {
            List<String> paths = pages.pathsOf(persona);
            Barriers barriers = Barriers.on(person.page());
            paths.forEach(path -> look(barriers, person.page(), path, persona + " " + path));
            for (String language : List.of("en", "fr")) {
                speak(person.opens("/workspace/help"), language);
                paths.forEach(path -> read(person.page(), path, language, persona + " " + path));
            }
        } finally {
            tidy(person, persona);
        }
        assertThat(faults).isEmpty();
    }

    private void tidy(Person person, Persona persona) {
        speak(person.opens("/workspace/help"), "es");
        if (Permission.FILL_CARTS.isGrantedTo(persona)) {
            emptyCart(person);
        }
    }

    /** Whatever is in it: whoever was interrupted before may have left something. */
    private static void emptyCart(Person person) {
        person.cart();
        Locator removing = person.page().locator("button[id$='remove']");
        for (int left = removing.count(); left > 0; left--) {
            removing.first().click();
            PlaywrightAssertions.assertThat(removing).hasCount(left - 1);
        }
    }

    private static void speak(Person person, String language) {
        Page page = person.page();
        size(page, DESK);
        page.locator("details.i-menu > summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LANGUAGES.get(language)).setExact(true)).click();
        page.waitForCondition(() -> language.equals(page.locator("html").getAttribute("lang")));
    }

    /** In Spanish: everything. */
    private void look(Barriers barriers, Page page, String path, String where) {
        size(page, DESK);
        if (!open(page, path, where)) {
            return;
        }
        says(page, "es", where);
        fits(page, where);
        barriers.ofShape().forEach(barrier -> fault(true, where + " at " + PHONE + ": " + barrier));
        size(page, DESK);
        barriers.all().forEach(barrier -> fault(true, where + ": " + barrier));
        wear(page, ColorScheme.DARK);
        barriers.ofColours().forEach(barrier -> fault(true, where + " in the dark: " + barrier));
        wear(page, ColorScheme.LIGHT);
    }

    /** In another language: the words, and whether they have room. */
    private void read(Page page, String path, String language, String where) {
        size(page, DESK);
        if (open(page, path, where + " " + language)) {
            says(page, language, where + " " + language);
            fits(page, where + " " + language);
        }
    }

    private boolean open(Page page, String path, String where) {
        Response answer = page.navigate(path, AS_SOON_AS_READ);
        fault(answer.status() != OK, where + " answered " + answer.status());
        return answer.status() == OK;
    }

    private void says(Page page, String language, String where) {
        Map<?, ?> said = (Map<?, ?>) page.evaluate(SAID);
        fault(!language.equals(said.get("language")), where + " is not in " + language);
        Matcher wrong = NO_WORDS.matcher((String) said.get("words"));
        fault(wrong.find(), where + " says " + (wrong.reset().find() ? wrong.group() : ""));
        fault((Boolean) said.get("lacks"), where + " lacks a text");
    }

    private void fits(Page page, String where) {
        size(page, DESK);
        Object cut = page.evaluate(CUT_OFF);
        fault(!"".equals(cut), where + " at " + DESK + " hides columns of " + cut);
        for (int width : new int[] {DESK, PHONE}) {
            size(page, width);
            Object wide = page.evaluate(STICKS_OUT);
            fault(!"".equals(wide), where + " at " + width + " is too wide: " + wide);
        }
    }

    private static void wear(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void size(Page page, int width) {
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, HEIGHT);
        }
    }

    private void fault(boolean there, String what) {
        if (there) {
            faults.add(what);
        }
    }

    @Execution(ExecutionMode.CONCURRENT)
    @Test
    @DisplayName("is whole before signing in, too, and where something is missing")
    void opensBeforeSigningIn(Browser browser) {
        Page page = browser.page();
        Barriers barriers = Barriers.on(page);
        for (PortalPage door : List.of(PortalPage.SIGN_IN, PortalPage.MISSING, PortalPage.EXPIRED, PortalPage.ERROR)) {
            browser.expectError("Failed to load resource");
            page.navigate(door.path());
            Locator title = page.locator("h1");
            fault(title.innerText().isBlank(), door + " has no title");
            says(page, "es", door.path());
            fits(page, door.path());
            barriers.all().forEach(barrier -> faults.add(door.path() + ": " + barrier));
            wear(page, ColorScheme.DARK);
            barriers.ofColours().forEach(barrier -> faults.add(door.path() + " in the dark: " + barrier));
            wear(page, ColorScheme.LIGHT);
        }
        assertThat(faults).isEmpty();
    }
}
