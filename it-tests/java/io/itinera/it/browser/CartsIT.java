package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer who prepares two orders at once. */
@OnBothDatabases
@DisplayName("A buyer with two carts")
class CartsIT {
    private static final String BUYER = "andres.ferrer@hospital-universitario-de-caceres.example";

    private static final String DIVIDER = "luis.sanz@hospital-san-juan-de-dios-burgos.example";

    private final Rows rows;

    CartsIT(Portal portal) {
        rows = new Rows(portal);
    }

    @Test
    @DisplayName("ORD-17 sets one aside, fills another, moves a line, is stopped in a tab that shows the old one, comes back and orders it")
    void worksInTwoCarts(Browser browser) {
        List<String> parts = new Shelf(rows, 7).atListPrice(rows.number("select account_id from accounts.person where email = ?", BUYER), 1, 40, 2);
        Person buyer = Person.signsIn(browser, BUYER);
        CartPage cart = buyer.cart().puts(parts.get(0), 2);
        CartPage oldTab = Person.signsIn(browser.another(), BUYER).cart();
        CartsPanel panel = new CartsPanel(buyer.page());
        panel.setsAside("Quirófano 3, octubre").lists("Quirófano 3, octubre", "Un artículo");
        cart.puts(parts.get(1), 3);

        oldTab.typesOver(parts.get(0), 9).says("Ha cambiado a otro carrito en otra pestaña");
        oldTab.holds(parts.get(1), 3).holdsLines(1);

        buyer.cart();
        panel.copiesAll("Quirófano 3, octubre").lists("Quirófano 3, octubre", "2 artículos");
        panel.goesTo("Quirófano 3, octubre");
        cart.holds(parts.get(0), 2).holds(parts.get(1), 3).holdsLines(2);
        assertThat(buyer.page().locator(".i-lead")).containsText("Quirófano 3, octubre");
        cart.choosesDestination().submits();

        buyer.cart();
        panel.goesToFirst();
        cart.holds(parts.get(1), 3).holdsLines(1);
        panel.removes().bringsBack();
        assertThat(rows.texts("select c.status from ordering.cart c join accounts.person p on p.id = c.person_id where p.email = ?"
            + " and c.status <> 'ORDERED'", BUYER)).containsExactly("ASIDE");
    }

    @Test
    @DisplayName("ORD-17.1 is not let past a division that was begun and not kept, keeps where a line goes and who pays for it, and orders both")
    void dividesALine(Browser browser) {
        String part = new Shelf(rows, 7).atListPrice(rows.number("select account_id from accounts.person where email = ?", DIVIDER), 1, 40, 3).get(2);
        Person buyer = Person.signsIn(browser, DIVIDER);
        CartPage cart = buyer.cart().puts(part, 10).choosesDestination();

        cart.beginsToSplit(part).isRefused("El reparto de la entrega de " + part + " todavía no está guardado").cancels();
        cart.splits(part, 4);
        cart.typesShares(part, "60", "30").isRefused("Quién paga " + part + " todavía no está guardado");
        cart.keepsShares("Las partes suman el 90 %").typesShare(1, "40").keepsShares("Queda guardado en la línea quién paga");
        cart.submits();

        String line = " join ordering.order_line l on l.id = d.%s join ordering.purchase_order o on o.id = l.order_id"
            + " join accounts.person p on p.id = o.person_id where p.email = ? and l.quantity = 10 and o.cart_id = (select max(cart_id) from ordering.purchase_order where person_id = p.id) order by d.%s";
        assertThat(rows.texts("select d.quantity from ordering.order_part d" + line.formatted("line_id", "part_no"), DIVIDER)).containsExactly("6", "4");
        assertThat(rows.texts("select d.parts from ordering.order_share d" + line.formatted("order_line_id", "share_no"), DIVIDER)).containsExactly("6000", "4000");
        assertThat(rows.texts("select t.reason from journey.touchpoint t join accounts.person p on p.pseudonym = t.pseudonym where p.email = ?"
            + " and t.type = 'INPUT_REFUSED' and t.reason like '%:not-kept' order by t.id", DIVIDER)).containsExactly("split:not-kept", "shares:not-kept");
    }
}
