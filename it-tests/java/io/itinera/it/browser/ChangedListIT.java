package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who presses a button of a list that is another one by then. */
@OnBothDatabases
@DisplayName("A list that changed since it was shown")
class ChangedListIT {
    /** None of the first directors, who compete for the last pieces elsewhere. */
    private static final String BUYER = "pilar.dominguez@hospital-sanitas-cima.example";

    private final Rows rows;

    ChangedListIT(Portal portal) {
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("ORD-1.7 puts the article that stands beside the button")
    void putsWhatIsShown(Browser browser) {
        Page page = Person.signsIn(browser, BUYER).page();
        browser.open("/catalog/catalog?category=1&sort=name");
        Locator field = page.locator("li.i-result:nth-child(n+2) input[type=number]").first();
        List<String> shown = List.of(CatalogPage.articleOf(field), field.getAttribute("min"));
        page.evaluate("document.getElementById('put').action = '/catalog/catalog?category=1&sort=-name'");
        field.press("Enter");
        new CatalogPage(page).says("en el carrito; ahora contiene " + shown.get(1));
        assertThat(rows.inCart(BUYER)).containsExactly(shown);
    }

    @Test
    @DisplayName("ALR-8 opens the alert that stands beside the button, however far down")
    void opensWhatIsShown(Browser browser) {
        List<String> alerts = IntStream.range(0, 22).mapToObj(n -> "changed-list-" + (char) ('a' + n)).toList();
        alerts.forEach(this::tell);
        Page page = Person.signsIn(browser, BUYER).alerts().page;
        rows.change("update alerts.alert set opened_at = raised_at where fact = ?", alerts.get(0));
        page.locator("main tbody tr").nth(20).getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(Pattern.compile("/catalog/catalog\\?q=" + alerts.get(20) + "$"));
        assertThat(rows.texts("select fact from alerts.alert where fact like 'changed-list-%' and opened_at is not null order by fact"))
            .containsExactly(alerts.get(0), alerts.get(20));
    }

    /** The later told, the further down. */
    private void tell(String what) {
        rows.change("insert into alerts.alert (id, person_id, account_id, fact, severity, message_key, arguments, link, raised_at, version)"
            + " select nextval('alerts.alert_seq'), p.id, p.account_id, cast(? as varchar), 'INFO', 'contract-renewed', cast(? as varchar), cast(? as varchar),"
            + " timestamp with time zone '2100-01-01 00:00:00+00' - (select count(*) from alerts.alert) * interval '1' minute, 0 from accounts.person p where p.email = ?",
            what, "C-1\u001f" + what + "\u001f2100-01-01", "/catalog/catalog?q=" + what, BUYER);
    }
}
