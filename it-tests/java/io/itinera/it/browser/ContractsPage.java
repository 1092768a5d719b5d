package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A hospital's agreements. */
final class ContractsPage extends Screen {
    ContractsPage(Page page) {
        super(page);
    }

    /** The contract is listed with the time it has left and how much of it was bought. */
    ContractsPage lists(String number, String timeLeft, String consumed) {
        assertThat(rowOf(number)).containsText(timeLeft);
        assertThat(rowOf(number)).containsText(consumed);
        return this;
    }

    ContractPage opens(String number) {
        rowOf(number).getByRole(AriaRole.LINK).first().click();
        return new ContractPage(page, number);
    }

    /** One agreement. */
    static final class ContractPage extends Screen {
        private final String number;

        ContractPage(Page page, String number) {
            super(page);
            this.number = number;
        }

        ContractPage is(String title) {
            isTitled(title);
            assertThat(page.locator(".i-lead")).containsText(number);
            return this;
        }

        ContractPage bought(String amount) {
            assertThat(page.locator(".i-kpi").filter(new Locator.FilterOptions().setHasText("Comprado"))).containsText(amount);
            return this;
        }

        ContractPage renews() {
            button("Renovar").click();
            says("Preparamos el nuevo plazo del contrato " + number);
            return this;
        }
    }
}
