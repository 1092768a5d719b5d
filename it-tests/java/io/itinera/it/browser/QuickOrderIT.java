package io.itinera.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.itinera.it.Browser;
import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.http.Document;
import io.itinera.it.http.Form;
import io.itinera.it.http.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer with a long list. */
@OnBothDatabases
@DisplayName("A buyer with a list of a thousand rows")
class QuickOrderIT {
    private static final String BUYER = "jose.varela@hospital-general-de-mallorca.example";
    private static final int ROWS = 1_000;
    private static final int EVERY = 25;

    /** Of which the portal keeps nothing, in spite of the browser. */
    private static final long TOO_LARGE = 40L << 20;

    private final Portal portal;
    private final Rows rows;

    QuickOrderIT(Portal portal) {
        this.portal = portal;
        this.rows = new Rows(portal);
    }

    @Test
    @DisplayName("ORD-9 pastes it, mends some of the forty bad rows where they stand, and puts all that can be taken into the cart, once")
    void ordersALongList(Browser browser) {
        List<String> parts = rows.texts("select part_number from catalog.article where status = 'ORDERABLE' and order_multiple = 1"
            + " and exists (select 1 from contracts.price p where p.article_id = article.id and p.contract_id is null and p.valid_to is null)"
            + " order by id desc fetch first " + ROWS + " rows only");
        List<String> list = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            list.add(i % EVERY == 0 ? "ZZ-" + i + "\t2" : parts.get(i) + "\t2");
        }
        Page page = Person.signsIn(browser, BUYER).goesTo("Pedido rápido").page();
        page.locator("[id='paste:pasted']").fill(String.join("\n", list));
        page.locator("[id='paste:read']").click();
        assertThat(page.locator("[id='grid:sums']")).containsText("960 de 1.000; 40 por corregir");

        typesOver(page, "grid:row:0:number_input", parts.get(0));
        assertThat(page.locator("[id='grid:row:0:quantity']")).isFocused();
        assertThat(page.locator("[id='grid:sums']")).containsText("961 de 1.000; 39 por corregir");
        typesOver(page, "grid:row:1:quantity", "3");
        typesOver(page, "grid:row:1:number_input", parts.get(EVERY));
        assertThat(page.locator("[id='grid:row:1:state']")).containsText("Se puede añadir");
        assertThat(page.locator("[id='grid:sums']")).containsText("962 de 1.000; 38 por corregir");
        page.locator("[id='grid:put']").dblclick();
        assertThat(page.locator(".i-messages")).containsText("962 filas están en el carrito");
        assertThat(page.locator("[id='grid:sums']")).containsText("0 de 38; 38 por corregir");

        String cart = "select count(*), sum(l.quantity) from ordering.cart_line l join ordering.cart c on c.id = l.cart_id"
            + " join accounts.person p on p.id = c.person_id where c.status = 'OPEN' and p.email = ?";
        assertThat(rows.row(cart, BUYER)).containsExactly("962", Integer.toString(962 * 2 + 1));
        assertThat(rows.all("select t.type, t.outcome, t.reason from journey.touchpoint t join accounts.person p on p.pseudonym = t.pseudonym"
            + " where p.email = ? and t.type in ('QUICK_ORDER_READ', 'QUICK_ORDER_FILLED') order by t.id", BUYER)).containsExactly(
                Arrays.asList("QUICK_ORDER_READ", "COMPLETED", "rows-left:40/1000"), Arrays.asList("QUICK_ORDER_FILLED", "COMPLETED", null));
        leaveNothing();
    }

    @Test
    @DisplayName("ORD-13.3 is told on the page that a file is too large which the browser let pass, and goes on there; to a stranger's nobody listens")
    void refusesAFileThatIsTooLarge() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        Letters sent = new Letters();
        Document page = buyer.open("/ordering/quick-order").form("file").sendFile("open", "upload", TOO_LARGE, sent);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.select("#messages .i-alert--bad").text()).contains("El fichero ocupa más de 5 MB");
        assertThat(sent.read).isEqualTo(TOO_LARGE);
        byte[] list = "Ref;Cant\nZZ-1;2\n".getBytes(StandardCharsets.UTF_8);
        assertThat(page.form("file").sendFile("open", "upload", list.length, new ByteArrayInputStream(list)).text()).contains("list.csv: una fila");
        Document parts = buyer.open("/ordering/quick-order").form("file").sendFileByAjax("open", "upload", list.length, new ByteArrayInputStream(list));
        assertThat(parts.header("Content-Type")).as("signs that other alphabets have, too").contains("text/xml;charset=UTF-8");
        assertThat(rows.all("select t.outcome, t.reason from journey.touchpoint t join accounts.person p on p.pseudonym = t.pseudonym"
            + " where p.email = ? and t.type = 'ORDER_FILE_UPLOADED' order by t.id", BUYER)).containsExactly(
                List.of("REJECTED", "sheet-too-large"), Arrays.asList("COMPLETED", null), Arrays.asList("COMPLETED", null));

        Letters strangers = new Letters();
        Form door = new Visitor(portal.url()).open("/accounts/sign-in").form("door");
        try {
            assertThat(door.sendFile("enter", "upload", TOO_LARGE, strangers).status()).isEqualTo(400);
        } catch (UncheckedIOException brokenOff) {
            assertThat(brokenOff).hasCauseInstanceOf(IOException.class);
        }
        assertThat(strangers.read).isLessThan(TOO_LARGE / 2);
    }

    /** A file without sense, and how much of it was taken. */
    private static final class Letters extends InputStream {
        private long read;

        @Override
        public int read() {
            return read++ < TOO_LARGE ? 'x' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int some = (int) Math.min(length, TOO_LARGE - read);
            read += some;
            return some == 0 ? -1 : some;
        }
    }

    /** By keys, as only these tell a field that it was changed. */
    private static void typesOver(Page page, String field, String text) {
        page.locator("[id='" + field + "']").focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private void leaveNothing() {
        String ofBuyer = "in (select c.id from ordering.cart c join accounts.person p on p.id = c.person_id where p.email = ?)";
        rows.change("delete from ordering.cart_line where cart_id " + ofBuyer, BUYER);
        rows.change("update ordering.cart set version = version + 1 where id " + ofBuyer, BUYER);
    }
}
