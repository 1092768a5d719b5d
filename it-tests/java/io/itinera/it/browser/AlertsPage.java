package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a person was told. */
final class AlertsPage extends Screen {
    AlertsPage(Page page) {
        super(page);
    }

    /** Opens the alert about a contract's end, which leads to the contract. */
    ContractsPage.ContractPage opensRenewalOf(String contract) {
        rowOf("El contrato " + contract).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Abrir")).click();
        assertThat(page).hasURL(Pattern.compile("/contracts/contract\\?number=" + contract));
        return new ContractsPage.ContractPage(page, contract);
    }

    /** Goes from the one alert that is opened to the page where one decides about the order. */
    ApprovalsPage acts(String order) {
        shows("El pedido " + order);
        link("Ir a la página").click();
        assertThat(page).hasURL(Pattern.compile("/ordering/approvals\\?number=" + order));
        return new ApprovalsPage(page);
    }
}
