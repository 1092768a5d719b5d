package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The orders that wait for the approver. */
final class ApprovalsPage extends Screen {
    ApprovalsPage(Page page) {
        super(page);
    }

    private Locator order(String number) {
        return page.locator("main .i-card").filter(new Locator.FilterOptions().setHas(
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(number))));
    }

    /** The order waits here, with what it costs and who asked for it. */
    ApprovalsPage shows(String number, String total, String buyer) {
        assertThat(order(number)).containsText(total);
        assertThat(order(number)).containsText(buyer);
        return this;
    }

    void approves(String number) {
        decides(number, "Aprobar");
    }

    void rejects(String number, String reason) {
        because(number, reason);
        decides(number, "Rechazar");
    }

    /** Of the lines that are shown at once, this one is not taken: by touch anywhere in its row. */
    ApprovalsPage leavesOut(String number, String part) {
        Locator row = order(number).locator(".i-take").filter(new Locator.FilterOptions().setHasText(part));
        row.getByText(part).click(new Locator.ClickOptions().setForce(true));
        assertThat(row.getByRole(AriaRole.CHECKBOX)).not().isChecked();
        return this;
    }

    /** The same by keyboard. */
    ApprovalsPage togglesByKey(String number, String part) {
        Locator box = order(number).locator(".i-take").filter(new Locator.FilterOptions().setHasText(part)).getByRole(AriaRole.CHECKBOX);
        boolean was = box.isChecked();
        box.press("Space");
        assertThat(box).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!was));
        return this;
    }

    ApprovalsPage because(String number, String reason) {
        order(number).getByLabel("Motivo del rechazo").fill(reason);
        return this;
    }

    private void decides(String number, String how) {
        reading(order(number).getByRole(AriaRole.BUTTON), how).click();
    }

    /** The order does not wait here any more. */
    ApprovalsPage misses(String number) {
        assertThat(order(number)).hasCount(0);
        return this;
    }
}
