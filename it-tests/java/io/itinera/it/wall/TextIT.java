package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/** Text that somebody typed is text everywhere: it is never markup, never script, never an expression. */
@OnBothDatabases
@DisplayName("T20: stored text")
class TextIT {
    private static final List<String> TEXTS = List.of("<script>alert(1)</script>", "\"><svg/onload=alert(1)>", "#{7919*7927} ${7919*7927} {0}",
        "'-alert(1)-'\\u003c/script>", "]]><b>x</b>&amp;&lt;");

    private final Portal portal;
    private final Rows rows;
    private final OtherHospital hospital;

    TextIT(Portal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
        this.hospital = new OtherHospital(portal);
    }

    @Test
    void isShownAsItWasTypedOnTheWayOfAnOrder() {
        Visitor requester = Visitor.signedIn(portal.url(), People.REQUESTER);
        Visitor approver = Visitor.signedIn(portal.url(), People.APPROVER);
        String article = Shopping.articles(portal, 1).get(0);
        for (String text : TEXTS) {
            Shopping.fill(requester, article, 1);
            String number = Shopping.number(Shopping.complete(requester.open("/ordering/cart").form("order"))
                .set("reference", text).sendByAjax("submit").follow());
            assertThat(rows.one("select own_reference from ordering.purchase_order where number = ?", number)).isEqualTo(text);
            literal(text, requester.open("/ordering/order?number=" + number));
            literal(text, requester.open("/ordering/orders?q=" + number));
            harmless(text, approver.open("/catalog/catalog?q=" + number));
            Document approvals = approver.open("/ordering/approvals?number=" + number);
            literal(text, approvals);
            approvals.formAt("form[id$=decide][aria-label$=" + number + "]").set("reason", text).sendByAjax("reject");
            assertThat(rows.one("select decision_reason from ordering.purchase_order where number = ?", number)).isEqualTo(text);
            literal(text, requester.open("/ordering/order?number=" + number));
            harmless(text, requester.open("/alerts/alerts"));
            rows.list("select l.body from alerts.letter l join alerts.alert a on a.id = l.alert_id where a.arguments like ?",
                "%" + number + "%").forEach(letter -> assertThat(letter).doesNotContain("62773913"));
        }
    }

    @Test
    void isShownAsItWasTypedBySuppliersAndAnalystsPages() {
        String number = rows.one("select max(number) from delivery.order_at_work where account_id = 1 and status = 'SUBMITTED'");
        Visitor operations = Visitor.signedIn(portal.url(), People.OPERATIONS);
        Visitor manager = Visitor.signedIn(portal.url(), People.ACCOUNT_MANAGER);
        Visitor analyst = Visitor.signedIn(portal.url(), People.ANALYST);
        for (String text : TEXTS) {
            rows.change("update ordering.purchase_order set own_reference = ? where number = ?", text, number);
            literal(text, operations.open("/delivery/serve?number=" + number));
            harmless(text, operations.open("/delivery/operations?q=" + number));
            rows.change("update insight.survey set remark = ?, answered_at = current_timestamp, effort = 1 where id ="
                + " (select min(id) from insight.survey where account_id = 1 and instrument = 'CES')", text);
            harmless(text, manager.open("/insight/client?account=" + hospital.code(OtherHospital.OWN)));
            harmless(text, analyst.open("/insight/journey"));
            rows.change("update journey.touchpoint set reason = ? where id = (select max(id) from journey.touchpoint where"
                + " account_id = 1 and outcome = 'REJECTED')", text);
            harmless(text, analyst.open("/insight/touchpoints?outcome=REJECTED"));
            harmless(text, analyst.open("/insight/friction"));
            harmless(text, manager.open("/insight/client?outcome=REJECTED&account=" + hospital.code(OtherHospital.OWN)));
        }
    }

    @Test
    void isShownAsItWasTypedOnShipmentsAndInvoices() throws IOException {
        String invoice = hospital.invoice(OtherHospital.OWN);
        String order = rows.one("select o.number from billing.invoice i join ordering.purchase_order o on o.id = i.order_id where i.number = ?",
            invoice);
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        Visitor operations = Visitor.signedIn(portal.url(), People.OPERATIONS);
        for (String text : TEXTS) {
            rows.change("update ordering.purchase_order set own_reference = ? where number = ?", text, order);
            rows.change("update delivery.shipment set carrier = ?, tracking = ? where order_id = (select id from ordering.purchase_order"
                + " where number = ?)", text, text, order);
            literal(text, director.open("/ordering/order?number=" + order));
            literal(text, director.open("/billing/invoice?number=" + invoice));
            harmless(text, director.open("/billing/invoices?q=" + invoice));
            harmless(text, operations.open("/billing/receivables?q=" + invoice));
            harmless(text, operations.open("/delivery/serve?number=" + order));
            PdfReader pdf = new PdfReader(director.download("/billing/invoice.pdf?number=" + invoice));
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1).replaceAll("\\s", "")).contains(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void isShownAsItWasTypedWhenItComesWithTheAddress() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        for (String text : TEXTS) {
            String q = java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
            for (String page : List.of("/catalog/catalog?q=", "/ordering/orders?q=", "/billing/invoices?q=", "/contracts/contracts?q=",
                    "/ordering/orders?status=", "/ordering/orders?from=", "/catalog/catalog?maker=", "/accounts/sign-in?next=",
                    "/ordering/order?number=", "/nowhere/", "/alerts/alerts?show=", "/catalog/catalog?sort=", "/workspace/help?x=")) {
                harmless(text, director.open(page + q));
            }
        }
    }

    /** On the page word for word. */
    private static void literal(String text, Document page) {
        assertThat(page.text().replaceAll("\\s+", " ")).as(page.path()).contains(text);
        harmless(text, page);
    }

    private static void harmless(String text, Document page) {
        assertThat(page.status()).as(page.uri().toString()).isLessThan(500);
        assertThat(page.select("script:containsData(alert(1))")).as(page.uri().toString()).isEmpty();
        assertThat(page.select("[onload]")).as(page.uri().toString()).isEmpty();
        assertThat(page.select("a[href^=javascript]")).as(page.uri().toString()).isEmpty();
        if (text.startsWith("#{")) {
            assertThat(page.text()).as(page.path()).doesNotContain("62773913");
        }
        assertThat(page.body()).as(page.path()).doesNotContain("<b>x</b>");
    }
}
