package io.itinera.it.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Element;

import io.itinera.it.OnBothDatabases;
import io.itinera.it.Portal;
import io.itinera.it.Rows;
import io.itinera.it.http.Document;
import io.itinera.it.http.Visitor;

/** Nobody learns anything of another hospital, not even that it has what they ask for. */
@OnBothDatabases
@DisplayName("T1 T4 T5: the wall")
class WallIT {
    private static final int PAGES_OF_A_KIND = 2;

    private final Portal portal;
    private final OtherHospital hospital;
    private final Rows rows;

    WallIT(Portal portal) {
        this.portal = portal;
        this.hospital = new OtherHospital(portal);
        this.rows = Rows.of(portal);
    }

    @Test
    void showsAnotherHospitalsRecordAsMissing() {
        Map<String, List<String>> addresses = Map.of(
            People.DIRECTOR, List.of("/ordering/order?number=P", "/ordering/order-change?number=P", "/ordering/order?submitted=true&number=P", "/ordering/order?received=true&number=P",
                "/billing/invoice?number=F", "/billing/invoice.pdf?number=F", "/contracts/contract?number=C",
                "/contracts/contract?q=a&number=C", "/alerts/alerts?open=A", "/ordering/list?id=L", "/ordering/list?view=edit&id=L",
                "/ordering/lists?order=P", "/ordering/standing-new?order=P", "/ordering/standing-new?list=L", "/ordering/standing-order?id=S",
                "/ordering/standing-run?day=2026-01-31&id=S", "/ordering/quote?number=Q", "/ordering/quote?v=1&number=Q",
                "/ordering/quote-contract?number=Q"),
            People.APPROVER, List.of("/ordering/order?number=P", "/billing/invoice?number=F", "/billing/invoice.pdf?number=F",
                "/contracts/contract?number=C", "/alerts/alerts?open=A"),
            People.REQUESTER, List.of("/ordering/order?number=P", "/alerts/alerts?open=A", "/ordering/list?view=count&id=L",
                "/ordering/quote?number=Q"),
            People.ACCOUNT_MANAGER, List.of("/insight/client?account=K", "/insight/brief?account=K", "/insight/people?account=K", "/insight/health?account=K", "/insight/notes?id=N", "/insight/client?stage=BUY&upTo=9999999&account=K",
                "/billing/invoice?number=F", "/billing/invoice.pdf?number=F", "/alerts/alerts?open=A", "/ordering/client-quote?number=Q"),
            People.OPERATIONS, List.of("/alerts/alerts?open=A"),
            People.ANALYST, List.of("/alerts/alerts?open=A", "/insight/notes?id=N"));
        addresses.forEach((email, pages) -> {
            Visitor visitor = Visitor.signedIn(portal.url(), email);
            for (String page : pages) {
                Document others = visitor.open(others(page));
                assertThat(others.status()).as(email + " " + page).isEqualTo(404);
                assertThat(comparable(others)).as(email + " " + page)
                    .containsExactlyElementsOf(comparable(visitor.open(missing(page))));
            }
        });
    }

    @Test
    void findsNothingOfAnotherHospital() {
        Map<String, List<String>> addresses = Map.of(
            People.DIRECTOR, List.of("/catalog/catalog?q=P", "/catalog/catalog?q=F", "/catalog/catalog?q=C",
                "/ordering/orders?q=P", "/billing/invoices?q=F", "/billing/invoices?q=P", "/contracts/contracts?q=C"),
            People.APPROVER, List.of("/catalog/catalog?q=P", "/ordering/orders?q=P", "/billing/invoices?q=F"),
            People.REQUESTER, List.of("/catalog/catalog?q=P", "/catalog/catalog?q=F", "/ordering/orders?q=P"),
            People.ACCOUNT_MANAGER, List.of("/insight/portfolio?q=K", "/catalog/catalog?q=P", "/catalog/catalog?q=F"));
        addresses.forEach((email, pages) -> {
            Visitor visitor = Visitor.signedIn(portal.url(), email);
            for (String page : pages) {
                Document others = visitor.open(others(page));
                Document missing = visitor.open(missing(page));
                assertThat(others.path()).as(email + " " + page).isEqualTo(missing.path());
                assertThat(others.select("main a[href*=number], main a[href*=account]").eachAttr("href")).as(email + " " + page)
                    .containsExactlyElementsOf(missing.select("main a[href*=number], main a[href*=account]").eachAttr("href"));
                assertThat(others.select("main .i-table tbody tr")).as(email + " " + page)
                    .hasSameSizeAs(missing.select("main .i-table tbody tr"));
            }
        });
    }

    @Test
    void leadsNobodyToATraceOfAnotherHospital() {
        Traces others = hospital.traces("select id from accounts.account where id <> " + OtherHospital.OWN);
        for (String email : List.of(People.DIRECTOR, People.APPROVER, People.REQUESTER)) {
            everyPageFrom(Visitor.signedIn(portal.url(), email),
                page -> assertThat(others.in(page.body())).as(email + " at " + page.uri()).isEmpty());
        }
    }

    @Test
    void leadsTheAccountManagerOnlyToTheirClients() {
        Traces others = hospital.traces("select id from accounts.account where account_manager_id <> 1");
        everyPageFrom(Visitor.signedIn(portal.url(), People.ACCOUNT_MANAGER),
            page -> assertThat(others.in(page.body())).as("at " + page.uri()).isEmpty());
    }

