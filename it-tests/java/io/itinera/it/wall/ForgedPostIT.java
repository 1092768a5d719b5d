package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Form;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/** Forms of one's own hospital sent with another one's numbers change nothing there. */
@OnBothDatabases
@DisplayName("T2 T14: forged posts")
class ForgedPostIT {
    private static final String ARTICLES_OF_ORDER = "select l.article_id from ordering.order_line l join ordering.purchase_order p"
        + " on p.id = l.order_id where p.number = ?";

    private final Portal portal;
    private final OtherHospital hospital;
    private final Rows rows;

    ForgedPostIT(Portal portal) {
        this.portal = portal;
        this.hospital = new OtherHospital(portal);
        this.rows = Rows.of(portal);
    }

    @Test
    void doNotReachAnotherHospitalsOrder() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        String others = hospital.order(OtherHospital.ID);
        rows.change("update ordering.purchase_order set status = 'SUBMITTED' where number = ?", others);
        String own = hospital.order(OtherHospital.OWN);
        List<String> before = articlesInCart();
        for (String button : List.of("act:cancel", "act:repeat", "act:unknown")) {
            everyWay(director, "/ordering/order?number=", own, others, new Press("act", button));
        }
        List<String> cart = articlesInCart();
        for (String button : List.of("receipt:confirmReceipt", "return:giveBack", "survey:answer", "survey:dismiss")) {
            everyWay(director, "/ordering/order?submitted=true&number=", received(OtherHospital.OWN), received(OtherHospital.ID),
                new Press("leave", button));
        }
        cart.removeAll(before);
        assertThat(rows.list(ARTICLES_OF_ORDER, own)).as("only what the own order had came back").containsAll(cart);
    }

    @Test
    void doNotReachAnotherHospitalsShipment() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        rows.change("update delivery.shipment set received_at = null where number = ?", shipment(OtherHospital.ID));
        String own = rows.one("select o.number from ordering.purchase_order o join delivery.shipment s on s.order_id = o.id"
            + " where s.number = ?", shipment(OtherHospital.OWN));
        everyWay(director, "/ordering/order?number=", own, received(OtherHospital.ID), new Press("receipt", "confirmReceipt", () ->
            rows.change("update delivery.shipment set received_at = null where number = ?", shipment(OtherHospital.OWN))));
    }

    @Test
    void doNotAnswerForAnotherHospitalsContract() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        String own = endingSoon(OtherHospital.OWN);
        String others = endingSoon(OtherHospital.ID);
        for (String button : List.of("renew:renewContract", "renegotiate:askRenegotiation", "lapse:letLapse")) {
            everyWay(director, "/contracts/contract?number=", own, others,
                new Press(button.replaceAll(":.*", ""), button, () -> endingSoon(OtherHospital.OWN)));
        }
    }

    @Test
    void doNotOpenAnotherPersonsAlert() {
        String others = hospital.alert(OtherHospital.ID);
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        unchanged(() -> {
            director.open("/alerts/alerts?open=" + others);
            director.open("/alerts/alerts").form("leave").to("/alerts/alerts?open=" + others).set("open", others).send("unknown");
        });
    }

    @Test
    void doNotFollowAnotherManagersClient() {
        Visitor manager = Visitor.signedIn(portal.url(), People.ACCOUNT_MANAGER);
        String own = hospital.code(OtherHospital.OWN);
        String others = hospital.code(OtherHospital.ID);
        String name = rows.one("select name from accounts.account where id = ?", OtherHospital.ID);
        Document page = manager.open("/insight/client?account=" + own);
        for (Consumer<Form> forged : List.<Consumer<Form>>of(f -> f.to("/insight/client?account=" + others), f -> f.set("account", others),
                f -> f.to("/insight/client?account=" + others).set("account", others).set("edge", "1"))) {
            Form form = page.form("live");
            forged.accept(form);
            Document answer = form.sendByAjax("live");
            assertThat(answer.body()).doesNotContain(name).doesNotContain(hospital.order(OtherHospital.ID));
        }
    }

    @Test
    void doNotPutAnotherHospitalsSiteOrCostCentreOnAnOrder() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        Shopping.fill(director, Shopping.articles(portal, 1).get(0), 1);
        String site = rows.one("select min(id) from accounts.site where account_id = ?", OtherHospital.ID);
        String centre = rows.one("select min(id) from accounts.cost_centre where account_id = ?", OtherHospital.ID);
        long orders = rows.count("select count(*) from ordering.purchase_order");
        for (Consumer<Form> forged : List.<Consumer<Form>>of(f -> f.set("site", site), f -> f.set("costCentre", centre),
                f -> f.set("site", site).set("costCentre", centre))) {
            Form form = Shopping.complete(director.open("/ordering/cart").form("order"));
            forged.accept(form);
            Document answer = form.sendByAjax("submit");
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.select("redirect")).isEmpty();
        }
        assertThat(rows.count("select count(*) from ordering.purchase_order")).isEqualTo(orders);
    }

    @Test
    void doNotDecideOnAnotherHospitalsOrder() {
        Visitor approver = Visitor.signedIn(portal.url(), People.APPROVER);
        String others = hospital.order(OtherHospital.ID);
        rows.change("update ordering.purchase_order set status = 'AWAITING_APPROVAL' where number = ?", others);
        unchanged(() -> {
            Document page = approver.open("/ordering/approvals?number=" + others);
            page.form("leave").set("yes", "yes").set("yes:approve", "yes:approve").sendByAjax("yes:approve");
            page.form("leave").to("/ordering/order?number=" + others).set("number", others).sendByAjax("act:approve");
        });
    }

    @Test
    void takeNoQuantityThatCannotBeOrdered() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        String article = Shopping.articles(portal, 3).get(2);
        for (String quantity : List.of("-1", "0.5", "1e9", "1000000000", "99999999999999999999", "٣", "１", "1;drop", "NaN", " ")) {
            String before = quantityOf(article);
            Document answer = director.open("/catalog/product?number=" + article).form("put").set("quantity", quantity).sendByAjax("add");
            assertThat(answer.status()).as(quantity).isLessThan(500);
            if (!quantity.isBlank()) {
                assertThat(answer.body()).as("said at the field of " + quantity)
                    .containsPattern("id=\"put:quantity\"[^>]*aria-invalid=\"true\"").containsPattern("ui-message-error-detail[^>]*>" + article);
                assertThat(quantityOf(article)).as(quantity).isEqualTo(before);
            }
        }
    }

    private List<String> articlesInCart() {
        return rows.list("select l.article_id from ordering.cart_line l join ordering.cart c on c.id = l.cart_id"
            + " where c.status = 'OPEN' and c.person_id = 11");
    }

    private String quantityOf(String article) {
        return rows.one("select coalesce(max(l.quantity), 0) from ordering.cart_line l join ordering.cart c on c.id = l.cart_id"
            + " join catalog.article a on a.id = l.article_id where c.status = 'OPEN' and c.person_id = 11 and a.part_number = ?", article);
    }

    /** A button, the form it stands in, and what makes one's own page offer it. */
    private record Press(String form, String button, Runnable offered) {
        Press(String form, String button) {
            this(form, button, () -> { });
        }
    }

    /** Sends the form of one's own page with the other's number in the address, in a field, and in both. */
    private void everyWay(Visitor visitor, String address, String own, String others, Press press) {
        unchanged(() -> {
            for (Consumer<Form> forged : List.<Consumer<Form>>of(f -> f.to(address + others), f -> f.set("number", others),
                    f -> f.to(address + others).set("number", others))) {
                Form byAjax = form(visitor, address + own, press);
                forged.accept(byAjax);
                assertThat(byAjax.sendByAjax(press.button()).status()).as(press.button()).isLessThan(500);
                Form plain = form(visitor, address + own, press);
                forged.accept(plain);
                assertThat(plain.send(press.button()).status()).as(press.button()).isLessThan(500);
            }
        });
    }

    private static Form form(Visitor visitor, String address, Press press) {
        press.offered().run();
        Document page = visitor.open(address);
        return page.form(page.hasForm(press.form()) ? press.form() : "leave");
    }

    private void unchanged(Runnable attack) {
        String before = hospital.state();
        attack.run();
        assertThat(hospital.state()).isEqualTo(before);
    }

    private String received(long account) {
        return rows.one("select o.number from ordering.purchase_order o join delivery.shipment s on s.order_id = o.id"
            + " where s.number = ?", shipment(account));
    }

    private String shipment(long account) {
        return rows.one("select max(number) from delivery.shipment where account_id = ?", account);
    }

    private String endingSoon(long account) {
        String number = rows.one("select max(number) from contracts.contract where account_id = ?", account);
        rows.change("update contracts.contract set decision = null, decided_at = null, decided_by = null, starts_on = current_date - 300,"
            + " ends_on = current_date + 40 where number = ?", number);
        return number;
    }
}
