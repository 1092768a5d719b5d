package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer gets stuck while the supplier's people have their pages open. */
@OnBothDatabases
@DisplayName("Pages that lie open")
class LiveStoryIT {
    private static final String BUYER = "jordi.mendoza@hospital-general-de-fuerteventura.example";
    private static final int STUCK = 3;

    private final Portal portal;
    private final Rows rows;

    LiveStoryIT(Portal portal) {
        this.portal = portal;
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("say by themselves what went wrong, of whom and how often, and count it when they are asked to")
    void tellOfABuyerWhoIsStuck(Browser browser) {
        String hospital = rows.text("select a.name from accounts.account a join accounts.person p on p.account_id = a.id where p.email = ?", BUYER);
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        String part = new Shelf(rows, 2).atListPrice(rows.number("select account_id from accounts.person where email = ?", BUYER), 2, 90, 1).get(0);
        Shopping.fill(buyer, part, 1);
        Page manager = Person.signsIn(browser, "cuenta@demo.example").page();
        Page friction = Person.signsIn(browser.another(), "cx@demo.example").opens("/insight/friction").page();
        Page touchpoint = friction.context().newPage();
        touchpoint.navigate("/insight/touchpoint?type=ORDER_SUBMITTED");
        assertThat(notice(friction)).isHidden();

        rows.change("update catalog.article set status = 'WITHDRAWN' where part_number = ?", part);
        for (int time = 0; time < STUCK; time++) {
            Shopping.complete(buyer.open("/ordering/cart").form("order")).sendByAjax("submit");
        }
        rows.change("update catalog.article set status = 'ORDERABLE' where part_number = ?", part);

        assertThat(manager.locator("form#stuck").getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(hospital + " está atascado ahora mismo")))
            .isVisible();
        assertThat(notice(touchpoint)).containsText("nuevos desde las");
        assertThat(notice(friction)).containsText("han ido mal desde las");
        assertThat(friction.locator("[data-live-spoken]")).containsText("ido mal desde las");
        notice(friction).getByRole(AriaRole.BUTTON).click();
        assertThat(notice(friction)).isHidden();
    }

    private static Locator notice(Page page) {
        return page.locator("[data-live]");
    }
}
