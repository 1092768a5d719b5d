package io.itinera.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.microsoft.playwright.Response;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An account manager knows before the client calls. */
@OnBothDatabases
@DisplayName("An account manager")
class AccountManagerStoryIT {
    private static final String MANAGER = "cuenta@demo.example";
    private static final String BUYER = "alejandro.gil@hospital-universitario-rio-hortega.example";
    private static final int NOT_FOUND = 404;

    private final Rows rows;
    private final List<String> client;

    AccountManagerStoryIT(Portal portal) {
        rows = new Rows(portal);
        client = rows.row("select a.id, a.name, a.code from accounts.account a join accounts.person p on p.account_id = a.id"
            + " where p.email = ?", BUYER);
    }

    @Test
    @DisplayName("watches a client's steps turn up on the open page while the client's buyer orders")
    void watchesAClientLive(Browser browser) {
        Person manager = Person.signsIn(browser, MANAGER);
        Person buyer = Person.signsIn(browser.another(), BUYER);
        ClientPage page = ClientPage.fromPortfolio(manager, client.get(1)).isLive();
        String address = manager.page().url();
        Object loaded = manager.page().evaluate("() => performance.timeOrigin");
        String part = new Shelf(rows, 4).atListPrice(Long.parseLong(client.get(0)), 2, 50, 1).get(0);

        buyer.article(part);
        page.seesHappen("Consulta el artículo " + part);
        OrderPage order = buyer.orders(3, List.of(part), "RH-1");
        page.seesHappen("Envía el pedido " + order.number());

        assertThat(manager.page().url()).isEqualTo(address);
        assertThat(manager.page().evaluate("() => performance.timeOrigin")).as("the page was never loaded again").isEqualTo(loaded);
        assertThat(rows.touchpoints("ORDER", order.number())).contains(entry("ORDER_SUBMITTED", 1L));
        assertThat(rows.touchpoints("ACCOUNT", client.get(2))).containsKey("CLIENT_VIEWED");
    }

    @Test
    @DisplayName("does not find another manager's client, in the portfolio or by its address")
    void doesNotFindAnotherManagersClient(Browser browser) {
        List<String> foreign = rows.all("select a.code, a.name from accounts.account a join accounts.person p"
            + " on p.id = a.account_manager_id where p.email <> ? order by a.id", MANAGER).get(0);
        List<String> own = rows.texts("select a.name from accounts.account a join accounts.person p"
            + " on p.id = a.account_manager_id where p.email = ?", MANAGER);
        Person manager = Person.signsIn(browser, MANAGER);
        manager.goesTo("Clientes");
        manager.page().waitForURL("**/insight/portfolio");

        assertThat(ClientPage.clients(manager.page()).locator("a").allTextContents())
            .containsExactlyInAnyOrderElementsOf(own).doesNotContain(foreign.get(1));
        browser.expectError("404");
        Response answer = manager.page().navigate("/insight/client?account=" + foreign.get(0));
        assertThat(answer.status()).isEqualTo(NOT_FOUND);
        assertThat(manager.page().content()).doesNotContain(foreign.get(1));
    }
}
