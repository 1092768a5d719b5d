package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a real browser tells of somebody who gets stuck, and that it tells nothing else. */
@OnBothDatabases
@DisplayName("A browser")
class SignalsIT {
    private static final String BUYER = "compras2@demo.example";
    private static final String SECRET = "SECRETO-7741";
    private static final Set<PortalPage> NEED_MORE = Set.of(PortalPage.PRODUCT, PortalPage.ORDER, PortalPage.INVOICE, PortalPage.INVOICE_PDF, PortalPage.JOURNEY_PDF, PortalPage.JOURNEY_PICTURE,
        PortalPage.CONTRACT, PortalPage.ORDER_CHANGE, PortalPage.SUBSTITUTES, PortalPage.LIST, PortalPage.STANDING_ORDER, PortalPage.STANDING_NEW, PortalPage.STANDING_RUN, PortalPage.QUOTE,
        PortalPage.QUOTE_CONTRACT, PortalPage.MY_DATA_FILE, PortalPage.ACTION, PortalPage.TOUCHPOINT);
    private static final String TOLD = "select t.type, o.object_id, t.reason from journey.touchpoint t join journey.touchpoint_type ty on ty.code = t.type"
        + " join journey.touchpoint_object o on o.touchpoint_id = t.id and o.qualifier = 'subject' join accounts.person p on p.pseudonym = t.pseudonym"
        + " where ty.browser_signal and p.email = '" + BUYER + "'";
    private static final String MET = TOLD + " and t.type not like 'PAGE_%' order by t.type, o.object_id";
    /** Keeps what leaves the browser, where the test can read it on the next page. */
    private static final String KEEP_WHAT_IS_TOLD = """
        const Plain = window.Blob;
        window.Blob = function (parts, options) {
          localStorage.setItem('told', (localStorage.getItem('told') || '') + parts.join(''));
          return new Plain(parts, options);
        };""";
    private static final String MOVER = "planta@demo.example";
    private static final String MOVED = "select t.type, o.object_id, coalesce(t.reason, '') from journey.touchpoint t"
        + " join journey.touchpoint_object o on o.touchpoint_id = t.id and o.object_type = 'PAGE' join accounts.person p on p.pseudonym = t.pseudonym"
        + " where t.type in ('MOUSE_THRASHED', 'PAGE_SCROLLED', 'PAGE_BLOCKED') and p.email = '" + MOVER + "' order by t.type, t.id";
    private static final String TURNS_UP_AND_DOWN = """
        async () => {
          const filler = document.createElement('div');
          filler.style.height = '3000px';
          document.querySelector('main').append(filler);
          for (const top of [600, 0, 600, 0]) {
            window.scrollTo({ top, behavior: 'instant' });
            await new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)));
          }
        }""";
    /** Reads the clock for longer than 70 percent of six seconds, in one go. */
    private static final String WORKS = """
        () => new Promise(done => setTimeout(() => {
          const end = performance.now() + 4400;
          while (performance.now() < end) { }
          setTimeout(done, 100);
        }))""";
    private static final String TWO_BUTTONS = """
        () => {
          for (const id of ['alive', 'inert']) {
            const button = document.createElement('button');
            Object.assign(button, { id, type: 'button', textContent: id });
            document.querySelector('main').prepend(button);
          }
          document.getElementById('alive').addEventListener('click', event => { event.target.textContent = 'clicked'; });
        }""";
    private static final String ASKS_IN_VAIN = """
        () => {
          const button = document.createElement('button');
          Object.assign(button, { id: 'quick:vain', type: 'button', textContent: 'En vano' });
          button.addEventListener('click', () => PrimeFaces.ajax.Request.handle({ source: 'quick:vain', formId: 'quick', process: '@none', update: '@none' }));
          document.getElementById('quick').append(button);
        }""";
    private static final String POST = """
        () => fetch('/api/v1/journey/signals', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"page": "/ordering/cart", "signals": [{"kind": "rage", "element": "posted"}]}' })
          .then(answer => answer.status)""";
    /** Longer than a change of focus, as a page comes up, keeps a click from counting. */
    private static final int FOCUSED_MS = 1500;
    private static final int JUDGED_MS = 3000;

    private final Rows rows;

