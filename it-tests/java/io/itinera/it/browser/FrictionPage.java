package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The friction report. */
final class FrictionPage extends Screen {
    FrictionPage(Page page) {
        super(page);
    }

    private Locator kinds() {
        return page.locator("main tbody tr:has(td.j-kind)");
    }

    /** Everything that is looked for, in the order shown. */
    List<String> detectors() {
        assertThat(kinds().first()).isVisible();
        return kinds().locator("td.j-kind a").allTextContents();
    }

    /** What each of them means, in the order shown. */
    List<String> definitions() {
        return kinds().locator("td.j-kind p").allTextContents();
    }

    /** The figures of a column, in the order shown. */
    List<Long> column(String name) {
        return kinds().locator("td[data-label='" + name + "']").allTextContents().stream()
            .map(text -> Long.valueOf(text.strip().replace(".", ""))).toList();
    }

    /** Opens the list of touchpoints behind one kind. */
    TouchpointsPage opens(String detector) {
        page.locator("td.j-kind").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(detector).setExact(true)).click();
        assertThat(page).hasURL(Pattern.compile("/insight/friction-kind"));
        page.locator("a[href*='/insight/touchpoints?detector=']").first().click();
        assertThat(page).hasURL(Pattern.compile("/insight/touchpoints"));
        return new TouchpointsPage(page);
    }

    /** The touchpoints themselves. */
    static final class TouchpointsPage extends Screen {
        TouchpointsPage(Page page) {
            super(page);
        }

        /** Counts the rows of all pages. */
        long rows() {
            long counted = page.locator("main tbody tr").count();
            Locator next = page.locator(".i-pager a[rel=next]");
            while (next.count() > 0) {
                next.first().click();
                page.waitForLoadState();
                counted += page.locator("main tbody tr").count();
            }
            return counted;
        }
    }
}
