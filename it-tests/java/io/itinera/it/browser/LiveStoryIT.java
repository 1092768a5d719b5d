package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer gets stuck while the supplier's people have their pages open. What other stories left behind may be told meanwhile, when its time is over: what is told of this hospital counts. */
@OnBothDatabases
@DisplayName("Pages that lie open")
class LiveStoryIT {
    private static final String BUYER = "jordi.mendoza@hospital-general-de-fuerteventura.example";
    private static final String ANALYST = "cx@demo.example";
    private static final int STUCK = 3;
    /** A page whose figures are slow to read reads them seldom: on a busy machine once in a minute. */
    private static final LocatorAssertions.HasCountOptions AT_THE_PAGES_PACE = new LocatorAssertions.HasCountOptions().setTimeout(120_000);
    /** The column of how many answered. */
    private static final int ANSWERED = 4;

    private final Portal portal;
    private final Rows rows;

    LiveStoryIT(Portal portal) {
        this.portal = portal;
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("tell by themselves what went wrong, of which kind and of whom, and count it when they are asked to")
    void tellOfABuyerWhoIsStuck(Browser browser) {
        String hospital = hospital();
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        String part = part(2);
        Shopping.fill(buyer, part, 1);
        Page manager = Person.signsIn(browser, "cuenta@demo.example").page();
        Page friction = Person.signsIn(browser.another(), ANALYST).opens("/insight/friction").page();
        Page kind = beside(friction, "/insight/friction-kind?kind=refused-action");
        Page scrolling = beside(friction, "/insight/friction-kind?kind=scroll-to-fro");
        Page touchpoint = beside(friction, "/insight/touchpoint?type=ORDER_SUBMITTED");
        assertThat(notice(friction)).containsText("desde las");
        assertThat(strip(friction).filter(having(hospital))).hasCount(0);
        long counted = counted(kind);

        rows.change("update catalog.article set status = 'WITHDRAWN' where part_number = ?", part);
        for (int time = 0; time < STUCK; time++) {
            Shopping.complete(buyer.open("/ordering/cart").form("order")).sendByAjax("submit");
        }
        rows.change("update catalog.article set status = 'ORDERABLE' where part_number = ?", part);

        assertThat(manager.locator("form#stuck").getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(hospital + " está atascado ahora mismo")))
            .isVisible();
        assertThat(strip(friction).filter(having("Acción rechazada")).filter(having(hospital))).hasCount(STUCK);
        assertThat(strip(kind).filter(having(hospital))).hasCount(STUCK);
        assertThat(strip(touchpoint).filter(having("rechazado"))).hasCount(STUCK);
        assertThat(notice(friction)).containsText("aún sin contar en las cifras");
        assertThat(friction.locator("[data-live-spoken]")).containsText("Lo último:");
        assertThat(scrolling.locator("#main")).containsText("Sin directo: este tipo solo se puede contar");
        assertThat(strip(friction).filter(having("Acción rechazada")).filter(having(hospital)).first().getByRole(AriaRole.LINK)).hasAttribute("href",
            Pattern.compile("/insight/friction-kind\\?kind=refused-action&example=\\d+#replay"));
        notice(kind).getByRole(AriaRole.BUTTON).click();
        assertThat(strip(kind).filter(having(hospital))).hasCount(0);
        kind.waitForCondition(() -> {
            kind.reload(); // figures stand for some seconds
            return counted(kind) >= counted + STUCK;
        });
    }

    @Test
    @DisplayName("tell of an answer by themselves and count it, while what is opened stays open and what can be pressed can still be pressed")
    void tellOfAnAnswer(Browser browser) {
        String hospital = hospital();
        long account = rows.number("select account_id from accounts.person where email = ?", BUYER);
        rows.change("delete from insight.survey where account_id = ?", account);
        Page satisfaction = Person.signsIn(browser, ANALYST).opens("/insight/satisfaction").page();
        Page map = beside(satisfaction, "/insight/journey?days=7&account=" + rows.text("select code from accounts.account where id = ?", account));
        Locator answered = satisfaction.locator("tr:not(.j-part)").filter(having("CES")).first().locator("td").nth(ANSWERED);
        String before = answered.textContent();
        Locator rules = satisfaction.locator("details.j-details").last();
        rules.locator("summary").click();
        Locator told = strip(satisfaction).filter(having(hospital));
        assertThat(told).hasCount(0);

        Person buyer = Person.signsIn(browser.another(), BUYER);
        buyer.orders(1, List.of(part(1)), "VIVO-41").isAsked().answers(2, "por debajo de lo esperado", "Se hizo largo.");

        assertThat(told).hasCount(1);
        assertThat(told).containsText("Pregunta contestada");
        assertThat(answered).not().hasText(before);
        assertThat(satisfaction.locator("blockquote").filter(having("Se hizo largo."))).isVisible();
        assertThat(map.locator("blockquote").filter(having("Se hizo largo."))).hasCount(1, AT_THE_PAGES_PACE);
        assertThat(strip(map).filter(having("Envía un pedido"))).hasCount(1);
        assertThat(rules).hasAttribute("open", "");
        satisfaction.locator("#occasions").getByRole(AriaRole.BUTTON).first().click();
        assertThat(satisfaction.locator("#occasions")).containsText("No se pregunta");
        satisfaction.locator("#occasions").getByRole(AriaRole.BUTTON).first().click();
        assertThat(satisfaction.locator("#occasions")).not().containsText("No se pregunta");
    }

    private String hospital() {
        return rows.text("select a.name from accounts.account a join accounts.person p on p.account_id = a.id where p.email = ?", BUYER);
    }

    private String part(int nth) {
        return new Shelf(rows, nth).atListPrice(rows.number("select account_id from accounts.person where email = ?", BUYER), 2, 90, 1).get(0);
    }

    /** Another page of the same person. */
    private static Page beside(Page page, String path) {
        Page other = page.context().newPage();
        other.navigate(path);
        return other;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** How often it happened, as the page of a kind says. */
    private static long counted(Page kind) {
        return Long.parseLong(kind.locator(".i-kpis .i-kpi__value").first().innerText().replaceAll("\\D", ""));
    }

    private static Locator notice(Page page) {
        return page.locator("[data-live]");
    }

    /** What came, one by one. */
    private static Locator strip(Page page) {
        return page.locator("[data-live-rows] > li");
    }
}
