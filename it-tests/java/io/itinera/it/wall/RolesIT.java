package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.Database;
import io.itinera.it.OnDatabase;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;
import io.itinera.shared.Persona;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.PortalPage;

/** Every page lets in whom the table names and nobody else, and nothing can be opened that is no page. No database is asked who may. */
@OnDatabase(Database.POSTGRESQL)
@DisplayName("T3: roles and pages")
class RolesIT {
    private static final Map<Persona, String> PEOPLE = Map.of(Persona.PURCHASING_DIRECTOR, People.DIRECTOR,
        Persona.APPROVER, People.APPROVER, Persona.REQUESTER, People.REQUESTER, Persona.ACCOUNT_MANAGER,
        People.ACCOUNT_MANAGER, Persona.CX_ANALYST, People.ANALYST, Persona.OPERATIONS, People.OPERATIONS);
    private static final Set<PortalPage> ERRORS = EnumSet.of(PortalPage.MISSING, PortalPage.EXPIRED, PortalPage.ERROR);

    private final Portal portal;
    private final OtherHospital hospital;

    RolesIT(Portal portal) {
        this.portal = portal;
        this.hospital = new OtherHospital(portal);
    }

    @Test
    void openEachPageToTheRolesOfTheTableOnly() {
        PEOPLE.forEach((persona, email) -> {
            Visitor visitor = Visitor.signedIn(portal.url(), email);
            for (PortalPage page : PortalPage.values()) {
                Document answer = visitor.open(address(page));
                boolean granted = page.permission().isGrantedTo(persona) && !ERRORS.contains(page);
                boolean known = granted || ERRORS.contains(page);
                assertThat(answer.status()).as(persona + " at " + page).isIn(granted ? List.of(200) : known
                    ? List.of(200, 403, 404, 500) : List.of(404));
            }
        });
    }

    @Test
    void askWhoeverHasNotSignedInToDoSo() {
        Visitor nobody = Visitor.staying(portal.url());
        for (PortalPage page : PortalPage.values()) {
            if (page.permission() != Permission.ENTER) {
                Document answer = nobody.open(address(page));
                assertThat(answer.status()).as(page.name()).isEqualTo(302);
                assertThat(answer.header("Location").orElse("")).as(page.name()).contains("/accounts/sign-in?next=");
                assertThat(answer.text()).as(page.name()).doesNotContain("Itinera");
            }
        }
    }

    @Test
    void openNothingThatIsNoPage() {
        List<Visitor> visitors = List.of(Visitor.staying(portal.url()), Visitor.signedIn(portal.url(), People.DIRECTOR),
            Visitor.signedIn(portal.url(), People.OPERATIONS));
        for (Visitor visitor : visitors) {
            for (String path : List.of("/gallery", "/x.xhtml", "/WEB-INF/web.xml", "/WEB-INF/templates/layout.xhtml",
                    "/WEB-INF/tags/form.xhtml", "/META-INF/MANIFEST.MF", "/ordering/cart.xhtml.xhtml", "/ordering/",
                    "/ordering/cart/", "/ordering/cart/x", "/ordering/cart;x=1", "//ordering/cart", "/./ordering/cart",
                    "/%6frdering/cart", "/ordering/%2e%2e/delivery/operations", "/insight/../delivery/operations",
                    "/resources/itinera/portal.js", "/index", "/index.xhtml", "/faces/ordering/cart.xhtml", "/openapi",
                    "/health/../ordering/cart",
                    "/jakarta.faces.resource/../WEB-INF/web.xml", "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                    "/jakarta.faces.resource/%2e%2e/delivery/operations", "/jakarta.faces.resource/layout.xhtml.xhtml",
                    "/io/itinera/messages.properties")) {
                Document answer = visitor.open(path);
                assertThat(answer.status()).as(path).isIn(400, 404);
                assertThat(answer.body()).as(path).doesNotContain("<web-app", "ui:composition", "Payara", "io.itinera");
            }
        }
    }

    @Test
    void refuseThatARoleDoesOnThePageOfAnother() {
        Visitor approver = Visitor.signedIn(portal.url(), People.APPROVER);
        Rows rows = Rows.of(portal);
        long carts = rows.count("select count(*) from ordering.cart");
        Document product = approver.open(address(PortalPage.PRODUCT));
        assertThat(product.hasForm("put")).isFalse();
        product.form("leave").set("put", "put").set("put:quantity", "1").set("put:add", "put:add").sendByAjax("put:add");
        assertThat(rows.count("select count(*) from ordering.cart")).isEqualTo(carts);
    }

    private String anyArticle() {
        return Rows.of(portal).one("select min(part_number) from catalog.article");
    }

    /** With something to show that every role allowed on the page may see. */
    private String address(PortalPage page) {
        return page.path() + switch (page) {
            case ORDER, ORDER_CHANGE, SERVE_ORDER -> "?number=" + hospital.order(OtherHospital.OWN);
            case INVOICE, INVOICE_PDF -> "?number=" + hospital.invoice(OtherHospital.OWN);
            case LIST -> "?id=" + hospital.list(OtherHospital.OWN);
            case STANDING_ORDER, STANDING_RUN -> "?id=" + hospital.standing(OtherHospital.OWN);
            case QUOTE, QUOTE_CONTRACT, CLIENT_QUOTE -> "?number=" + hospital.quote(OtherHospital.OWN);
            case CONTRACT -> "?number=" + hospital.contract(OtherHospital.OWN);
            case CLIENT, CLIENT_BRIEF, BUYING_CENTRE -> "?account=" + hospital.code(OtherHospital.OWN);
            case PRODUCT -> "?number=" + anyArticle();
            case SUBSTITUTES -> "?article=" + anyArticle();
            case FRICTION_KIND -> "?kind=search-without-result";
            case TOUCHPOINT -> "?type=ORDER_SUBMITTED";
            case ACTION -> "?id=" + Rows.of(portal).count("select min(id) from insight.action");
            default -> "";
        };
    }
}
