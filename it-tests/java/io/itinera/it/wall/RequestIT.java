package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Form;
import io.itinera.it.http.Shopping;
import io.itinera.it.http.Visitor;

/** Requests that no page of the portal sends are answered shortly and safely, and change nothing. */
@OnBothDatabases
@DisplayName("T16-T19 T24: requests, sessions, headers")
class RequestIT {
    private static final List<String> INSIDE = List.of("Payara", "GlassFish", "Mojarra", "jakarta.servlet", "jakarta.el", "java.lang", "io.itinera",
        "org.eclipse", "\tat ", "Exception");

    private final Portal portal;
    private final Rows rows;

    RequestIT(Portal portal) {
        this.portal = portal;
        this.rows = Rows.of(portal);
    }

    @Test
    void refusesAFormFromAnotherSite() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        nothingChanges(() -> {
            for (String site : List.of("cross-site", "same-site")) {
                Document answer = director.send(post(director, "/catalog/product?number=" + article(), putBody(director))
                    .header("Sec-Fetch-Site", site));
                refused(answer, 400);
            }
        });
    }

    @Test
    void refusesAFormSentAsALink() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        nothingChanges(() -> {
            String body = putBody(director);
            refused(director.open("/catalog/product?number=" + article() + "&" + body), 400);
            refused(director.open("/catalog/product?number=" + article() + "&"
                + body.replace("jakarta.faces.ViewState", "jakarta.faces%2eViewState")), 400);
            refused(director.open("/catalog/product?number=" + article() + "&"
                + body.replace("jakarta.faces.ViewState", "%6aakarta.faces.ViewState")), 400);
        });
    }

    @Test
    void refusesOtherMethods() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        nothingChanges(() -> {
            for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND")) {
                for (String path : List.of("/ordering/cart", "/catalog/product?number=" + article(), "/billing/invoice.pdf?number=F-1")) {
                    Document answer = director.send(HttpRequest.newBuilder(director.address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString(method.equals("TRACE") ? "" : putBody(director))));
                    assertThat(answer.status()).as(method + " " + path).isIn(400, 405, 501);
                    assertThat(answer.body()).as(method).doesNotContain(INSIDE);
                }
            }
        });
    }

    @Test
    void answersAForgedViewStateWithThePageThatSaysSo() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        Visitor colleague = Visitor.signedIn(portal.url(), People.REQUESTER);
        String foreign = colleague.open("/catalog/product?number=" + article()).viewState();
        nothingChanges(() -> {
            for (String state : List.of("1234567890:-987654321", "x", "-1:-1", "stateless", foreign, "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                    "H4sIAAAAAAAAAA==", "9".repeat(1_000_000), "<script>alert(1)</script>", "é\u0000")) {
                Document answer = putForm(director).set("jakarta.faces.ViewState", state).send("add");
                assertThat(answer.status()).as(state.substring(0, Math.min(30, state.length()))).isBetween(400, 499);
                assertThat(answer.body()).doesNotContain(INSIDE).doesNotContain("<script>alert(1)");
                Document ajax = putForm(director).set("jakarta.faces.ViewState", state).sendByAjax("add");
                assertThat(ajax.body()).doesNotContain(INSIDE);
                assertThat(ajax.status() >= 400 || !ajax.select("redirect").isEmpty() || !ajax.select("error").isEmpty()).isTrue();
            }
        });
    }

    @Test
    void answersAFormWithAnotherNonceAsAnOldPage() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        refused(director.send(post(director, "/catalog/product?number=" + article(),
            putBody(director).replaceAll("primefaces.nonce=[^&]*", "primefaces.nonce=x"))), 403);
    }

    @Test
    void answersAFormWithoutViewStateAsAPlainLook() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        nothingChanges(() -> {
            Document answer = director.send(post(director, "/catalog/product?number=" + article(),
                putBody(director).replaceAll("jakarta.faces.ViewState=[^&]*", "none=")));
            assertThat(answer.status()).isLessThan(500);
            assertThat(answer.body()).doesNotContain(INSIDE);
        });
    }

    @Test
    void sendsEveryAnswerWithItsGuards() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        Visitor nobody = new Visitor(portal.url());
        for (Document page : List.of(nobody.open("/accounts/sign-in"), director.open("/workspace/home"), director.open("/ordering/cart"),
                director.open("/nowhere"), director.open("/ordering/order?number=P-0"), nobody.open("/jakarta.faces.resource/tokens.css.xhtml?ln=itinera"))) {
            assertThat(page.header("X-Content-Type-Options")).as(page.path()).contains("nosniff");
            assertThat(page.header("X-Frame-Options")).contains("DENY");
            assertThat(page.header("Referrer-Policy")).isPresent();
            assertThat(page.headers()).doesNotContainKeys("server", "x-powered-by");
            if (page.header("Content-Type").orElse("").contains("html")) {
                String policy = String.join(" ", page.headers().getOrDefault("content-security-policy", List.of()));
                assertThat(policy).as(page.path()).contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "nonce-")
                    .doesNotContain("unsafe-eval");
                assertThat(policy.replaceAll(".*script-src", "")).doesNotContain("unsafe-inline");
                assertThat(page.header("Cache-Control").orElse("")).contains("no-store");
                assertThat(page.select("script:not([nonce]):not([src])")).as("scripts at " + page.path()).isEmpty();
                assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()).map(a -> a.getKey())
                    .filter(a -> a.startsWith("on")).collect(Collectors.toSet())).as("handlers at " + page.path()).isEmpty();
            }
        }
    }

    @Test
    void showsItsOwnPageForEveryKindOfRefusal() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        Map<Integer, Document> pages = Map.of(
            404, director.open("/nowhere"),
            405, director.send(HttpRequest.newBuilder(director.address("/ordering/cart")).DELETE()),
            403, putForm(director).set("jakarta.faces.ViewState", "1:1").send("add"),
            400, director.open("/ordering/cart?jakarta.faces.ViewState=1"));
        pages.forEach((status, page) -> {
            refused(page, status);
            assertThat(page.select("h1")).as(status + " has our heading").isNotEmpty();
            assertThat(page.select("title").text()).contains("Itinera");
            assertThat(page.header("Content-Type")).as(status + " is read as HTML, where drawings need no name space").hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        });
        for (String odd : List.of("/ordering/cart?a=%ff%fe", "/catalog/catalog?q=%00", "/catalog/catalog?page=-1&size=-5&sort=x';--",
                "/ordering/orders?page=99999999999&size=abc&from=2026-99-99", "/billing/invoices?page=2147483647&size=2147483647",
                "/catalog/catalog?q=" + "a".repeat(4000), "/catalog/product?number=", "/contracts/contract", "/alerts/alerts?open=x&page=y",
                "/contracts/contracts?view=%3Cscript%3E&page=-1")) {
            survives(director, odd);
        }
        Visitor analyst = Visitor.signedIn(portal.url(), People.ANALYST);
        for (String list : List.of("/insight/touchpoints", "/insight/looks")) {
            survives(analyst, list + "?page=2147483647&size=2147483647");
            survives(analyst, list + "?page=-1&size=x");
        }
        for (String page : List.of("/insight/journey?", "/insight/touchpoint?type=ORDER_SUBMITTED&", "/insight/friction?", "/insight/satisfaction?", "/insight/matrix?")) {
            survives(analyst, page + "to=%2B999999999-12-31");
            survives(analyst, page + "from=-999999999-01-01");
            survives(analyst, page + "contract=x&volume=%27&instrument=x&content=%3Cb%3E&channel=x");
        }
    }

    @Test
    void turnsThePagesOfTouchpointsAndKeepsTheHospitalsChosenByVolume() {
        Visitor analyst = Visitor.signedIn(portal.url(), People.ANALYST);
        assertThat(analyst.open("/insight/touchpoints?days=365&page=2&size=20").text()).contains("21–40");
        for (String volume : List.of("LARGE", "MIDDLE", "SMALL")) {
            assertThat(analyst.open("/insight/touchpoints?days=365&volume=" + volume + "&page=2&size=50").text()).as(volume).contains("51–100");
        }
    }

    /** An answer to Ajax that fails while it is written leads here. */
    @Test
    void showsAReferenceFromTheAddressAndNothingElse() {
        Visitor director = Visitor.signedIn(portal.url(), People.DIRECTOR);
        assertThat(director.open("/errors/error?reference=E-ABCDEFGH").text()).contains("E-ABCDEFGH");
        assertThat(director.open("/errors/error?reference=llame+al+900+000+000").text()).doesNotContain("900");
    }

    private static void survives(Visitor visitor, String odd) {
        Document page = visitor.open(odd);
        assertThat(page.status()).as(odd).isLessThan(500);
        assertThat(page.body()).as(odd).doesNotContain("io.itinera", "Payara", "java.lang");
    }

    private Form putForm(Visitor visitor) {
        return visitor.open("/catalog/product?number=" + article()).form("put").set("quantity", "1");
    }

    private String putBody(Visitor visitor) {
        return putForm(visitor).body("add");
    }

    private static HttpRequest.Builder post(Visitor visitor, String path, String body) {
        return HttpRequest.newBuilder(visitor.address(path)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    }

    private String article() {
        return Shopping.articles(portal, 1).get(0);
    }

    private void nothingChanges(Runnable attack) {
        String before = carts();
        attack.run();
        assertThat(carts()).isEqualTo(before);
    }

    private String carts() {
        return String.join(";", rows.list("select c.id, c.version, l.article_id, l.quantity from ordering.cart c left join"
            + " ordering.cart_line l on l.cart_id = c.id where c.person_id in (11, 15) order by 1, 3"));
    }

    private static void refused(Document page, int status) {
        assertThat(page.status()).as(page.text()).isEqualTo(status);
        assertThat(page.body()).doesNotContain(INSIDE);
        assertThat(page.headers()).doesNotContainKeys("server", "x-powered-by");
    }
}
