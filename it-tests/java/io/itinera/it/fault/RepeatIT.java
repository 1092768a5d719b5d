package io.itinera.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Together;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Form;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/** What is done twice happens once; who comes second is told. */
@OnBothDatabases
@DisplayName("T6 T7 T8 T13: repeated and simultaneous")
class RepeatIT {
    private static final String BUYER = "compras@demo.example";
    private static final int CLICKS = 20;
    private static final int PIECES = 10;
    private static final int BUYERS = 32;

    private final Portal portal;
    private final Rows rows;
    private final Ledger ledger;
    private final String article;

    RepeatIT(Portal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
        this.ledger = new Ledger(portal.access());
        this.article = Shopping.articles(portal, 1).get(0);
    }

    @BeforeEach
    void cartsAreEmpty() {
        rows.change("delete from ordering.cart_line where cart_id in (select id from ordering.cart where status = 'OPEN')");
    }

    @Test
    void makesOneOrderOfTwentySubmitsAtOnce() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        Shopping.fill(buyer, article, 1);
        Document cart = buyer.open("/ordering/cart");
        oneOrder(() -> Together.call(Collections.nCopies(CLICKS, () -> submit(cart, "once"))));
    }

    @Test
    void makesOneOrderOfTheSameCartInTwentyBrowsers() {
        Visitor first = Visitor.signedIn(portal.url(), BUYER);
        Shopping.fill(first, article, 1);
        List<Document> carts = IntStream.range(0, CLICKS).mapToObj(i -> Visitor.signedIn(portal.url(), BUYER).open("/ordering/cart")).toList();
        List<Callable<Document>> deeds = new ArrayList<>();
        carts.forEach(cart -> deeds.add(() -> submit(cart, "browsers")));
        oneOrder(() -> Together.call(deeds));
    }

    @Test
    void makesOneOrderWhenSentAgainFromTheSamePage() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        Shopping.fill(buyer, article, 1);
        Document cart = buyer.open("/ordering/cart");
        Document otherTab = buyer.open("/ordering/cart");
        oneOrder(() -> List.of(submit(cart, "again"), submit(cart, "again"), submit(otherTab, "again"), submit(cart, "again")));
    }

    @Test
    void tellsWhoSendsTheSameCartOnOtherTermsThatItIsAnOrderAlready() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        Shopping.fill(buyer, article, 1);
        Document cart = buyer.open("/ordering/cart");
        Document otherTab = buyer.open("/ordering/cart");
        String number = Shopping.number(submit(cart, "first terms"));
        String before = ledger.lastOrder();
        Document answer = submit(otherTab, "other terms");
        assertThat(answer.body()).as("says which order the cart has become").containsPattern("i-alert--(bad|warn)[\\s\\S]*" + number);
        assertThat(ledger.lastOrder()).isEqualTo(before);
        assertThat(rows.one("select own_reference from ordering.purchase_order where number = ?", number)).isEqualTo("first terms");
    }

    @Test
    void doesNotOrderWhatTheBuyerHasNotSeen() {
        Visitor buyer = Visitor.signedIn(portal.url(), BUYER);
        Shopping.fill(buyer, article, 1);
        Document cart = buyer.open("/ordering/cart");
        Shopping.fill(buyer, article, 5);
        String before = ledger.lastOrder();
        Document answer = submit(cart, "not seen");
        assertThat(answer.path()).isEqualTo("/ordering/cart");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(ledger.lastOrder()).isEqualTo(before);
    }

    @Test
    void sellsTheLastTenPiecesTenTimes() {
        List<String> emails = rows.list("select email from accounts.person where persona = 'PURCHASING_DIRECTOR' and active = true"
            + " and password_hash like '$argon2id%' order by id fetch first " + BUYERS + " rows only");
        String scarce = Shopping.articles(portal, 9).get(8);
        List<Document> carts = emails.stream().map(email -> {
            Visitor buyer = Visitor.signedIn(portal.url(), email);
            Shopping.fill(buyer, scarce, 1);
            return buyer.open("/ordering/cart");
        }).toList();
        rows.change("update catalog.stock set on_hand = reserved + " + PIECES + ", incoming = 0, incoming_on = null,"
            + " lead_days = null where article_id = (select id from catalog.article where part_number = ?)", scarce);
        rows.change("delete from catalog.later_delivery where article_id = (select id from catalog.article where part_number = ?)", scarce);
        String before = ledger.lastOrder();
        List<Callable<Document>> deeds = new ArrayList<>();
        carts.forEach(cart -> deeds.add(() -> submit(cart, null)));
        List<Document> answers = Together.call(deeds);
        assertThat(emails.size()).isGreaterThan(PIECES);
        assertThat(ledger.orders(before)).hasSize(PIECES);
        assertThat(answers.stream().filter(a -> a.path().equals("/ordering/order"))).hasSize(PIECES);
        assertThat(ledger.ordersNotToldOnce(before)).isEmpty();
        assertThat(rows.count("select on_hand - reserved from catalog.stock where article_id ="
            + " (select id from catalog.article where part_number = ?)", scarce)).isZero();
        answers.stream().filter(a -> !a.path().equals("/ordering/order"))
            .forEach(a -> assertThat(a.text()).as("the others are told of which article").contains(scarce));
    }

    @Test
    void letsOneOfTwoApproversDecide() {
        String number = Shopping.order(Visitor.signedIn(portal.url(), "planta@demo.example"), article);
        assertThat(status(number)).isEqualTo("AWAITING_APPROVAL");
        List<String> approvers = rows.list("select email from accounts.person where account_id = 1 and persona = 'APPROVER' order by id");
        List<Callable<Document>> deeds = new ArrayList<>();
        for (String email : approvers) {
            Document page = Visitor.signedIn(portal.url(), email).open("/ordering/approvals?number=" + number);
            Form yes = page.formAt("form[id$=decide][aria-label$=" + number + "]");
            deeds.add(() -> yes.sendByAjax("approve"));
        }
        List<Document> answers = Together.call(deeds);
        assertThat(answers.stream().filter(a -> !a.select("redirect").isEmpty())).as("one wins").hasSize(1);
        assertThat(answers.stream().filter(a -> a.select("redirect").isEmpty())).allSatisfy(told -> {
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.body()).contains("i-alert--bad").contains(number + " ya no espera").doesNotContainPattern("\\bE-[A-Z0-9]{8}\\b");
        });
        assertThat(status(number)).isEqualTo("SUBMITTED");
        assertThat(rows.count("select count(*) from journey.touchpoint t join journey.touchpoint_object o on o.touchpoint_id = t.id"
            + " and o.object_type = 'ORDER' where t.type = 'ORDER_APPROVED' and t.outcome = 'COMPLETED' and o.object_id = ?", number))
            .isEqualTo(1);
    }

    private String status(String number) {
        return rows.one("select status from ordering.purchase_order where number = ?", number);
    }

    private void oneOrder(Callable<List<Document>> deed) {
        String before = ledger.lastOrder();
        Set<String> numbers = new TreeSet<>();
        try {
            deed.call().forEach(answer -> numbers.add(Shopping.number(answer)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        assertThat(numbers).as("every answer names the same order").hasSize(1);
        assertThat(ledger.orders(before)).containsExactlyElementsOf(numbers);
        assertThat(ledger.touchpoints(numbers.iterator().next())).isEqualTo(1);
    }

    private static Document submit(Document cart, String reference) {
        Form order = Shopping.complete(cart.form("order"));
        if (reference != null) {
            order.set("reference", reference);
        }
        return order.sendByAjax("submit").follow();
    }
}