    @Test
    void leadsTheAccountManagerFromAnAlertToTheClient() {
        Visitor manager = Visitor.signedIn(portal.url(), People.ACCOUNT_MANAGER);
        assertThat(manager.open("/insight/client?account=" + OtherHospital.OWN).status()).isEqualTo(200);
        Document others = manager.open("/insight/client?account=" + OtherHospital.ID);
        assertThat(others.status()).isEqualTo(404);
        assertThat(comparable(others)).containsExactlyElementsOf(comparable(manager.open("/insight/client?account=999")));
    }

    @Test
    void listsAndCountsExactlyTheOwnOrdersAndInvoices() {
        Visitor visitor = Visitor.signedIn(portal.url(), People.DIRECTOR);
        assertThat(listed(visitor, "/ordering/orders", "/ordering/order")).containsExactlyInAnyOrderElementsOf(
            rows.list("select number from ordering.purchase_order where account_id = ?", OtherHospital.OWN));
        assertThat(listed(visitor, "/billing/invoices", "/billing/invoice")).containsExactlyInAnyOrderElementsOf(
            rows.list("select number from billing.invoice where account_id = ?", OtherHospital.OWN));
    }

    @Test
    void writesTheDenialIntoTheSecurityLog() throws IOException {
        Visitor visitor = Visitor.signedIn(portal.url(), People.DIRECTOR);
        long before = denials();
        visitor.open(missing("/ordering/order?number=P"));
        assertThat(denials()).isEqualTo(before);
        for (String page : List.of("/ordering/order?number=P", "/billing/invoice?number=F", "/billing/invoice.pdf?number=F",
                "/contracts/contract?number=C")) {
            long soFar = denials();
            visitor.open(others(page));
            assertThat(denials()).as(page).isGreaterThan(soFar);
        }
    }

    private long denials() throws IOException {
        String log = Files.readString(portal.console(), StandardCharsets.UTF_8);
        return log.lines().filter(line -> line.contains("denied: account") && line.contains(Long.toString(OtherHospital.ID))).count();
    }

    private String others(String address) {
        return fill(address, Map.of("P", hospital.order(OtherHospital.ID), "F", hospital.invoice(OtherHospital.ID),
            "C", hospital.contract(OtherHospital.ID), "A", hospital.alert(OtherHospital.ID), "K", hospital.code(OtherHospital.ID),
            "L", hospital.list(OtherHospital.ID), "S", hospital.standing(OtherHospital.ID), "Q", hospital.quote(OtherHospital.ID),
            "N", hospital.note(OtherHospital.ID)));
    }

    private String missing(String address) {
        return fill(address, Map.of("P", "P-99999999", "F", "F-99999999", "C", "C-1999-9999", "A", "999999999", "K", "999999", "L", "999999999",
            "S", "999999999", "Q", "Q-99999999", "N", "999999999"));
    }

    private static String fill(String address, Map<String, String> ids) {
        return address.substring(0, address.length() - 1) + ids.get(address.substring(address.length() - 1));
    }

    /** The page without what changes with every answer, and without the address asked for, which one may repeat. */
    private static List<String> comparable(Document page) {
        return (page.body().replaceAll("nonce=\"[^\"]*\"|(?<=ViewState\" value=\")[^\"]*|(?<=ViewState:\\d\" value=\")[^\"]*", "")
            .replaceAll("csp\\.init\\('[^']*'\\)", "").replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
            .replaceAll("(<form id=\"language\"[^>]*action=\")[^\"]*", "$1") + "\n" + page.status()).lines().toList();
    }

    /** Follows every link from home on, a few of each kind. */
    private static void everyPageFrom(Visitor visitor, java.util.function.Consumer<Document> look) {
        Deque<String> open = new ArrayDeque<>(List.of("/workspace/home"));
        Set<String> seen = new HashSet<>(open);
        Map<String, Integer> kinds = new HashMap<>();
        while (!open.isEmpty()) {
            Document page = visitor.open(open.poll());
            look.accept(page);
            for (String link : links(page)) {
                String path = link.replaceAll("\\?.*", "");
                if (!seen.contains(link) && kinds.merge(path, 1, Integer::sum) <= PAGES_OF_A_KIND) {
                    seen.add(link);
                    open.add(link);
                }
            }
        }
        assertThat(seen).as("pages reached").hasSizeGreaterThan(8);
    }

    private static List<String> links(Document page) {
        return page.select("a[href]").stream().map(link -> page.uri().resolve(link.attr("href").replace(" ", "%20")))
            .filter(uri -> uri.getAuthority() != null && uri.getAuthority().equals(page.uri().getAuthority()))
            .map(uri -> uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())).distinct().toList();
    }

    private static Set<String> listed(Visitor visitor, String list, String detail) {
        Set<String> numbers = new TreeSet<>();
        Function<Document, List<String>> read = page -> page.select("a[href*=\"" + detail + "?number=\"]").stream()
            .map((Element link) -> link.attr("href").replaceAll(".*number=", "")).toList();
        int at = 1;
        while (numbers.addAll(read.apply(visitor.open(list + "?state=ALL&size=100&page=" + at)))) {
            at++;
        }
        return numbers;
    }
}
