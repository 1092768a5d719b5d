package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.itinera.it.Browser;
import io.itinera.it.Database;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page for everybody who may open it: it opens, in three languages, without an error in the console, without a
 * barrier (WCAG 2 A and AA, light and dark), without scrolling sideways on a telephone. Barriers are looked for on one of
 * the databases: they do not come from there.
 */
@OnBothDatabases
@DisplayName("Every page")
class EveryPageIT {
    private static final Map<Persona, String> PEOPLE = Map.of(
        Persona.PURCHASING_DIRECTOR, "compras@demo.example", Persona.APPROVER, "aprobacion@demo.example",
        Persona.REQUESTER, "planta@demo.example", Persona.ACCOUNT_MANAGER, "cuenta@demo.example",
        Persona.CX_ANALYST, "cx@demo.example", Persona.OPERATIONS, "operaciones@demo.example");
    private static final Set<PortalPage> OF_THEIR_OWN = EnumSet.of(PortalPage.SIGN_IN, PortalPage.INVOICE_PDF,
        PortalPage.MISSING, PortalPage.EXPIRED, PortalPage.ERROR);
    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "fr", "Français", "es", "Español");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?\\?[^?]*\\?\\?\\?");
    /** The innermost thing that makes a page scroll sideways. */
    private static final String STICKS_OUT = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return '';
          const wide = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1);
          return document.documentElement.scrollWidth - width + ' ' + (wide.pop() || document.body).outerHTML.slice(0, 200);
        }""";
    private static final int[] WIDTHS = {390, 1440};
    private static final int HEIGHT = 900;
    private static final int OK = 200;

    private final Rows rows;
    private final boolean lookingForBarriers;
    private final List<String> faults = new ArrayList<>();

    EveryPageIT(Portal portal, Database database) {
        this.rows = new Rows(portal);
        this.lookingForBarriers = database == Database.H2;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Persona.class)
    @DisplayName("opens for whoever may open it, whole, readable and without barriers")
    void opens(Persona persona, Browser browser) {
        Person person = Person.signsIn(browser, PEOPLE.get(persona));
        try {
            for (String language : List.of("en", "fr", "es")) {
                speak(person, language);
                pagesOf(persona).forEach(page -> look(browser, persona, page, language));
            }
        } finally {
            speak(person.opens("/workspace/home"), "es");
        }
        assertThat(faults).isEmpty();
    }

    private static Stream<PortalPage> pagesOf(Persona persona) {
        return Stream.of(PortalPage.values()).filter(page -> !OF_THEIR_OWN.contains(page))
            .filter(page -> page.permission() != Permission.ENTER && page.permission().isGrantedTo(persona));
    }

    private static void speak(Person person, String language) {
        Page page = person.page();
        page.locator("details.i-menu > summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(LANGUAGES.get(language)).setExact(true)).click();
        page.waitForCondition(() -> language.equals(page.locator("html").getAttribute("lang")));
    }

    private void look(Browser browser, Persona persona, PortalPage portalPage, String language) {
        Page page = browser.page();
        String path = portalPage.path() + about(portalPage, persona);
        String where = persona + " " + path + " " + language;
        page.setViewportSize(WIDTHS[1], HEIGHT);
        Response answer = page.navigate(path);
        fault(answer.status() != OK, where + " answered " + answer.status());
        Matcher missing = MISSING_TEXT.matcher(page.content());
        fault(missing.find(), where + " lacks a text: " + (missing.reset().find() ? missing.group() : ""));
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Object wide = page.evaluate(STICKS_OUT);
            fault(!"".equals(wide), where + " at " + width + " is too wide: " + wide);
        }
        if ("es".equals(language) && lookingForBarriers) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                barriers(page, where + " " + scheme);
                browser.screenshot("page-" + persona + "-" + portalPage + "-" + scheme);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private void barriers(Page page, String where) {
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            faults.add(where + ": " + rule.getId() + " " + rule.getNodes().stream().limit(2)
                .map(node -> node.getHtml() + " " + node.getFailureSummary()).toList());
        }
    }

    private void fault(boolean there, String what) {
        if (there) {
            faults.add(what);
        }
    }

    /** What a page needs to know; something that the hospital of the demo's people has. */
    private String about(PortalPage page, Persona persona) {
        long account = rows.number("select account_id from accounts.person where email = ?", PEOPLE.get(Persona.APPROVER));
        return switch (page) {
            case CATALOG -> "?q=guante";
            case PRODUCT -> "?number=" + first("select part_number from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE' order by id", account);
            case ORDER, SERVE_ORDER -> "?number=" + first("select number from ordering.purchase_order where account_id = ? and status = 'SHIPPED' order by id desc", account);
            case INVOICE -> "?number=" + first("select number from billing.invoice where account_id = ? order by id desc", account);
            case CONTRACT -> "?number=" + first("select number from contracts.contract where account_id = ? and decision is null order by ends_on desc", account);
            case STOCK -> "?change=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account);
            case CLIENT -> "?account=" + first("select code from accounts.account where id = ?", account);
            case TOUCHPOINTS -> "?type=ORDER_SUBMITTED";
            default -> "";
        };
    }

    private String first(String sql, long account) {
        return rows.texts(sql + " fetch first 1 rows only", account).get(0);
    }

    @Test
    @DisplayName("is whole before signing in, too, and where something is missing")
    void opensBeforeSigningIn(Browser browser) {
        Page page = browser.page();
        for (PortalPage door : List.of(PortalPage.SIGN_IN, PortalPage.MISSING, PortalPage.EXPIRED, PortalPage.ERROR)) {
            browser.expectError("Failed to load resource");
            page.navigate(door.path());
            assertThat(page.locator("h1").innerText()).as(door.path()).isNotBlank();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                barriers(page, door.path() + " " + scheme);
                browser.screenshot("page-NOBODY-" + door + "-" + scheme);
            }
        }
        assertThat(faults).isEmpty();
    }
}
