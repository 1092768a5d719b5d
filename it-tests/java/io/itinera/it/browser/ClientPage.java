package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One hospital as its account manager follows it. */
final class ClientPage extends Screen {
    ClientPage(Page page) {
        super(page);
    }

    /** Takes the hospital from the portfolio. */
    static ClientPage fromPortfolio(Person manager, String hospital) {
        manager.goesTo("Clientes");
        Page page = manager.page();
        clients(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(hospital).setExact(true)).click();
        ClientPage client = new ClientPage(page);
        client.isTitled(hospital);
        return client;
    }

    /** Where the portfolio that is open names its hospitals. */
    static Locator clients(Page page) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Mis clientes").setExact(true)).locator("tbody td:first-child");
    }

    /** The page follows what happens. */
    ClientPage isLive() {
        assertThat(page.locator("main")).containsText("En directo: los nuevos pasos aparecen solos");
        return this;
    }

    /** A step turns up by itself, among those that are newer than the page. */
    ClientPage seesHappen(String step) {
        assertThat(page.locator("[id$='live:fresh'] .i-event").filter(new Locator.FilterOptions().setHasText(step))).hasCount(1);
        return this;
    }

    ClientPage hasNotSeen(String step) {
        assertThat(page.locator(".i-event").filter(new Locator.FilterOptions().setHasText(step))).hasCount(0);
        return this;
    }
}