    SignalsIT(Portal portal) {
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("tells what somebody suffers, only while that is switched on, and never what was typed")
    void tellsWhatSomebodySuffers(Browser browser) {
        browser.expectError(SECRET);
        Page page = Person.signsIn(browser, BUYER).page();
        page.addInitScript(KEEP_WHAT_IS_TOLD);
        tellsNothing(page);
        Page operations = Person.signsIn(browser.another(), "operaciones@demo.example").opens("/journey/signals").page();
        turn(operations, "on");
        try {
            suffers(page);
            page.navigate("/ordering/cart");
            page.evaluate(ASKS_IN_VAIN);
            after(page, FOCUSED_MS);
            page.locator("[id='quick:vain']").click();
            after(page, FOCUSED_MS + JUDGED_MS);
            assertThat(page.evaluate(POST)).isEqualTo(202);
            opensEveryPage(page);
            page.waitForCondition(() -> rows.all(MET).size() >= 6);
        } finally {
            turn(operations, "off");
        }

        tellsNothing(page);
        assertThat(rows.all(MET)).containsExactly(List.of("DEAD_CLICKED", "inert", "no-effect"), List.of("DEAD_CLICKED", "vain", "no-effect-after-request"),
            Arrays.asList("FORM_LEFT", "number", null), Arrays.asList("RAGE_CLICKED", "inert", null), Arrays.asList("RAGE_CLICKED", "posted", null),
            List.of("SCRIPT_FAILED", "/ordering/cart", "TypeError"));
        assertThat(rows.texts(TOLD)).contains("PAGE_PAINTED", "PAGE_ANSWERED", "PAGE_SHIFTED");
        assertThat(page.evaluate("() => localStorage.getItem('told')").toString()).contains("\"kind\":\"left\"", "\"element\":\"number\"").doesNotContain(SECRET);
        assertThat(rows.number("select count(*) from journey.touchpoint t left join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " where upper(coalesce(t.reason, '') || coalesce(o.object_id, '')) like '%" + SECRET + "%'")).isZero();
    }

    @Test
    @DisplayName("tells once of a mouse that is shaken, never of one that is moved, how often a page is turned up and down, and of work that blocks it")
    void tellsOfAMouseThatIsShaken(Browser browser) {
        Page page = Person.signsIn(browser, MOVER).page();
        Page operations = Person.signsIn(browser.another(), "operaciones@demo.example").opens("/journey/signals").page();
        turn(operations, "on");
        try {
            page.navigate("/ordering/cart");
            moves(page);
            page.navigate("/ordering/orders");
            moves(page);
            shakes(page);
            page.navigate("/ordering/lists");
            page.evaluate(TURNS_UP_AND_DOWN);
            page.evaluate(WORKS);
            page.navigate("/workspace/home");
            page.waitForCondition(() -> rows.all(MOVED).size() >= 3);
        } finally {
            turn(operations, "off");
        }
        assertThat(rows.all(MOVED)).containsExactly(List.of("MOUSE_THRASHED", "/ordering/orders", ""), List.of("PAGE_BLOCKED", "/ordering/lists", ""),
            List.of("PAGE_SCROLLED", "/ordering/lists", "3"));
    }

    /** From the first to the last stretch of time as somebody moves who reaches for something: fast, too, but straight, or up and down while the hand drifts to one side. */
    private static void moves(Page page) {
        for (int n = 0; n < 6; n++) {
            page.mouse().move(200 + 700 * (n % 2), 300 + 40 * n, new Mouse.MoveOptions().setSteps(12));
        }
        for (int n = 0; n < 80; n++) {
            page.mouse().move(500 + (n + 1) / 2 % 40, 50 + 700 * (n % 2));
        }
    }

    private static void shakes(Page page) {
        for (int n = 0; n < 80; n++) {
            page.mouse().move(200 + 900 * (n % 2), 300 + n % 3);
        }
    }

    /** What is not there tells nothing, and what tells all the same is not taken. */
    private static void tellsNothing(Page page) {
        page.navigate("/ordering/cart");
        assertThat(page.locator("script[src*='signals']")).hasCount(0);
        assertThat(page.evaluate(POST)).isEqualTo(204);
    }

    /** Clicks in vain, has a form refused, begins to fill it in, meets an error, and leaves. */
    private static void suffers(Page page) {
        page.navigate("/ordering/cart");
        page.evaluate(TWO_BUTTONS);
        after(page, FOCUSED_MS);
        page.locator("#alive").click();
        page.locator("#inert").click(new Locator.ClickOptions().setClickCount(3)); // in one go, for a second is soon over on a busy machine
        after(page, FOCUSED_MS + JUDGED_MS);
        page.locator("[id='quick:add']").click();
        assertThat(page.locator("form#quick .i-error").first()).not().isEmpty();
        page.locator("[id='quick:number']").fill(SECRET);
        page.evaluate("() => { setTimeout(() => Promise.reject(new TypeError('" + SECRET + "'))); }");
    }

    private static void opensEveryPage(Page page) {
        Stream.of(PortalPage.values()).filter(one -> one.permission() != Permission.ENTER && one.permission().isGrantedTo(Persona.PURCHASING_DIRECTOR))
            .filter(one -> !NEED_MORE.contains(one)).forEach(one -> {
                page.navigate(one.path());
                assertThat(page.querySelectorAll("script[src*='signals']")).as(one + ": " + page.title()).hasSize(1);
            });
    }

    private static void after(Page page, int ms) {
        page.waitForFunction("ms => performance.now() > ms", ms);
    }

    private static void turn(Page operations, String way) {
        operations.locator("[id='switch:" + way + "']").click();
        if (way.equals("on")) {
            operations.locator("[data-answer=yes]").click();
        }
        Locator back = operations.locator("[id='switch:" + (way.equals("on") ? "off" : "on") + "']");
        assertThat(back).isVisible();
    }
}
