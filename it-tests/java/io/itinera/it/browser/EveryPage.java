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

/**
 * Every page for everybody who may open it: it opens without an error in the console and, looked at thoroughly, in three languages
 * and in words, fits a telephone and a small desk, and has no barrier, light and dark.
 */
abstract class EveryPage {
    private static final Map<Persona, String> PEOPLE = Map.of(
        Persona.PURCHASING_DIRECTOR, "compras@demo.example", Persona.APPROVER, "aprobacion@demo.example",
        Persona.REQUESTER, "planta@demo.example", Persona.ACCOUNT_MANAGER, "cuenta@demo.example",
        Persona.CX_ANALYST, "cx@demo.example", Persona.OPERATIONS, "operaciones@demo.example");
    private static final Set<PortalPage> OF_THEIR_OWN = EnumSet.of(PortalPage.SIGN_IN, PortalPage.INVOICE_PDF,
        PortalPage.MY_DATA_FILE, PortalPage.MISSING, PortalPage.EXPIRED, PortalPage.ERROR);
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

    private final Rows rows;
    private final boolean thorough;
    private final List<String> faults = new ArrayList<>();

    EveryPage(Portal portal, boolean thorough) {
        this.rows = new Rows(portal);
        this.thorough = thorough;
    }

    final void open(Persona persona, Browser browser) {
        Person person = Person.signsIn(browser, PEOPLE.get(persona));
        if (thorough && Permission.FILL_CARTS.isGrantedTo(persona)) {
            emptyCart(person);
            person.cart().puts(first("select part_number from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE'"
                + " and length(name) > 60 order by id", account()), 20_000);
        }
        try {
            List<String> paths = pagesOf(persona).flatMap(page -> about(page).stream().map(page.path()::concat)).toList();
            Barriers barriers = Barriers.on(person.page());
            paths.forEach(path -> look(barriers, person.page(), path, persona + " " + path));
            for (String language : thorough ? List.of("en", "fr") : List.<String>of()) {
                speak(person.opens("/workspace/help"), language);
                paths.forEach(path -> read(person.page(), path, language, persona + " " + path));
            }
        } finally {
            tidy(person, persona);
        }
        assertThat(faults).isEmpty();
    }

    private void tidy(Person person, Persona persona) {
        if (thorough) {
            speak(person.opens("/workspace/help"), "es");
        }
        if (thorough && Permission.FILL_CARTS.isGrantedTo(persona)) {
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

    private static Stream<PortalPage> pagesOf(Persona persona) {
        return Stream.of(PortalPage.values()).filter(page -> !OF_THEIR_OWN.contains(page))
            .filter(page -> page.permission() != Permission.ENTER && page.permission().isGrantedTo(persona));
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
        if (!open(page, path, where) || !thorough) {
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

    private long account() {
        return rows.number("select account_id from accounts.person where email = ?", PEOPLE.get(Persona.APPROVER));
    }

    /** What a page needs to know, in all its states that look different: something that the hospital of the demo's people has. */
    private List<String> about(PortalPage page) {
        long account = account();
        return switch (page) {
            case CATALOG -> List.of("", "?q=guante", "?q=zzzzzz");
            case PRODUCT -> List.of("?number=" + first("select part_number || '&scan=(01)' || gtin || '(17)250131(10)LOT-1(21)SERIAL'"
                + " from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE' and gtin is not null order by id", account));
            case ORDER -> List.of("?number=" + order("SHIPPED", account), "?number=" + order("AWAITING_APPROVAL", account),
                "?number=" + order("RECEIVED", account));
            case ORDER_CHANGE -> List.of("?number=" + order("AWAITING_APPROVAL", account), "?number=" + order("RECEIVED", account));
            case LIST -> Stream.of("?view=count&id=", "?view=edit&id=").map(view -> view + first("select id from ordering.requisition_list"
                + " where account_id = ? and sharing = 'FULL' order by id", account)).toList();
            case STANDING_ORDER -> Stream.of("?id=", "?view=edit&id=").map(view -> view + first("select id from ordering.standing_order"
                + " where account_id = ? order by id desc", account)).toList();
            case STANDING_RUN -> List.of("?id=" + first("select standing_order_id || '&day=' || planned_on from ordering.standing_run r"
                + " join ordering.standing_order s on s.id = r.standing_order_id where s.account_id = ? and r.state = 'ASKED' order by s.id desc", account));
            case STANDING_NEW -> List.of("?order=" + order("RECEIVED", account));
            case QUOTE, CLIENT_QUOTE -> Stream.of("WITH_HOSPITAL", "WITH_SUPPLIER").map(status -> "?number=" + first("select number from ordering.quote"
                + " where account_id = ? and status = '" + status + "' order by id desc", account)).toList();
            case QUOTE_CONTRACT -> List.of("?number=" + first("select number from ordering.quote where account_id = ? and status = 'WITH_HOSPITAL' order by id desc", account));
            case QUOTE_NEW -> List.of("?article=" + first("select part_number from catalog.article where cast(? as bigint) > 0 and status = 'ORDERABLE'"
                + " order by id", account));
            case SUBSTITUTES -> List.of("?article=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account));
            case SUBSTITUTE_POLICIES -> List.of("", "?article=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account));
            case SERVE_ORDER -> List.of("?number=" + order("SHIPPED", account), "?number=" + order("SUBMITTED", account),
                "?number=" + order("CONFIRMED", account));
            case INVOICE -> List.of("?number=" + first("select number from billing.invoice where account_id = ? order by id desc", account));
            case CONTRACT -> List.of("?number=" + first("select number from contracts.contract where account_id = ? and decision is null"
                + " order by ends_on desc", account));
            case STOCK -> List.of("", "?change=" + first("select part_number from catalog.article where cast(? as bigint) > 0 order by id", account));
            case RECEIVABLES -> List.of("?state=OPEN&q=" + openInvoice(account) + "&pay=" + openInvoice(account));
            case CLIENT -> List.of("?account=" + first("select code from accounts.account where id = ?", account));
            case TOUCHPOINTS -> List.of("?type=ORDER_SUBMITTED&size=20", "?detector=late-delivery&size=20");
            case VOCABULARY -> List.of("", "?view=blind", "?term=TOUCHPOINT:ORDER_SUBMITTED");
            default -> List.of("");
        };
    }

    private String order(String status, long account) {
        return first("select number from ordering.purchase_order where account_id = ? and status = '" + status + "' order by id desc", account);
    }

    private String openInvoice(long account) {
        return first("select number from billing.invoice where account_id = ? and paid < total order by id desc", account);
    }

    private String first(String sql, long account) {
        return rows.texts(sql + " fetch first 1 rows only", account).get(0);
    }

    final void openBeforeSigningIn(Browser browser) {
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
