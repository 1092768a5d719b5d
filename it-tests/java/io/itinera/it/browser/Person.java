package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.itinera.it.Browser;
import java.util.regex.Pattern;

/** Somebody who signed in, and the pages they can go to. */
final class Person {
    private static final String PASSWORD = "Itinera-2026-demo";

    private final Browser browser;
    private final Page page;

    private Person(Browser browser) {
        this.browser = browser;
        this.page = browser.page();
    }

    /** Types e-mail and password as people do, and arrives at the home page. */
    static Person signsIn(Browser browser, String email) {
        browser.open("/accounts/sign-in");
        SignInPage door = new SignInPage(browser.page());
        door.enter(email, PASSWORD);
        assertThat(browser.page()).hasURL(Pattern.compile("/workspace/home$"));
        return new Person(browser);
    }

    /** Signs in at the door to which a link led whoever was not signed in, and arrives where the link leads. */
    static Page entersFrom(Browser browser, String email) {
        assertThat(browser.page()).hasURL(Pattern.compile("/accounts/sign-in\\?next="));
        new SignInPage(browser.page()).enter(email, PASSWORD);
        return browser.page();
    }

    Page page() {
        return page;
    }

    /** Opens a page by its address. */
    Person opens(String path) {
        browser.open(path);
        return this;
    }

    /** Goes to a page by its name in the navigation. */
    Person goesTo(String name) {
        page.locator("nav#nav").getByRole(AriaRole.LINK).filter(new Locator.FilterOptions()
            .setHasText(Pattern.compile("^" + name + "\\d*$"))).click();
        return this;
    }

    HomePage home() {
        opens("/workspace/home");
        return new HomePage(page);
    }

    /** Searches in the box at the top of every page. */
    CatalogPage searches(String words) {
        page.locator("#search").fill(words);
        page.locator("#search").press("Enter");
        return new CatalogPage(page);
    }

    ProductPage article(String partNumber) {
        opens("/catalog/product?number=" + partNumber);
        return new ProductPage(page);
    }

    CartPage cart() {
        opens("/ordering/cart");
        return new CartPage(page);
    }

    OrderPage order(String number) {
        opens("/ordering/order?number=" + number);
        return new OrderPage(page);
    }

    OrdersPage orders() {
        goesTo("Pedidos");
        return new OrdersPage(page);
    }

    ApprovalsPage approvals() {
        opens("/ordering/approvals");
        return new ApprovalsPage(page);
    }

    InvoicesPage invoices() {
        goesTo("Facturas");
        return new InvoicesPage(page);
    }

    ContractsPage contracts() {
        goesTo("Contratos");
        return new ContractsPage(page);
    }

    AlertsPage alerts() {
        opens("/alerts/alerts?show=unread&size=100");
        return new AlertsPage(page);
    }

    ServePage serves(String order) {
        opens("/delivery/serve?number=" + order);
        return new ServePage(page);
    }

    StockPage stock(String partNumber) {
        opens("/contracts/stock?change=" + partNumber);
        return new StockPage(page);
    }

    ReceivablesPage receivables() {
        goesTo("Cobros");
        return new ReceivablesPage(page);
    }

    /** Puts articles into the cart by their numbers and submits them: a buyer's shortest way to an order. */
    OrderPage orders(int quantity, Iterable<String> partNumbers, String reference) {
        CartPage cart = cart();
        partNumbers.forEach(partNumber -> cart.puts(partNumber, quantity));
        return cart.choosesDestination().writesReference(reference).submits();
    }
}
